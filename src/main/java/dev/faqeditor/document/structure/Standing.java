package dev.faqeditor.document.structure;

import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.Optional;

/**
 * Whether a question stands on lines of its own, so that it can be moved and have others beside.
 */
final class Standing {

  private final Layout layout;
  private final String text;

  Standing(Layout layout) {
    this.layout = layout;
    this.text = layout.text();
  }

  /** What keeps a question where it is, if anything does. */
  Optional<Obstacle> obstacle(int question) {
    if (Wrappers.isHidden(layout.wrappers().pathOf(question))) {
      return Optional.of(Obstacle.IN_COMMENT_OR_CODE);
    }
    Span span = layout.questionSpan(question);
    int lineStart = Lines.start(text, span.start());
    if (!Lines.isBlank(text, lineStart, span.start())) {
      return Optional.of(
          isListOrQuote(lineStart) ? Obstacle.IN_LIST_OR_QUOTE : Obstacle.SHARES_ITS_LINE);
    }
    if (span.start() > lineStart && isInListItem(question, lineStart, span.start() - lineStart)) {
      return Optional.of(Obstacle.IN_LIST_OR_QUOTE);
    }
    return Lines.isLineStop(text, Lines.stopIfBlank(text, span.end()))
        ? Optional.empty()
        : Optional.of(Obstacle.SHARES_ITS_LINE);
  }

  /** Whether the last line before that is indented less, outside questions, starts a list item. */
  private boolean isInListItem(int question, int line, int indent) {
    int before = question - 1;
    int at = line;
    while (at > layout.document().bodyStart()) {
      at = Lines.start(text, at - 1);
      if (before >= 0 && at < layout.lines(before).end()) {
        at = Lines.start(text, layout.lines(before).start());
        before--;
      }
      int first = Lines.skipBlanks(text, at);
      if (!Lines.isLineStop(text, first) && first - at < indent) {
        return isListOrQuote(at);
      }
    }
    return false;
  }

  /** Whether a line starts with what starts a list item or a quote (CommonMark 5.1, 5.2). */
  private boolean isListOrQuote(int line) {
    int at = Lines.skipBlanks(text, line);
    int stop = LineEnds.lineStop(text, at);
    if (at == stop || text.charAt(at) == '>') {
      return at < stop;
    }
    int behind = at + 1;
    if ("-+*".indexOf(text.charAt(at)) < 0) {
      behind = at;
      while (behind < stop && Character.isDigit(text.charAt(behind))) {
        behind++;
      }
      boolean numbered = behind > at && behind < stop && ".)".indexOf(text.charAt(behind)) >= 0;
      behind = numbered ? behind + 1 : at;
    }
    return behind > at && (behind == stop || Lines.isBlank(text.charAt(behind)));
  }
}
