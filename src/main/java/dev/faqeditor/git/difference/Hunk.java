package dev.faqeditor.git.difference;

import java.util.List;

/**
 * A stretch in which two versions differ, with three lines of context around it.
 *
 * @param beforeStart index, from 0, of its first line in the old version
 * @param afterStart index, from 0, of its first line in the new version
 * @param lines in order; of a change, the removed lines come first
 */
public record Hunk(int beforeStart, int afterStart, List<DiffLine> lines) {

  /** How many lines of it the old version has. */
  public int beforeCount() {
    return count(DiffLine.Kind.REMOVED);
  }

  /** How many lines of it the new version has. */
  public int afterCount() {
    return count(DiffLine.Kind.ADDED);
  }

  /** Such as {@code @@ -1,7 +1,8 @@}. */
  public String header() {
    return "@@ -"
        + range(beforeStart, beforeCount())
        + " +"
        + range(afterStart, afterCount())
        + " @@";
  }

  private int count(DiffLine.Kind version) {
    return (int) lines.stream().filter(line -> line.isIn(version)).count();
  }

  private static String range(int start, int count) {
    int first = count == 0 ? start : start + 1; // of nothing, git names the line before it
    return count == 1 ? Integer.toString(first) : first + "," + count;
  }
}
