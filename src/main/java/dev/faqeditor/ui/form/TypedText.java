package dev.faqeditor.ui.form;

import dev.faqeditor.text.Range;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;

/**
 * The text of a {@link TextInputControl} as the user types it: tells the editor of each change,
 * with what was selected before and after.
 */
final class TypedText {

  private final TextInputControl area;
  private final Projection projection = new Projection();
  private Range before = Range.at(0);
  private Range after = Range.at(0);

  /**
   * The text of an area, which must have no formatter of its own.
   *
   * @param filter may change what the user types
   */
  TypedText(TextInputControl area, Typing typing, UnaryOperator<TextFormatter.Change> filter) {
    this.area = area;
    area.setTextFormatter(
        new TextFormatter<>(
            change -> noted(projection.isWriting() ? change : filter.apply(change))));
    area.textProperty()
        .addListener(
            (o, was, is) -> {
              if (!projection.isWriting()) {
                typing.typed(is, before, after);
              }
            });
  }

  private TextFormatter.Change noted(TextFormatter.Change change) {
    before = new Range(change.getControlAnchor(), change.getControlCaretPosition());
    after = new Range(change.getAnchor(), change.getCaretPosition());
    return change;
  }

  /** Makes the area say this. */
  void show(String value) {
    String before = area.getText();
    Range selected = selected();
    projection.write(before, value, area::replaceText);
    if (!area.getText().equals(before) && area.isFocused()) {
      select(Projection.carried(selected, before, area.getText()));
    }
  }

  /** What is selected. */
  Range selected() {
    return new Range(area.getAnchor(), area.getCaretPosition());
  }

  /** Selects this, or what there is of it. */
  void select(Range range) {
    Range inside = range.within(area.getLength());
    area.selectRange(inside.anchor(), inside.position());
  }
}
