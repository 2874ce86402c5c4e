package dev.faqeditor.ui.form;

import dev.faqeditor.text.Range;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;

/** Text of several lines, as it is. */
final class SourceControl implements FieldControl {

  private static final int MOST_ROWS = 16;

  private final TextArea area = new TextArea();
  private final TypedText text;

  /**
   * An empty area.
   *
   * @param menu gives it its context menu
   * @param writer is told what the user types
   */
  SourceControl(String id, TextMenu menu, FieldWriter writer) {
    area.setId(id);
    area.getStyleClass().add("source-area");
    area.setMinHeight(Region.USE_PREF_SIZE);
    area.textProperty()
        .addListener(
            (o, was, is) -> {
              int lines = 1 + (int) is.chars().filter(c -> c == '\n').count();
              area.setPrefRowCount(Math.min(lines, MOST_ROWS));
            });
    text = new TypedText(area, writer, UnaryOperator.identity());
    menu.install(area);
  }

  @Override
  public Region view() {
    return area;
  }

  @Override
  public void show(String value) {
    boolean other = !area.getText().equals(value);
    text.show(value);
    if (other && !area.isFocused()) {
      area.positionCaret(0); // a long text is shown from its start
    }
  }

  @Override
  public boolean holds(String value) {
    return area.getText().equals(value);
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
