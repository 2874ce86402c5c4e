package dev.faqeditor.document.structure;

import dev.faqeditor.text.LineEnds;

/** Lines and blank lines of a text (CommonMark 2.1: spaces and tabs alone make a line blank). */
final class Lines {

  private Lines() {}

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Whether only spaces and tabs stand between two places of a line. */
  static boolean isBlank(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!isBlank(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether only spaces, tabs and line ends stand between two places. */
  static boolean areBlank(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!isSpace(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return isBlank(c) || LineEnds.isLineEnd(c);
  }

  static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the line of this place starts. */
  static int start(String text, int at) {
    return LineEnds.lineStart(text, at);
  }

  /** Where the line starts, if nothing but blanks stands before this place in it; else here. */
  static int startIfBlank(String text, int at) {
    int start = start(text, at);
    return isBlank(text, start, at) ? start : at;
  }

  /** Where the line stops, if nothing but blanks stands behind this place in it; else here. */
  static int stopIfBlank(String text, int at) {
    int stop = LineEnds.lineStop(text, at);
    return isBlank(text, at, stop) ? stop : at;
  }

  /** Where the line behind the one that stops here starts; here if none does. */
  static int next(String text, int stop) {
    return stop + LineEnds.lengthAt(text, stop);
  }

  /** Where the last text before this place ends, with the blanks behind it; not before floor. */
  static int endOfTextBefore(String text, int from, int floor) {
    int at = from;
    while (at > floor && isSpace(text.charAt(at - 1))) {
      at--;
    }
    int stop = LineEnds.lineStop(text, at);
    return at == floor ? floor : Math.min(stop, from);
  }

  /** Where the line of the next text behind a line's stop starts; the end if there is no more. */
  static int startOfTextBehind(String text, int stop) {
    int line = next(text, stop);
    while (line < text.length()) {
      int end = LineEnds.lineStop(text, line);
      if (!isBlank(text, line, end)) {
        return line;
      }
      if (end == text.length()) {
        return end;
      }
      line = next(text, end);
    }
    return line;
  }

  static boolean isLineStop(String text, int at) {
    return at == text.length() || LineEnds.lengthAt(text, at) > 0;
  }

  /** How many lines end between two places. */
  static int ends(String text, int from, int to) {
    int count = 0;
    for (int at = from; at < to; at++) {
      int length = LineEnds.lengthAt(text, at);
      count += length > 0 ? 1 : 0;
      at += length > 1 ? 1 : 0;
    }
    return count;
  }
}
