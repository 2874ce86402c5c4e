package dev.faqeditor.review;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The words of a text, by which two versions of it are recognised: no matter how they are set. */
public final class Wording {

  private static final Comparator<String> BY_HASH =
      Comparator.comparingInt(String::hashCode).thenComparing(Comparator.naturalOrder());

  private final List<String> words;
  private final String[] sorted; // by their hashes, which are quick to compare
  private final int[] hashes;

  private Wording(List<String> words) {
    this.words = words;
    sorted = words.toArray(String[]::new);
    Arrays.sort(sorted, BY_HASH);
    hashes = Arrays.stream(sorted).mapToInt(String::hashCode).toArray();
  }

  /** Without soft hyphens, case, Markdown's marks and what stands between words. */
  public static Wording of(String text) {
    String plain = text.replace("\u00AD", "").toLowerCase(Locale.ROOT);
    return new Wording(
        Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList());
  }

  /** The words in their order. */
  public List<String> words() {
    return words;
  }

  /**
   * How many of their words two texts share: from 0, none, to 1, all; 0 also where that is less
   * than {@code least}, which is found out without counting them all.
   */
  public double likeness(Wording other, double least) {
    int all = hashes.length + other.hashes.length;
    double needed = least * all / 2 - 0.001; // words; a little less, for what is rounded
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      if (shared + Math.min(hashes.length - i, other.hashes.length - j) < needed) {
        return 0;
      }
      int order = Integer.compare(hashes[i], other.hashes[j]);
      order = order == 0 ? sorted[i].compareTo(other.sorted[j]) : order;
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    double likeness = all == 0 ? 0 : 2.0 * shared / all;
    return likeness < least ? 0 : likeness;
  }
}
