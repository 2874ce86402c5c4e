package dev.faqeditor.hugo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where each item of a changed list comes from. Most items stay, in their order (a longest common
 * subsequence); of the others, those that the old list has too were moved, and those that stand
 * where an old one is gone replace it.
 *
 * @param origins of each wanted item
 */
record ListAlignment(List<Origin> origins) {

  /**
   * Where one item comes from.
   *
   * @param old its number in the old list; -1 for a new one
   * @param manner how it comes from there
   */
  record Origin(int old, Manner manner) {
    /** Whether it is still between the same neighbours that stay. */
    boolean stays() {
      return manner == Manner.KEPT || manner == Manner.CHANGED;
    }
  }

  /** How an item comes from the old list. */
  enum Manner {
    KEPT,
    CHANGED,
    MOVED,
    NEW
  }

  static ListAlignment of(List<String> old, List<String> wanted) {
    int[] from = common(old, wanted);
    boolean[] taken = new boolean[old.size()];
    Arrays.stream(from).filter(i -> i >= 0).forEach(i -> taken[i] = true);
    Origin[] origins = new Origin[wanted.size()];
    for (int w = 0; w < from.length; w++) {
      if (from[w] >= 0) {
        origins[w] = new Origin(from[w], Manner.KEPT);
      } else {
        int moved = firstFree(old, wanted.get(w), taken);
        origins[w] = new Origin(moved, moved < 0 ? Manner.NEW : Manner.MOVED);
      }
    }
    replaceInPlace(origins, taken);
    return new ListAlignment(List.of(origins));
  }

  private static int firstFree(List<String> old, String value, boolean[] taken) {
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i] && old.get(i).equals(value)) {
        taken[i] = true;
        return i;
      }
    }
    return -1;
  }

  /** Lets new items take the places of those that are gone, between the same two that are kept. */
  private static void replaceInPlace(Origin[] origins, boolean[] taken) {
    int next = 0; // the first old item behind the last one that stays
    for (int w = 0; w < origins.length; w++) {
      if (origins[w].manner() == Manner.KEPT) {
        next = origins[w].old() + 1;
      } else if (origins[w].manner() == Manner.NEW) {
        int end = nextKept(origins, w, taken.length);
        while (next < end && taken[next]) {
          next++;
        }
        if (next < end) {
          taken[next] = true;
          origins[w] = new Origin(next++, Manner.CHANGED);
        }
      }
    }
  }

  private static int nextKept(Origin[] origins, int from, int otherwise) {
    return Arrays.stream(origins, from, origins.length)
        .filter(origin -> origin.manner() == Manner.KEPT)
        .mapToInt(Origin::old)
        .findFirst()
        .orElse(otherwise);
  }

  /** For each wanted item the old one that is kept for it, by a longest common subsequence. */
  private static int[] common(List<String> old, List<String> wanted) {
    int n = old.size();
    int m = wanted.size();
    int[] from = new int[m];
    Arrays.fill(from, -1);
    int head = 0;
    while (head < Math.min(n, m) && old.get(head).equals(wanted.get(head))) {
      from[head] = head;
      head++;
    }
    while (n > head && m > head && old.get(n - 1).equals(wanted.get(m - 1))) {
      from[--m] = --n;
    }
    List<String> oldRest = new ArrayList<>(old.subList(head, n));
    List<String> wantedRest = new ArrayList<>(wanted.subList(head, m));
    int[][] lengths = lengths(oldRest, wantedRest);
    for (int i = 0, j = 0; i < oldRest.size() && j < wantedRest.size(); ) {
      if (oldRest.get(i).equals(wantedRest.get(j))) {
        from[head + j++] = head + i++;
      } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return from;
  }

  private static int[][] lengths(List<String> old, List<String> wanted) {
    int[][] lengths = new int[old.size() + 1][wanted.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = wanted.size() - 1; j >= 0; j--) {
        lengths[i][j] =
            old.get(i).equals(wanted.get(j))
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }
}
