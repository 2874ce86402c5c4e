package dev.faqeditor.merge;

import dev.faqeditor.review.Moved;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which elements of two sequences are the same, in order: first by those that each has once (the
 * "patience" way), and between them by a longest common subsequence, if that is little work.
 */
final class Alignment {

  private static final int NONE = -1;
  private static final long MOST = 1_000_000; // pairs

  private final List<String> before;
  private final List<String> now;
  private final int[] partner;

  private Alignment(List<String> before, List<String> now) {
    this.before = before;
    this.now = now;
    partner = new int[before.size()];
    Arrays.fill(partner, NONE);
  }

  /** For each element before, the place of the same one now; -1 if there is none. */
  static int[] of(List<String> before, List<String> now) {
    Alignment alignment = new Alignment(before, now);
    alignment.align(0, before.size(), 0, now.size());
    return alignment.partner;
  }

  private void align(int fromB, int toB, int fromN, int toN) {
    int b = fromB;
    int n = fromN;
    while (b < toB && n < toN && before.get(b).equals(now.get(n))) {
      partner[b++] = n++;
    }
    int endB = toB;
    int endN = toN;
    while (endB > b && endN > n && before.get(endB - 1).equals(now.get(endN - 1))) {
      partner[--endB] = --endN;
    }
    if (b < endB && n < endN) {
      List<int[]> anchors = anchors(b, endB, n, endN);
      if (anchors.isEmpty()) {
        longest(b, endB, n, endN);
      } else {
        for (int[] anchor : anchors) {
          partner[anchor[0]] = anchor[1];
          align(b, anchor[0], n, anchor[1]);
          b = anchor[0] + 1;
          n = anchor[1] + 1;
        }
        align(b, endB, n, endN);
      }
    }
  }

  /** Pairs of elements that both have once, of which both rise. */
  private List<int[]> anchors(int fromB, int toB, int fromN, int toN) {
    Map<String, Integer> onceB = once(before, fromB, toB);
    Map<String, Integer> onceN = once(now, fromN, toN);
    List<int[]> pairs = new ArrayList<>();
    for (int b = fromB; b < toB; b++) {
      int placeB = onceB.getOrDefault(before.get(b), NONE);
      int placeN = onceN.getOrDefault(before.get(b), NONE);
      if (placeB >= 0 && placeN >= 0) {
        pairs.add(new int[] {placeB, placeN});
      }
    }
    int[] order = pairs.stream().mapToInt(pair -> pair[1]).toArray();
    BitSet moved = Moved.in(order);
    List<int[]> rising = new ArrayList<>();
    for (int i = 0; i < order.length; i++) {
      if (!moved.get(i)) {
        rising.add(pairs.get(i));
      }
    }
    return rising;
  }

  /** Where each element stands; -1 for one that stands in several places. */
  private static Map<String, Integer> once(List<String> all, int from, int to) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = from; i < to; i++) {
      int place = i;
      places.compute(all.get(i), (key, was) -> Objects.isNull(was) ? place : NONE);
    }
    return places;
  }

  private void longest(int fromB, int toB, int fromN, int toN) {
    int height = toB - fromB;
    int width = toN - fromN;
    if ((long) height * width > MOST) {
      return;
    }
    int[][] lengths = new int[height + 1][width + 1];
    for (int i = height - 1; i >= 0; i--) {
      for (int j = width - 1; j >= 0; j--) {
        lengths[i][j] =
            before.get(fromB + i).equals(now.get(fromN + j))
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < height && j < width) {
      if (before.get(fromB + i).equals(now.get(fromN + j))) {
        partner[fromB + i++] = fromN + j++;
      } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }
}
