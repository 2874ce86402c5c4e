package dev.faqeditor.writing;

import dev.faqeditor.text.Span;
import dev.faqeditor.writing.Inlines.Emphasis;
import java.util.ArrayList;
import java.util.List;

/** The runs of {@code *} and {@code _} in running text, paired by the rules of CommonMark. */
final class Runs {

  private static final class Run {
    final char character;
    final int whole; // its length before any of it was paired
    final boolean opens;
    final boolean closes;
    int start;
    int length;

    Run(char character, int start, int length, boolean opens, boolean closes) {
      this.character = character;
      this.start = start;
      this.length = length;
      this.whole = length;
      this.opens = opens;
      this.closes = closes;
    }
  }

  private final String text;
  private final List<Run> runs = new ArrayList<>();
  private final List<Emphasis> emphases = new ArrayList<>();

  Runs(String text) {
    this.text = text;
  }

  int size() {
    return runs.size();
  }

  List<Emphasis> emphases() {
    return List.copyOf(emphases);
  }

  /** How often the character at an offset is repeated there. */
  static int lengthAt(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end - at;
  }

  /** Adds the run that starts at an offset; says where it ends. */
  int add(int at) {
    int length = lengthAt(text, at);
    int end = at + length;
    int before = at == 0 ? '\n' : text.codePointBefore(at);
    int behind = end == text.length() ? '\n' : text.codePointAt(end);
    boolean left = !isBlank(behind) && (!isPunctuation(behind) || isEdge(before));
    boolean right = !isBlank(before) && (!isPunctuation(before) || isEdge(behind));
    boolean inWords = text.charAt(at) == '*';
    boolean opens = left && (inWords || !right || isPunctuation(before));
    boolean closes = right && (inWords || !left || isPunctuation(behind));
    runs.add(new Run(text.charAt(at), at, length, opens, closes));
    return end;
  }

  void dropFrom(int first) {
    runs.subList(first, runs.size()).clear();
  }

  /** Pairs the runs from the {@code first}-th on, and forgets them. */
  void pairFrom(int first) {
    for (int i = first; i < runs.size(); i++) {
      Run closing = runs.get(i);
      while (closing.closes && closing.length > 0) {
        int opening = openingOf(i, first);
        if (opening < 0) {
          break;
        }
        pair(runs.get(opening), closing);
        runs.subList(opening + 1, i).clear();
        i = opening + 1;
      }
    }
    dropFrom(first);
  }

  private int openingOf(int index, int first) {
    Run closing = runs.get(index);
    for (int i = index - 1; i >= first; i--) {
      Run run = runs.get(i);
      if (run.character == closing.character && run.opens && run.length > 0) {
        boolean both = run.closes || closing.opens;
        boolean odd = (run.whole + closing.whole) % 3 == 0 && run.whole % 3 != 0;
        if (!both || !odd) {
          return i;
        }
      }
    }
    return -1;
  }

  private void pair(Run opening, Run closing) {
    int used = opening.length >= 2 && closing.length >= 2 ? 2 : 1;
    int end = opening.start + opening.length;
    Span open = new Span(end - used, end);
    Span close = new Span(closing.start, closing.start + used);
    emphases.add(new Emphasis(used == 2, open, close));
    opening.length -= used;
    closing.start += used;
    closing.length -= used;
  }

  private static boolean isEdge(int c) {
    return isBlank(c) || isPunctuation(c);
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
