package dev.faqeditor.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where two sequences differ: the fewest items that must go and come, as Myers finds them ("An
 * O(ND) Difference Algorithm", 1986).
 */
public final class SequenceDifference {

  /**
   * How many items may go and come before what differs is taken as one piece: bounds the time to
   * some milliseconds and the space to some megabytes.
   */
  private static final int MOST = 1_500;

  /**
   * A piece that gives way to another; one of the two may be empty.
   *
   * @param before item numbers in the older sequence
   * @param after item numbers in the newer one
   */
  public record Replaced(Span before, Span after) {}

  private final int[] before;
  private final int[] after;
  private final int head;
  private final int tail;

  private SequenceDifference(int[] before, int[] after) {
    this.before = before;
    this.after = after;
    int shorter = Math.min(before.length, after.length);
    int start = 0;
    while (start < shorter && before[start] == after[start]) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && before[before.length - 1 - end] == after[after.length - 1 - end]) {
      end++;
    }
    head = start;
    tail = end;
  }

  /**
   * What gives way to what, in order, with at least one item that stays between any two pieces.
   * Items are the same if they are equal. Takes time in proportion to the length and the square of
   * how much differs, up to a bound; beyond that, all between the common start and the common end
   * is one piece.
   */
  public static List<Replaced> between(List<?> before, List<?> after) {
    Map<Object, Integer> numbers = new HashMap<>();
    return new SequenceDifference(numbered(before, numbers), numbered(after, numbers)).pieces();
  }

  private static int[] numbered(List<?> items, Map<Object, Integer> numbers) {
    return items.stream()
        .mapToInt(item -> numbers.computeIfAbsent(item, key -> numbers.size()))
        .toArray();
  }

  private List<Replaced> pieces() {
    int old = before.length - head - tail;
    int young = after.length - head - tail;
    if (old == 0 && young == 0) {
      return List.of();
    }
    Deque<Replaced> found = new ArrayDeque<>();
    if (old == 0 || young == 0 || !search(old, young, found)) {
      return List.of(
          new Replaced(new Span(head, before.length - tail), new Span(head, after.length - tail)));
    }
    return List.copyOf(found);
  }

  /** Goes on, with ever more differences, until both ends are reached; false if it gives up. */
  private boolean search(int old, int young, Deque<Replaced> found) {
    int most = Math.min(MOST, old + young);
    int[][] reached = new int[most + 1][]; // by differences and diagonal: how far in the older one
    for (int d = 0; d <= most; d++) {
      reached[d] = new int[2 * d + 1];
      for (int k = -d; k <= d; k += 2) {
        int x = d == 0 ? 0 : step(reached[d - 1], d, k);
        while (x < old && x - k < young && same(x, x - k)) {
          x++;
        }
        reached[d][k + d] = x;
        if (x >= old && x - k >= young) {
          walkBack(reached, d, old, young, found);
          return true;
        }
      }
    }
    return false;
  }

  private boolean same(int x, int y) {
    return before[head + x] == after[head + y];
  }

  /** Where diagonal {@code k} is entered with {@code d} differences. */
  private static int step(int[] last, int d, int k) {
    return comesDown(last, d, k) ? last[k + 1 + d - 1] : last[k - 1 + d - 1] + 1;
  }

  /** Whether by an item that comes, rather than by one that goes. */
  private static boolean comesDown(int[] last, int d, int k) {
    return k == -d || (k != d && last[k - 1 + d - 1] < last[k + 1 + d - 1]);
  }

  private void walkBack(int[][] reached, int d, int old, int young, Deque<Replaced> found) {
    int x = old;
    int y = young;
    for (int left = d; left > 0; left--) {
      int k = x - y;
      boolean down = comesDown(reached[left - 1], left, k);
      int enteredAt = step(reached[left - 1], left, k);
      add(down ? enteredAt : enteredAt - 1, enteredAt, enteredAt - k, down, found);
      x = down ? enteredAt : enteredAt - 1;
      y = x - (down ? k + 1 : k - 1);
    }
  }

  private void add(int fromX, int toX, int toY, boolean down, Deque<Replaced> found) {
    Span goes = new Span(head + fromX, head + toX);
    Span comes = new Span(head + (down ? toY - 1 : toY), head + toY);
    Replaced next = found.peekFirst();
    if (next != null
        && next.before().start() == goes.end()
        && next.after().start() == comes.end()) {
      found.removeFirst();
      goes = new Span(goes.start(), next.before().end());
      comes = new Span(comes.start(), next.after().end());
    }
    found.addFirst(new Replaced(goes, comes));
  }
}
