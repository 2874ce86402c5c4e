package dev.faqeditor.check;

import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.Optional;

/**
 * The marks that open a fenced code block (CommonMark 4.5).
 *
 * @param span the backticks or tildes, without what is before and behind them
 */
record Fence(Span span) {

  private static final int LEAST = 3;
  private static final int MOST_INDENT = 3;

  /** The fence that is still open at the end of a part of a text that starts with a line. */
  static Optional<Fence> openIn(String text, Span range) {
    Optional<Fence> open = Optional.empty();
    for (int line = range.start(); line < range.end(); ) {
      int stop = Math.min(LineEnds.lineStop(text, line), range.end());
      Optional<Fence> marks = marksIn(text, line, stop);
      if (marks.isPresent()) {
        Fence fence = marks.get();
        if (open.isEmpty()) {
          open = marks.filter(opening -> opening.canOpen(text, stop));
        } else if (fence.closes(open.get(), text, stop)) {
          open = Optional.empty();
        }
      }
      line = stop + Math.max(1, LineEnds.lengthAt(text, stop));
    }
    return open;
  }

  private static Optional<Fence> marksIn(String text, int line, int stop) {
    int start = line;
    while (start < stop && start < line + MOST_INDENT && text.charAt(start) == ' ') {
      start++;
    }
    if (start == stop || (text.charAt(start) != '`' && text.charAt(start) != '~')) {
      return Optional.empty();
    }
    int end = start;
    while (end < stop && text.charAt(end) == text.charAt(start)) {
      end++;
    }
    return end - start < LEAST ? Optional.empty() : Optional.of(new Fence(new Span(start, end)));
  }

  private boolean canOpen(String text, int stop) {
    int next = text.indexOf('`', span.end());
    return text.charAt(span.start()) == '~' || next < 0 || next >= stop;
  }

  private boolean closes(Fence open, String text, int stop) {
    return text.charAt(span.start()) == text.charAt(open.span.start())
        && span.length() >= open.span.length()
        && text.substring(span.end(), stop).isBlank();
  }
}
