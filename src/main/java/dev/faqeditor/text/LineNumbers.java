package dev.faqeditor.text;

/** Which line of a text a place is on, as editors count: from 1, a {@code \r\n} ends one line. */
public final class LineNumbers {

  private LineNumbers() {}

  /** The number of the line that holds the offset (UTF-16); of the last line, if it is beyond. */
  public static int at(String text, int offset) {
    int line = 1;
    int stop = LineEnds.lineStop(text, 0);
    while (stop < Math.min(offset, text.length())) {
      int next = stop + LineEnds.lengthAt(text, stop);
      if (next > offset) {
        break; // between \r and \n
      }
      line++;
      stop = LineEnds.lineStop(text, next);
    }
    return line;
  }
}
