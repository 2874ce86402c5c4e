package dev.faqeditor.check;

import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, a number or a single other character of a text, as far as telling the time needs it.
 *
 * @param text in lower case
 * @param span where it stands, in UTF-16 units
 */
record TimeWord(String text, Span span) {

  /** Stands behind the last word. */
  static final TimeWord NONE = new TimeWord("", Span.at(0));

  /** The words of a text; white space is left out, and digits are parted from letters behind. */
  static List<TimeWord> in(String text) {
    List<TimeWord> words = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = end(text, at);
      if (!Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '\u00A0') {
        words.add(
            new TimeWord(text.substring(at, end).toLowerCase(Locale.ROOT), new Span(at, end)));
      }
      at = end;
    }
    return words;
  }

  private static int end(String text, int start) {
    boolean number = isDigit(text.charAt(start));
    int end = start + 1;
    if (number || Character.isLetter(text.charAt(start))) {
      while (end < text.length()
          && (number
              ? isDigit(text.charAt(end))
              : Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '\u00AD')) {
        end++;
      }
    }
    return end;
  }

  boolean isNumber() {
    return !text.isEmpty() && isDigit(text.charAt(0));
  }

  boolean isWord() {
    return !text.isEmpty() && Character.isLetter(text.charAt(0));
  }

  /** The number that it is, of at most four digits; -1 if it is none. */
  int number() {
    return isNumber() && text.length() <= 4 ? Integer.parseInt(text) : -1;
  }

  /** Whether the other one follows without white space. */
  boolean touches(TimeWord next) {
    return span.end() == next.span.start();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
