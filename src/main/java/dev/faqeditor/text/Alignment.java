package dev.faqeditor.text;

import dev.faqeditor.text.SequenceDifference.Replaced;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which elements of two sequences are the same, in order: first those that each has once (the
 * "patience" way), and between them the most that there can be, if that is little work.
 */
public final class Alignment {

  private static final int NONE = -1;

  private final List<?> before;
  private final List<?> now;
  private final int[] partners;

  private Alignment(List<?> before, List<?> now) {
    this.before = before;
    this.now = now;
    partners = new int[before.size()];
    Arrays.fill(partners, NONE);
  }

  /**
   * For each element before, the place of the same one now, which rises; -1 if there is none.
   * Elements are the same if they are equal; see {@link SequenceDifference} for what bounds the
   * time.
   */
  public static int[] of(List<?> before, List<?> now) {
    Alignment alignment = new Alignment(before, now);
    alignment.align(0, before.size(), 0, now.size());
    return alignment.partners;
  }

  private void align(int fromB, int toB, int fromN, int toN) {
    int b = fromB;
    int n = fromN;
    while (b < toB && n < toN && before.get(b).equals(now.get(n))) {
      partners[b++] = n++;
    }
    int endB = toB;
    int endN = toN;
    while (endB > b && endN > n && before.get(endB - 1).equals(now.get(endN - 1))) {
      partners[--endB] = --endN;
    }
    if (b < endB && n < endN) {
      List<int[]> anchors = anchors(b, endB, n, endN);
      if (anchors.isEmpty()) {
        alignMost(b, endB, n, endN);
      } else {
        for (int[] anchor : anchors) {
          partners[anchor[0]] = anchor[1];
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
    Map<Object, Integer> onceB = once(before, fromB, toB);
    Map<Object, Integer> onceN = once(now, fromN, toN);
    List<int[]> pairs = new ArrayList<>();
    for (int b = fromB; b < toB; b++) {
      int placeB = onceB.getOrDefault(before.get(b), NONE);
      int placeN = onceN.getOrDefault(before.get(b), NONE);
      if (placeB >= 0 && placeN >= 0) {
        pairs.add(new int[] {placeB, placeN});
      }
    }
    BitSet crossing = Moved.in(pairs.stream().mapToInt(pair -> pair[1]).toArray());
    List<int[]> rising = new ArrayList<>();
    for (int i = crossing.nextClearBit(0); i < pairs.size(); i = crossing.nextClearBit(i + 1)) {
      rising.add(pairs.get(i));
    }
    return rising;
  }

  /** Where each element stands; -1 for one that stands in several places. */
  private static Map<Object, Integer> once(List<?> all, int from, int to) {
    Map<Object, Integer> places = new HashMap<>();
    for (int i = from; i < to; i++) {
      places.merge(all.get(i), i, (one, other) -> NONE);
    }
    return places;
  }

  private void alignMost(int fromB, int toB, int fromN, int toN) {
    int b = fromB;
    int n = fromN;
    for (Replaced piece :
        SequenceDifference.between(before.subList(fromB, toB), now.subList(fromN, toN))) {
      n = pairTo(fromB + piece.before().start(), b, n) + piece.after().length();
      b = fromB + piece.before().end();
    }
    pairTo(toB, b, n);
  }

  private int pairTo(int end, int fromB, int fromN) {
    int n = fromN;
    for (int b = fromB; b < end; b++) {
      partners[b] = n++;
    }
    return n;
  }
}
