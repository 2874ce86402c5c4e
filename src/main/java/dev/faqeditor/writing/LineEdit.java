package dev.faqeditor.writing;

import dev.faqeditor.text.Bias;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Range;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import java.util.Optional;

/** Changes of the starts of lines. */
final class LineEdit {

  private LineEdit() {}

  /** The same lines stay selected; a caret goes with the text that it stood before. */
  static Change change(MarkdownText before, Edit edit) {
    if (before.selection().isEmpty()) {
      return new Change(edit, Range.at(edit.map(before.caret(), Bias.AFTER)));
    }
    Span selected = before.selected();
    int start = edit.map(selected.start(), Bias.BEFORE);
    int end = edit.map(selected.end(), endBias(before));
    return new Change(edit, before.selection().over(new Span(start, Math.max(start, end))));
  }

  /** Where the selection ends at the start of a line, that line is not part of it. */
  private static Bias endBias(MarkdownText before) {
    int end = before.selected().end();
    boolean atStart = end > 0 && before.text().charAt(end - 1) == '\n';
    return atStart ? Bias.BEFORE : Bias.AFTER;
  }

  /** Moves a line some columns to the right, or to the left as far as it is indented. */
  static Optional<Splice> shift(String text, Line line, int columns) {
    Span blanks = new Span(line.quoteEnd(), line.indentEnd());
    int width = line.indent(text);
    int wanted = Math.max(0, width + columns);
    if (wanted == width) {
      return Optional.empty();
    }
    if (blanks.of(text).indexOf('\t') >= 0) {
      return Optional.of(new Splice(blanks, " ".repeat(wanted)));
    }
    return Optional.of(
        wanted > width
            ? new Splice(Span.at(blanks.start()), " ".repeat(wanted - width))
            : new Splice(new Span(blanks.start(), blanks.start() + width - wanted), ""));
  }
}
