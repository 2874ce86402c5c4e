package dev.faqeditor.text;

import java.util.List;
import java.util.function.ToIntFunction;

/** Things that lie in a text, in the order of their places. */
public final class InOrder {

  private InOrder() {}

  /**
   * Those that start between two places; takes time in proportion to the digits of their number.
   *
   * @param start where one starts, in UTF-16 units; never falls from one to the next
   * @param from the first place that counts
   * @param to the first one that does not; before {@code from}, none do
   */
  public static <T> List<T> between(List<T> all, ToIntFunction<T> start, int from, int to) {
    int first = firstFrom(all, start, from);
    return all.subList(first, Math.max(first, firstFrom(all, start, to)));
  }

  private static <T> int firstFrom(List<T> all, ToIntFunction<T> start, int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start.applyAsInt(all.get(middle)) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
