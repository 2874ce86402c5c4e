package dev.faqeditor.preview.goldmark;

/**
 * How a line of a block ends (CommonMark 0.31, sections 6.7 and 6.8).
 *
 * @param end where it ends, before its line feed
 * @param stop where its text ends: before the blanks or the backslash that break it
 * @param hard whether it breaks
 * @param visible whether it does so with a backslash; blanks before that stay
 */
record LineEnd(int end, int stop, boolean hard, boolean visible) {

  /**
   * The end of the line whose rest starts at a place.
   *
   * @param feed where its line feed stands, or the end of the text
   */
  static LineEnd of(String text, int from, int feed) {
    if (feed == text.length()) {
      return new LineEnd(feed, feed, false, false);
    }
    int last = feed - 1;
    boolean backslash = last >= from && text.charAt(last) == '\\';
    if (backslash && !(last > from && text.charAt(last - 1) == '\\')) {
      return new LineEnd(feed, last, true, true);
    }
    if (last > from && text.charAt(last) == ' ' && text.charAt(last - 1) == ' ') {
      return new LineEnd(feed, last - 1, true, false);
    }
    return new LineEnd(feed, feed, false, false);
  }
}
