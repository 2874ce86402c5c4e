package dev.faqeditor.review;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of a text, by which two versions of it are recognised: no matter how they are set. */
public record Wording(List<String> words) {

  /** Copies the list. */
  public Wording {
    words = List.copyOf(words);
  }

  /** Without soft hyphens, case, Markdown's marks and what stands between words. */
  public static Wording of(String text) {
    String plain = text.replace("\u00AD", "").toLowerCase(Locale.ROOT);
    return new Wording(
        Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList());
  }

  /** Whether there is no word. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** How many of their words two texts share: from 0, none, to 1, all. */
  public double likeness(Wording other) {
    if (isEmpty() || other.isEmpty()) {
      return 0;
    }
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    int shared = 0;
    for (String word : other.words) {
      if (counts.getOrDefault(word, 0) > 0) {
        counts.merge(word, -1, Integer::sum);
        shared++;
      }
    }
    return 2.0 * shared / (words.size() + other.words.size());
  }
}
