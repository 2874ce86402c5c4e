package dev.faqeditor.preview;

import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds words in text as a reader sees it: no matter the case, soft hyphens, or how many blanks and
 * line ends stand between words. What stands on both sides of a {@link #BREAK} is never one match.
 */
public final class TextSearch {

  /** Stands between paragraphs, cells and the like. */
  public static final char BREAK = '\u2029';

  private final StringBuilder folded = new StringBuilder();
  private final List<Integer> offsets = new ArrayList<>();

  private TextSearch(String text) {
    for (int i = 0; i < text.length(); i++) {
      fold(text.charAt(i), i);
    }
  }

  /** Where the words stand in a text, in its order, none over another. */
  public static List<Span> in(String text, String words) {
    String wanted = new TextSearch(words).folded.toString();
    return wanted.isBlank() ? List.of() : new TextSearch(text).all(wanted);
  }

  private List<Span> all(String wanted) {
    List<Span> found = new ArrayList<>();
    int at = folded.indexOf(wanted);
    while (at >= 0) {
      int last = at + wanted.length() - 1;
      found.add(new Span(offsets.get(at), offsets.get(last) + 1));
      at = folded.indexOf(wanted, last + 1);
    }
    return found;
  }

  private void fold(char c, int offset) {
    if (c == '\u00AD' || c == '\u200B' || c == '\u2060') {
      return;
    }
    boolean blank = c != BREAK && (Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F');
    if (blank && folded.length() > 0 && folded.charAt(folded.length() - 1) == ' ') {
      return;
    }
    folded.append(blank ? ' ' : Character.toLowerCase(Character.toUpperCase(c)));
    offsets.add(offset);
  }
}
