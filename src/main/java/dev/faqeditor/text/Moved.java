package dev.faqeditor.text;

import java.util.BitSet;

/** The fewest things that must be moved to bring a sequence into order. */
public final class Moved {

  private Moved() {}

  /**
   * The places of what is to be moved: all but a longest rising subsequence (found in n log n).
   *
   * @param numbers all different
   */
  public static BitSet in(int[] numbers) {
    int[] tails = new int[numbers.length]; // places, by the length of what ends there
    int[] previous = new int[numbers.length];
    int length = 0;
    for (int i = 0; i < numbers.length; i++) {
      int place = placeIn(tails, length, numbers, numbers[i]);
      previous[i] = place == 0 ? -1 : tails[place - 1];
      tails[place] = i;
      length = Math.max(length, place + 1);
    }
    BitSet moved = new BitSet();
    moved.set(0, numbers.length);
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
      moved.clear(i);
    }
    return moved;
  }

  private static int placeIn(int[] tails, int length, int[] numbers, int number) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (numbers[tails[middle]] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
