package dev.faqeditor.writing;

/**
 * One line of Markdown; all places in UTF-16 units of the text.
 *
 * @param start where it starts
 * @param end where it ends, before its line break
 * @param quoteEnd behind the {@code >} of quotes and a blank behind each
 * @param indentEnd behind the blanks that follow
 * @param marker {@code -}, {@code 2.} or the like, if it starts an item of a list; or else empty
 * @param gapEnd behind the blanks that follow the marker: where the item's column is
 * @param content behind a task's box too
 * @param inline where running text starts: behind the {@code #} of a heading too
 * @param kind what the line is
 */
record Line(
    int start,
    int end,
    int quoteEnd,
    int indentEnd,
    String marker,
    int gapEnd,
    int content,
    int inline,
    Kind kind) {

  /** What a line can be. */
  enum Kind {
    BLANK,
    TEXT,
    HEADING,
    CODE,
    /** A rule, a table's delimiters, HTML, a shortcode of its own. */
    OTHER
  }

  boolean isItem() {
    return !marker.isEmpty();
  }

  boolean isNumbered() {
    return Character.isDigit(marker.isEmpty() ? ' ' : marker.charAt(0));
  }

  boolean isTask() {
    return content > gapEnd;
  }

  /** Whether there is nothing on it but quote, marker and box. */
  boolean isEmptyBehindMarker(String text) {
    return text.substring(content, end).isBlank();
  }

  boolean isQuoted() {
    return quoteEnd > start;
  }

  /** Columns of its indentation, behind the quote. */
  int indent(String text) {
    return columns(text, quoteEnd, indentEnd);
  }

  /** The column of the item's text, behind the quote. */
  int contentColumn(String text) {
    return columns(text, quoteEnd, gapEnd);
  }

  int number() {
    return Integer.parseInt(marker.substring(0, marker.length() - 1));
  }

  private static int columns(String text, int from, int to) {
    int column = 0;
    for (int i = from; i < to; i++) {
      column = text.charAt(i) == '\t' ? (column / 4 + 1) * 4 : column + 1;
    }
    return column;
  }
}
