package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * What starts an item of a list.
 *
 * @param chars a bullet, or digits and their sign
 * @param contentColumns how many columns behind its own start the item's text stands
 * @param empty whether the line has no more
 */
record ListMarker(BasedSequence chars, int contentColumns, boolean empty) {

  private static final int MOST_DIGITS = 9;

  /** The marker that a line starts with, or null. */
  static @Nullable ListMarker of(ParserState state) {
    BasedSequence line = state.getLine();
    int from = state.getNextNonSpaceIndex();
    int end = isBehindTab(state, line, from) ? -1 : end(line, from);
    if (end < 0 || (end < line.length() && !Chars.isBlank(line.charAt(end)))) {
      return null;
    }
    int markerEnd = state.getColumn() + state.getIndent() + end - from;
    int column = markerEnd;
    int i = end;
    while (i < line.length() && Chars.isBlank(line.charAt(i))) {
      column += line.charAt(i) == '\t' ? 4 - column % 4 : 1;
      i++;
    }
    boolean empty = i == line.length();
    int blanks = column - markerEnd;
    int padding = empty || blanks > 4 ? 1 : blanks; // more than 4: the item starts with code
    return new ListMarker(line.subSequence(from, end), end - from + padding, empty);
  }

  /**
   * Goldmark finds no marker behind a tab, unless what contains the list takes part of that tab.
   */
  private static boolean isBehindTab(ParserState state, BasedSequence line, int from) {
    int index = state.getIndex();
    if (index < from && line.charAt(index) == '\t' && isWithinTab(state, line)) {
      index++;
    }
    while (index < from && line.charAt(index) != '\t') {
      index++;
    }
    return index < from;
  }

  private static boolean isWithinTab(ParserState state, BasedSequence line) {
    int column = 0;
    for (int i = 0; i < state.getIndex(); i++) {
      column += line.charAt(i) == '\t' ? 4 - column % 4 : 1;
    }
    return state.getColumn() > column;
  }

  private static int end(BasedSequence line, int from) {
    char first = line.charAt(from);
    if (first == '-' || first == '*' || first == '+') {
      return from + 1;
    }
    int i = from;
    while (i < line.length() && Chars.isDigit(line.charAt(i)) && i - from <= MOST_DIGITS) {
      i++;
    }
    boolean signed = i < line.length() && (line.charAt(i) == '.' || line.charAt(i) == ')');
    return i > from && i - from <= MOST_DIGITS && signed ? i + 1 : -1;
  }

  /** Whether it may start a list right below a paragraph. */
  boolean interruptsParagraphs() {
    return !empty && (!isOrdered() || start() == 1);
  }

  boolean isOrdered() {
    return Chars.isDigit(chars.charAt(0));
  }

  /** The number of an ordered list's first item. */
  int start() {
    return Integer.parseInt(chars.toString(), 0, chars.length() - 1, 10);
  }

  /** Whether an item with another marker belongs to the same list. */
  boolean isOfSameList(ListMarker other) {
    return chars.charAt(chars.length() - 1) == other.chars.charAt(other.chars.length() - 1);
  }
}
