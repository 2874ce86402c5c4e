package dev.faqeditor.writing;

import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import dev.faqeditor.writing.Line.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Moves items of a list a level in or out, so that CommonMark reads them there: in to the column of
 * the text of the item above, out to the column of the item that they are in.
 */
final class Nesting {

  private final String text;
  private final Lines lines;
  private final List<Line> selected;
  private final Line first;

  private Nesting(MarkdownText before) {
    text = before.text();
    lines = Lines.of(text);
    selected = lines.selected(before.selected());
    first = selected.get(0);
  }

  /** Empty where there is no item, or no level to move it to. */
  static Optional<Change> of(MarkdownText before, boolean inwards) {
    Nesting nesting = new Nesting(before);
    if (!nesting.first.isItem()) {
      return Optional.empty();
    }
    Optional<Line> goal = inwards ? nesting.sibling() : nesting.parent();
    return goal.map(
        line -> {
          int to = inwards ? line.contentColumn(nesting.text) : line.indent(nesting.text);
          return LineEdit.change(before, nesting.moved(to));
        });
  }

  /** The item above, on the same level. */
  private Optional<Line> sibling() {
    int indent = first.indent(text);
    for (Line line : lineage()) {
      if (line.isItem() && line.indent(text) <= indent) {
        return Optional.of(line).filter(each -> each.indent(text) == indent);
      }
    }
    return Optional.empty();
  }

  /** The item that this one is in. */
  private Optional<Line> parent() {
    int indent = first.indent(text);
    return lineage().stream()
        .filter(line -> line.isItem() && line.indent(text) < indent)
        .findFirst();
  }

  /** The lines above that belong to the same list or to what it is in, the nearest first. */
  private List<Line> lineage() {
    List<Line> above = lines.above(first);
    List<Line> lineage = new ArrayList<>();
    for (int i = 0; i < above.size(); i++) {
      Line line = above.get(i);
      boolean behindBlank = i + 1 == above.size() || above.get(i + 1).kind() == Kind.BLANK;
      boolean outside =
          !line.isItem()
              && line.kind() != Kind.BLANK
              && line.indent(text) == 0
              && (behindBlank || line.kind() != Kind.TEXT);
      if (outside || depth(line) != depth(first)) {
        break;
      }
      lineage.add(line);
    }
    return lineage;
  }

  private long depth(Line line) {
    return text.substring(line.start(), line.quoteEnd()).chars().filter(c -> c == '>').count();
  }

  private Edit moved(int column) {
    int columns = column - first.indent(text);
    int number = lastNumber(column);
    List<Splice> splices = new ArrayList<>();
    for (Line line : selected) {
      if (line.kind() != Kind.BLANK) {
        LineEdit.shift(text, line, columns).ifPresent(splices::add);
      }
      if (line.isNumbered() && line.indent(text) == first.indent(text)) {
        number++;
        int digits = line.marker().length() - 1;
        String is = String.valueOf(number);
        if (line.number() != number) {
          splices.add(new Splice(new Span(line.indentEnd(), line.indentEnd() + digits), is));
        }
      }
    }
    return new Edit(splices);
  }

  /** The number of the last item on a level, where the moved ones go on; 0 if there is none. */
  private int lastNumber(int column) {
    for (Line line : lineage()) {
      if (line.isItem() && line.indent(text) <= column) {
        boolean goesOn = line.indent(text) == column && line.isNumbered() && first.isNumbered();
        return goesOn ? line.number() : 0;
      }
    }
    return 0;
  }
}
