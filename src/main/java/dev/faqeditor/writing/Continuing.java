package dev.faqeditor.writing;

import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Range;
import dev.faqeditor.text.Span;
import dev.faqeditor.writing.Line.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Starts a new line that goes on with what the caret is in: an item of a list, a quote, an
 * indentation. On an item or a quote's line with nothing in it, ends the list or the quote.
 */
final class Continuing {

  private final MarkdownText before;
  private final String text;
  private final Lines lines;
  private final Line line;

  private Continuing(MarkdownText before) {
    this.before = before;
    this.text = before.text();
    this.lines = Lines.of(text);
    this.line = lines.at(before.caret());
  }

  /** Empty where a new line is just that. */
  static Optional<Change> of(MarkdownText text) {
    if (text.selection().isEmpty()) {
      return new Continuing(text).change();
    }
    Change without = Typing.of(text, "");
    return of(without.apply(text))
        .map(change -> new Change(without.edit().then(change.edit()), change.selection()));
  }

  private Optional<Change> change() {
    int caret = before.caret();
    if (line.isItem() && caret >= line.gapEnd() && line.isEmptyBehindMarker(text)) {
      return Optional.of(Nesting.of(before, false).orElseGet(() -> end(line.quoteEnd())));
    }
    if (line.kind() == Kind.BLANK) {
      boolean ends = line.isQuoted() && caret >= line.quoteEnd();
      return ends ? Optional.of(end(text.lastIndexOf('>', line.end() - 1))) : Optional.empty();
    }
    if (caret < line.content() || line.content() == line.start()) {
      return Optional.empty();
    }
    return Optional.of(goOn(caret));
  }

  private Change goOn(int caret) {
    String start = text.substring(line.start(), line.indentEnd());
    if (line.isItem()) {
      int markerEnd = line.indentEnd() + line.marker().length();
      start += nextMarker() + text.substring(markerEnd, line.gapEnd());
      start += line.isTask() ? "[ ] " : "";
    }
    int behind = caret;
    while (line.kind() != Kind.CODE && behind < line.end() && text.charAt(behind) == ' ') {
      behind++;
    }
    Edit edit = Edit.replace(new Span(caret, behind), "\n" + start);
    return new Change(edit, Range.at(caret + 1 + start.length()));
  }

  private String nextMarker() {
    return line.isNumbered()
        ? (line.number() + 1) + line.marker().substring(line.marker().length() - 1)
        : line.marker();
  }

  /**
   * Takes the marks away from where they end to be valid on, with a blank line before what comes
   * now: right below, it would still belong to what was ended.
   */
  private Change end(int from) {
    String kept = text.substring(line.start(), from);
    List<Line> above = lines.above(line);
    boolean blankAbove = above.isEmpty() || above.get(0).kind() == Kind.BLANK;
    boolean inner = line.isItem() && line.isQuoted(); // its blank line is one of the quote
    if (blankAbove && (inner || !line.isQuoted())) {
      return new Change(
          Edit.replace(new Span(from, line.end()), ""), Range.at(line.start() + kept.length()));
    }
    Edit edit =
        Edit.replace(new Span(line.start(), line.end()), kept.stripTrailing() + "\n" + kept);
    return new Change(
        edit, Range.at(line.start() + kept.stripTrailing().length() + 1 + kept.length()));
  }
}
