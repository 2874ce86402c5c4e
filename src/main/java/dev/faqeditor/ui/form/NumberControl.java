package dev.faqeditor.ui.form;

import dev.faqeditor.document.WrittenNumber;
import dev.faqeditor.text.Range;
import dev.faqeditor.ui.IconButton;
import dev.faqeditor.ui.Messages;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A number: its text, counted up and down by keys and buttons as far as its spelling allows. */
final class NumberControl implements FieldControl {

  private final TextField text = new TextField();
  private final VBox buttons;
  private final HBox view;
  private final TypedText typed;
  private final FieldWriter writer;
  private boolean editable = true;

  /**
   * No number.
   *
   * @param menu gives it its context menu
   * @param writer is told what it says after each change by the user
   */
  NumberControl(String id, TextMenu menu, FieldWriter writer, Messages messages) {
    this.writer = writer;
    text.setId(id);
    text.setPrefColumnCount(12);
    typed = new TypedText(text, writer, change -> change);
    menu.install(text);
    buttons =
        new VBox(
            new IconButton(id + "-up", "icon-up", messages.text("number.up"), () -> step(1)),
            new IconButton(
                id + "-down", "icon-down", messages.text("number.down"), () -> step(-1)));
    buttons.getStyleClass().add("number-steps");
    view = new HBox(text, buttons);
    view.getStyleClass().add("number-control");
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
    if (arrow && !event.isAltDown() && !event.isControlDown() && !event.isShiftDown()) {
      step(event.getCode() == KeyCode.UP ? 1 : -1);
      event.consume();
    }
  }

  private void step(int by) {
    if (editable) {
      WrittenNumber.step(text.getText(), by).ifPresent(writer::chose);
      text.requestFocus();
      text.end();
    }
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public Region focusTarget() {
    return text;
  }

  @Override
  public void show(String value) {
    typed.show(value);
    showButtons(value);
  }

  private void showButtons(String value) {
    buttons.setDisable(!editable || WrittenNumber.step(value, 1).isEmpty());
  }

  @Override
  public boolean holds(String value) {
    return text.getText().equals(value);
  }

  @Override
  public void setEditable(boolean changeable) {
    editable = changeable;
    text.setEditable(changeable);
    showButtons(text.getText());
  }

  @Override
  public void select(Range range) {
    typed.select(range);
  }

  @Override
  public Optional<Range> selected() {
    return Optional.of(typed.selected());
  }
}
