package dev.faqeditor.ui.outline;

import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words that something is looked for by. Case and soft hyphens do not matter.
 *
 * @param words folded, none empty
 */
record FilterWords(List<String> words) {

  /** Finds everything. */
  static final FilterWords NONE = new FilterWords(List.of());

  private static final char SOFT_HYPHEN = '\u00AD';

  /** Copies the words. */
  FilterWords {
    words = List.copyOf(words);
  }

  /** The words of what was typed, which blanks part. */
  static FilterWords of(String typed) {
    return new FilterWords(
        Arrays.stream(fold(typed).split("[\\s\u00A0]+")).filter(word -> !word.isEmpty()).toList());
  }

  /** A text as it is to be looked in: what does not matter is the same in all that is folded. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != SOFT_HYPHEN) {
        folded.append(fold(c));
      }
    }
    return folded.toString();
  }

  /** One char for one, so that places in the folded text are told from places in the text. */
  private static char fold(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether each word is in one of these folded texts, also as part of a longer one. */
  boolean areIn(String... folded) {
    return words.stream().allMatch(word -> Arrays.stream(folded).anyMatch(t -> t.contains(word)));
  }

  /** Where the words are in a text that is not folded, one after the other. */
  List<Span> placesIn(String text) {
    int[] places = new int[text.length() + 1];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != SOFT_HYPHEN) {
        places[length++] = i;
      }
    }
    places[length] = text.length();
    boolean[] found = new boolean[length + 1];
    String folded = fold(text);
    for (String word : words) {
      for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        Arrays.fill(found, at, at + word.length(), true);
      }
    }
    return runs(found, places);
  }

  private static List<Span> runs(boolean[] found, int[] places) {
    List<Span> runs = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < found.length; i++) {
      if (found[i] && start < 0) {
        start = i;
      } else if (!found[i] && start >= 0) {
        runs.add(new Span(places[start], places[i - 1] + 1));
        start = -1;
      }
    }
    return runs;
  }
}
