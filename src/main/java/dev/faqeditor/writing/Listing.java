package dev.faqeditor.writing;

import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import dev.faqeditor.writing.Line.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes lines items of a list, or no longer. Lines that belong to an item go with it. */
final class Listing {

  private final String text;
  private final Lines lines;
  private final boolean numbered;
  private final List<Splice> splices = new ArrayList<>();
  private final Map<Integer, Integer> numbers = new HashMap<>(); // the last, by indentation

  private Listing(MarkdownText text, boolean numbered) {
    this.text = text.text();
    this.lines = Lines.of(text.text());
    this.numbered = numbered;
  }

  static Optional<Change> of(MarkdownText text, boolean numbered) {
    return new Listing(text, numbered).change(text);
  }

  private Optional<Change> change(MarkdownText before) {
    List<Line> selected = lines.selected(before.selected());
    if (selected.get(0).kind() == Kind.CODE) {
      return Optional.empty();
    }
    List<Line> heads = heads(selected);
    if (heads.isEmpty()) {
      Line first = selected.get(0);
      splices.add(new Splice(Span.at(first.indentEnd()), markerFor(first) + " "));
    } else if (heads.stream().allMatch(this::isOurs)) {
      takeAway(selected, heads);
    } else {
      give(selected, heads);
    }
    Edit edit = new Edit(splices);
    return edit.isEmpty() ? Optional.empty() : Optional.of(LineEdit.change(before, edit));
  }

  private boolean isOurs(Line line) {
    return line.isItem() && line.isNumbered() == numbered;
  }

  /** Those that are items or become some: not blank ones, nor what goes on with an item. */
  private List<Line> heads(List<Line> selected) {
    List<Line> heads = new ArrayList<>();
    int column = Integer.MAX_VALUE;
    for (Line line : selected) {
      if (line.isItem()) {
        column = line.contentColumn(text);
      }
      boolean goesOn = !line.isItem() && line.indent(text) >= column;
      if (line.kind() != Kind.BLANK && line.kind() != Kind.CODE && !goesOn) {
        heads.add(line);
      }
    }
    return heads;
  }

  private void takeAway(List<Line> selected, List<Line> heads) {
    int width = 0;
    for (Line line : selected) {
      if (heads.contains(line)) {
        width = line.gapEnd() - line.indentEnd();
        splices.add(new Splice(new Span(line.indentEnd(), line.content()), ""));
      } else if (line.kind() != Kind.BLANK) {
        LineEdit.shift(text, line, -width).ifPresent(splices::add);
      }
    }
  }

  private void give(List<Line> selected, List<Line> heads) {
    int width = 0;
    for (Line line : selected) {
      if (heads.contains(line)) {
        String marker = isOurs(line) && !numbered ? line.marker() : markerFor(line);
        int markerEnd = line.indentEnd() + line.marker().length();
        String gap = line.isItem() ? "" : " ";
        width = marker.length() + gap.length() - line.marker().length();
        splices.add(new Splice(new Span(line.indentEnd(), markerEnd), marker + gap));
      } else if (line.kind() != Kind.BLANK) {
        LineEdit.shift(text, line, width).ifPresent(splices::add);
      }
    }
  }

  private String markerFor(Line line) {
    Optional<Line> like = like(line);
    if (!numbered) {
      return like.map(Line::marker).orElse("-");
    }
    char delimiter = like.map(l -> l.marker().charAt(l.marker().length() - 1)).orElse('.');
    int indent = line.indent(text);
    int last = numbers.containsKey(indent) ? numbers.get(indent) : numberAbove(line);
    numbers.put(indent, last + 1);
    return (last + 1) + String.valueOf(delimiter);
  }

  /** The nearest item of the same kind above, or else the first below. */
  private Optional<Line> like(Line line) {
    return Stream.concat(lines.above(line).stream(), lines.all().stream())
        .filter(this::isOurs)
        .findFirst();
  }

  private int numberAbove(Line line) {
    return lines.above(line).stream()
        .findFirst()
        .filter(above -> above.isNumbered() && above.indent(text) == line.indent(text))
        .map(Line::number)
        .orElse(0);
  }
}
