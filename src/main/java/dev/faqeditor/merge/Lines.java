package dev.faqeditor.merge;

import dev.faqeditor.text.LineEnds;

/** Texts of whole lines. */
final class Lines {

  private Lines() {}

  /** Whether a line end is anywhere in the text. */
  static boolean hasEnd(String text) {
    return LineEnds.lineStop(text, 0) < text.length();
  }

  /** The one line end that all lines have; "" if they have none, or several. */
  static String onlyEnd(String text) {
    String first = LineEnds.firstOf(text, "");
    if (first.isEmpty()) {
      return "";
    }
    for (int at = 0; at < text.length(); ) {
      int stop = LineEnds.lineStop(text, at);
      int length = LineEnds.lengthAt(text, stop);
      if (length > 0 && !first.contentEquals(text.subSequence(stop, stop + length))) {
        return "";
      }
      at = stop + length;
    }
    return first;
  }

  /** A text all of whose lines end with {@code from}, with {@code to} instead. */
  static String withEnds(String text, String from, String to) {
    return text.replace(from, to);
  }

  /** Two texts below each other, with a blank line between them. */
  static String below(String first, String second, String lineEnd) {
    boolean ends = LineEnds.isLastOf(first);
    boolean starts = !second.isEmpty() && LineEnds.isLineEnd(second.charAt(0));
    String between = ends && starts ? "" : ends || starts ? lineEnd : lineEnd + lineEnd;
    return first + between + second;
  }
}
