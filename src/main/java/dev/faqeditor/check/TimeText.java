package dev.faqeditor.check;

import java.util.List;
import java.util.Set;

/**
 * The words of a text, and what is around each of them.
 *
 * @param words in order
 */
record TimeText(List<TimeWord> words) {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;
  private static final int WORDS_BACK = 5; // how far a word reaches that looks back

  int size() {
    return words.size();
  }

  /** Whether a year stands here that is no part of something else, as in {@code 27001:2022}. */
  boolean hasYear(int at) {
    if (word(at).text().length() != 4 || !isYear(word(at).number()) || isGlued(at)) {
      return false;
    }
    TimeWord before = at > 0 ? word(at - 1) : TimeWord.NONE;
    return !before.touches(word(at)) || isOpening(before.text()) || before.text().equals("-");
  }

  static boolean isYear(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  /** Whether the word goes on behind a sign that joins, or right away. */
  boolean isGlued(int at) {
    TimeWord next = word(at + 1);
    TimeWord second = word(at + 2);
    if (!word(at).touches(next)) {
      return false;
    }
    boolean more = next.touches(second) && (second.isNumber() || second.isWord());
    return next.isNumber() || next.isWord() || next.text().equals("/") || (more && !isQuote(next));
  }

  private static boolean isQuote(TimeWord word) {
    return word.text().equals("\"") || word.text().equals("”");
  }

  static boolean isOpening(String mark) {
    return "(\"“”'‘*[>".contains(mark);
  }

  /** Whether what stands here is told of the past. */
  boolean looksBack(int at) {
    return behindOneOf(TimeWords.BACK, at, WORDS_BACK) && !looksAhead(at, WORDS_BACK);
  }

  /** Whether one of so many words before tells of the future. */
  boolean looksAhead(int at, int reach) {
    return behindOneOf(TimeWords.AHEAD, at, reach);
  }

  private boolean behindOneOf(Set<String> wanted, int at, int reach) {
    int seen = 0;
    for (int i = at - 1; i >= 0 && seen < reach && !isSentenceEnd(word(i).text()); i--) {
      if (wanted.contains(word(i).text())) {
        return true;
      }
      seen += word(i).isWord() || word(i).isNumber() ? 1 : 0;
    }
    return false;
  }

  private static boolean isSentenceEnd(String mark) {
    return mark.equals(".") || mark.equals("!") || mark.equals("?") || mark.equals(";");
  }

  /** The first word from here on that is none of these; three are passed over at most. */
  int past(int from, Set<String> skipped) {
    int at = from;
    while (at < from + 3 && skipped.contains(word(at).text())) {
      at++;
    }
    return at;
  }

  /** The word here; one that is nothing where there is none. */
  TimeWord word(int at) {
    return at >= 0 && at < words.size() ? words.get(at) : TimeWord.NONE;
  }
}
