package dev.faqeditor.text;

/** Where two texts differ, by their common start and their common end. */
public final class Difference {

  private static final int STEP = 1024; // units compared in one call

  private Difference() {}

  /**
   * Whether two texts are equal. On large ones quicker than {@code equals}: since Java 21, {@code
   * regionMatches} compares many units at once also where the quick compiler has to do with it.
   */
  public static boolean isNone(String before, String after) {
    return before.length() == after.length() && before.regionMatches(0, after, 0, before.length());
  }

  /**
   * The span of {@code before} that must be replaced to get {@code after}; the rest, before and
   * behind it, is common to both. It cuts neither a surrogate pair nor a {@code \r\n} in two.
   */
  public static Span in(String before, String after) {
    int shorter = Math.min(before.length(), after.length());
    int head = head(before, after, shorter);
    if (cutsPair(before, head) || cutsPair(after, head)) {
      head--;
    }
    int tail = tail(before, after, shorter - head);
    if (tail > 0
        && (cutsPair(before, before.length() - tail) || cutsPair(after, after.length() - tail))) {
      tail--;
    }
    return new Span(head, before.length() - tail);
  }

  /** How many units, at most {@code most}, both start with. */
  private static int head(String before, String after, int most) {
    int head = 0;
    while (head + STEP <= most && before.regionMatches(head, after, head, STEP)) {
      head += STEP;
    }
    while (head < most && before.charAt(head) == after.charAt(head)) {
      head++;
    }
    return head;
  }

  /** How many units, at most {@code most}, both end with. */
  private static int tail(String before, String after, int most) {
    int end = before.length();
    int endAfter = after.length();
    int tail = 0;
    while (tail + STEP <= most
        && before.regionMatches(end - tail - STEP, after, endAfter - tail - STEP, STEP)) {
      tail += STEP;
    }
    while (tail < most && before.charAt(end - 1 - tail) == after.charAt(endAfter - 1 - tail)) {
      tail++;
    }
    return tail;
  }

  private static boolean cutsPair(String text, int offset) {
    if (offset <= 0 || offset >= text.length()) {
      return false;
    }
    char left = text.charAt(offset - 1);
    char right = text.charAt(offset);
    return (left == '\r' && right == '\n') || Character.isSurrogatePair(left, right);
  }
}
