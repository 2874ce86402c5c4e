package dev.faqeditor.text;

/** Where two texts differ, by their common start and their common end. */
public final class Difference {

  private Difference() {}

  /**
   * The span of {@code before} that must be replaced to get {@code after}; the rest, before and
   * behind it, is common to both. It cuts neither a surrogate pair nor a {@code \r\n} in two.
   */
  public static Span in(String before, String after) {
    int shorter = Math.min(before.length(), after.length());
    int head = 0;
    while (head < shorter && before.charAt(head) == after.charAt(head)) {
      head++;
    }
    if (cutsPair(before, head) || cutsPair(after, head)) {
      head--;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    if (tail > 0
        && (cutsPair(before, before.length() - tail) || cutsPair(after, after.length() - tail))) {
      tail--;
    }
    return new Span(head, before.length() - tail);
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
