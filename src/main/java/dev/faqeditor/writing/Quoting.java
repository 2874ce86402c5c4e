package dev.faqeditor.writing;

import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import dev.faqeditor.writing.Line.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes lines a quote, or no longer. Blank lines between keep the quote in one piece. */
final class Quoting {

  private Quoting() {}

  static Optional<Change> of(MarkdownText before) {
    String text = before.text();
    List<Line> selected = Lines.of(text).selected(before.selected());
    boolean off = selected.stream().allMatch(Line::isQuoted);
    if (!off && selected.get(0).kind() == Kind.CODE) {
      return Optional.empty();
    }
    int column =
        selected.stream()
            .filter(line -> line.end() > line.start() && line.kind() != Kind.BLANK)
            .mapToInt(line -> blanks(text, line))
            .min()
            .orElse(0);
    List<Splice> splices = new ArrayList<>();
    for (Line line : selected) {
      if (off) {
        splices.add(new Splice(mark(text, line), ""));
      } else {
        int at = Math.min(line.start() + column, line.end());
        boolean alone = at == line.end() && selected.size() > 1;
        splices.add(new Splice(Span.at(at), alone ? ">" : "> "));
      }
    }
    return Optional.of(LineEdit.change(before, new Edit(splices)));
  }

  private static int blanks(String text, Line line) {
    String said = text.substring(line.start(), line.end());
    return said.length() - said.stripLeading().length();
  }

  /** The outermost mark of a quoted line, with a blank behind it. */
  private static Span mark(String text, Line line) {
    int at = line.start() + blanks(text, line);
    boolean blank = text.startsWith(" ", at + 1) && at + 1 < line.end();
    return new Span(at, at + (blank ? 2 : 1));
  }
}
