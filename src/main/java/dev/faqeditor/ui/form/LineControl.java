package dev.faqeditor.ui.form;

import dev.faqeditor.text.Range;
import dev.faqeditor.ui.LeaveByTab;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * One line of text in an area that wraps and grows with it. Enter types nothing, Tab goes on to the
 * next control, a line break that is pasted becomes a space.
 */
final class LineControl implements FieldControl {

  private static final double FRAME = 6; // its border, and the padding of its content in our style
  private static final double CONTENT_PADDING_X = 9;
  private static final double CONTENT_PADDING_Y = 7;
  private static final double MOST_LINES = 12;
  private static final PseudoClass OVERFULL = PseudoClass.getPseudoClass("overfull");

  private final TextArea area = new TextArea();
  private final Text measure = new Text();
  private final TypedText text;

  /**
   * An empty line.
   *
   * @param menu gives it its context menu
   * @param typing is told what the user types
   */
  LineControl(String id, TextMenu menu, Typing typing) {
    area.setId(id);
    area.setWrapText(true);
    area.setPrefRowCount(1);
    area.setMinHeight(Region.USE_PREF_SIZE);
    area.getStyleClass().add("line-area");
    area.textProperty().addListener((o, was, is) -> fitHeight());
    text = new TypedText(area, typing, LineControl::withoutLineBreaks);
    area.widthProperty().addListener((o, was, is) -> fitHeight());
    area.fontProperty().addListener((o, was, is) -> fitHeight());
    LeaveByTab.install(area);
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
          }
        });
    menu.install(area);
  }

  private static TextFormatter.Change withoutLineBreaks(TextFormatter.Change change) {
    if (change.getText().indexOf('\n') >= 0) {
      change.setText(change.getText().replaceAll("\\s*\n\\s*", " "));
      int caret = change.getRangeStart() + change.getText().length();
      change.selectRange(caret, caret);
    }
    return change;
  }

  /**
   * As high as the text, on one line before it is laid out. Its state stays what it is till then:
   * JavaFX 21 styles a control without its skin first and keeps that for its state, so that the
   * skin's properties get lost when it comes back to it (the text is black).
   */
  private void fitHeight() {
    boolean laidOut = area.getWidth() > 0;
    measure.setFont(area.getFont());
    measure.setText(area.getText().isEmpty() ? "X" : area.getText());
    measure.setWrappingWidth(laidOut ? Math.max(1, contentWidth()) : 0);
    double line = measure.getFont().getSize() * 1.5;
    double wanted = measure.getLayoutBounds().getHeight();
    double shown = Math.min(wanted, MOST_LINES * line);
    if (laidOut) {
      area.pseudoClassStateChanged(OVERFULL, wanted > shown);
    }
    double height = Math.ceil(shown) + 2 * CONTENT_PADDING_Y + FRAME;
    if (area.getPrefHeight() != height) {
      area.setPrefHeight(height);
    }
  }

  private double contentWidth() {
    Insets padding = area.getPadding();
    return area.getWidth() - 2 * CONTENT_PADDING_X - padding.getLeft() - FRAME;
  }

  @Override
  public Region view() {
    return area;
  }

  @Override
  public void show(String value) {
    text.show(value);
  }

  @Override
  public boolean holds(String value) {
    return area.getText().equals(value) && value.indexOf('\n') < 0;
  }

  @Override
  public void setEditable(boolean editable) {
    area.setEditable(editable);
  }

  @Override
  public void select(Range range) {
    text.select(range);
  }

  @Override
  public Optional<Range> selected() {
    return Optional.of(text.selected());
  }
}
