package dev.faqeditor.ui.form;

import dev.faqeditor.document.WrittenNumber;
import dev.faqeditor.ui.Messages;
import java.util.function.Consumer;
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
  private final Projection projection;
  private final Consumer<String> typed;
  private boolean editable = true;

  /**
   * No number.
   *
   * @param menu gives it its context menu
   * @param typed is told what it says after each change by the user
   */
  NumberControl(String id, TextMenu menu, Consumer<String> typed, Messages messages) {
    this.typed = typed;
    projection = new Projection(typed);
    text.setId(id);
    text.setPrefColumnCount(12);
    text.textProperty().addListener((o, was, is) -> projection.changed(is));
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
      WrittenNumber.step(text.getText(), by).ifPresent(typed);
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
    projection.write(text.getText(), value, text::replaceText);
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
  public void moveCaret(int position) {
    text.positionCaret(Math.min(position, text.getLength()));
  }
}
