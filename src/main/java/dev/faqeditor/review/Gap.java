package dev.faqeditor.review;

import dev.faqeditor.text.LineEnds;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What may stand between two pieces that are put beside each other: first what stood there, then
 * what stands around them.
 */
final class Gap {

  private final Aligned pages;
  private final int leftBefore;
  private final int rightBefore;
  private final int leftNow;
  private final int rightNow;

  private Gap(Aligned pages, int leftBefore, int rightBefore, int leftNow, int rightNow) {
    this.pages = pages;
    this.leftBefore = leftBefore;
    this.rightBefore = rightBefore;
    this.leftNow = leftNow;
    this.rightNow = rightNow;
  }

  /** The gap before a piece, or behind the last one. */
  static Gap before(int index, List<Piece> pieces, Aligned pages) {
    boolean first = index == 0;
    boolean last = index == pieces.size();
    return new Gap(
        pages,
        first ? -1 : pieces.get(index - 1).before(),
        last ? pages.before().parts().size() : pieces.get(index).before(),
        first ? -1 : pieces.get(index - 1).now(),
        last ? pages.now().parts().size() : pieces.get(index).now());
  }

  /** Whether the two stand beside each other in the newer version. */
  boolean stays() {
    return isBeside(leftNow, rightNow);
  }

  /** Whether they stood beside each other in the older version. */
  boolean stood() {
    return isBeside(leftBefore, rightBefore);
  }

  String now() {
    return pages.now().gaps().get(rightNow);
  }

  String before() {
    return pages.before().gaps().get(rightBefore);
  }

  private static boolean isBeside(int left, int right) {
    return left != Piece.NONE && right != Piece.NONE && left + 1 == right;
  }

  /** What may stand there, the likeliest first. Without blank ones that only differ in blanks. */
  List<String> candidates() {
    Set<String> found = new LinkedHashSet<>();
    if (stood()) {
      found.add(before());
    }
    List<String> gapsNow = pages.now().gaps();
    List<String> gapsBefore = pages.before().gaps();
    addMerged(gapsNow, leftNow, rightNow, found);
    addBehind(gapsBefore, leftBefore, found);
    addAhead(gapsBefore, rightBefore, found);
    addBehind(gapsNow, leftNow, found);
    addAhead(gapsNow, rightNow, found);
    addMerged(gapsBefore, leftBefore, rightBefore, found);
    addSplits(found);
    if (leftNow != Piece.NONE && rightNow != Piece.NONE) {
      found.add(merged(gapsNow.get(leftNow + 1), gapsNow.get(rightNow)));
    }
    return withOneBlank(found);
  }

  private static List<String> withOneBlank(Set<String> found) {
    List<String> kept = new ArrayList<>();
    boolean blank = false;
    for (String each : found) {
      if (!each.isBlank() || !blank) {
        kept.add(each);
      }
      blank |= each.isBlank();
    }
    return kept;
  }

  private static void addBehind(List<String> gaps, int left, Set<String> found) {
    if (left != Piece.NONE) {
      found.add(gaps.get(left + 1));
    }
  }

  private static void addAhead(List<String> gaps, int right, Set<String> found) {
    if (right != Piece.NONE) {
      found.add(gaps.get(right));
    }
  }

  private static void addMerged(List<String> gaps, int left, int right, Set<String> found) {
    if (left != Piece.NONE && right != Piece.NONE && left < right) {
      String all = gaps.get(left + 1);
      for (int i = left + 2; i <= right; i++) {
        all = merged(all, gaps.get(i));
      }
      found.add(all);
    }
  }

  /** Parts of what stands behind the left one now, or ahead of the right one. */
  private void addSplits(Set<String> found) {
    if (leftBefore != Piece.NONE) {
      String gap = pages.before().gaps().get(leftBefore + 1);
      linesOf(gap)
          .forEach(line -> found.add(gap.substring(0, line).stripTrailing() + blankEnd(gap)));
    }
    if (leftNow != Piece.NONE) {
      String gap = pages.now().gaps().get(leftNow + 1);
      String end =
          rightBefore == Piece.NONE ? "" : blankEnd(pages.before().gaps().get(rightBefore));
      for (int line : linesOf(gap)) {
        String start = gap.substring(0, line).stripTrailing();
        found.add(start + (end.isEmpty() ? blankEnd(gap) : end));
      }
    }
    if (rightNow != Piece.NONE) {
      String gap = pages.now().gaps().get(rightNow);
      String start =
          leftBefore == Piece.NONE ? "" : blankStart(pages.before().gaps().get(leftBefore + 1));
      for (int line : linesOf(gap)) {
        if (!gap.substring(line).isBlank()) {
          found.add((start.isEmpty() ? blankStart(gap) : start) + gap.substring(line));
        }
      }
    }
    if (leftBefore != Piece.NONE) {
      found.add(blankStart(pages.before().gaps().get(leftBefore + 1)));
    }
    if (rightBefore != Piece.NONE) {
      found.add(blankEnd(pages.before().gaps().get(rightBefore)));
    }
    if (leftNow != Piece.NONE) {
      found.add(blankStart(pages.now().gaps().get(leftNow + 1)));
    }
    if (rightNow != Piece.NONE) {
      found.add(blankEnd(pages.now().gaps().get(rightNow)));
    }
  }

  /** Where lines that are not blank start, but the first. */
  private static List<Integer> linesOf(String gap) {
    List<Integer> starts = new ArrayList<>();
    int at = 0;
    while (at < gap.length()) {
      int stop = LineEnds.lineStop(gap, at);
      if (at > 0 && !gap.substring(at, stop).isBlank()) {
        starts.add(at);
      }
      at = stop + LineEnds.lengthAt(gap, stop);
    }
    return starts;
  }

  private static String blankStart(String gap) {
    return gap.substring(0, gap.length() - gap.stripLeading().length());
  }

  private static String blankEnd(String gap) {
    return gap.substring(gap.stripTrailing().length());
  }

  /** All that is not blank of two gaps, with one run of blank lines where they meet. */
  static String merged(String one, String other) {
    if (one.isBlank() || other.isBlank()) {
      boolean first = other.isBlank() && (!one.isBlank() || one.length() >= other.length());
      return first ? one : other;
    }
    return one.stripTrailing() + other;
  }
}
