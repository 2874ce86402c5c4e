package dev.faqeditor.hugo;

import dev.faqeditor.text.LineEnds;

/**
 * Reads a scalar in flow style: plain, single- or double-quoted, also over several lines, where a
 * line end and the blanks around it fold into one space, and n + 1 line ends into n (YAML 1.1,
 * 9.1).
 */
final class YamlFlow {

  /** What stands around the scalar. */
  enum Quotes {
    NONE,
    SINGLE,
    DOUBLE
  }

  private final String raw;
  private final Quotes quotes;
  private final int end;
  private final Spelling.Builder value = new Spelling.Builder();
  private int at;

  YamlFlow(String raw, Quotes quotes) {
    this.raw = raw;
    this.quotes = quotes;
    boolean closed =
        quotes != Quotes.NONE && raw.length() >= 2 && raw.charAt(raw.length() - 1) == raw.charAt(0);
    this.at = quotes == Quotes.NONE ? 0 : 1;
    this.end = closed ? raw.length() - 1 : raw.length();
  }

  Spelling read() {
    while (at < end) {
      char c = raw.charAt(at);
      if (isBlank(c) || LineEnds.isLineEnd(c)) {
        readSpace();
      } else if (quotes == Quotes.DOUBLE && c == '\\' && at + 1 < end) {
        readEscape();
      } else {
        value.add(c, at);
        at += quotes == Quotes.SINGLE && c == '\'' ? 2 : 1;
      }
    }
    return value.end(end);
  }

  private void readSpace() {
    int start = at;
    int lineEnds = skipSpace();
    if (lineEnds == 0) {
      for (int i = start; i < at; i++) {
        value.add(raw.charAt(i), i);
      }
    } else {
      value.add(lineEnds == 1 ? " " : "\n".repeat(lineEnds - 1), start);
    }
  }

  /** Skips blanks and line ends; returns how many line ends. */
  private int skipSpace() {
    int lineEnds = 0;
    while (at < end && (isBlank(raw.charAt(at)) || LineEnds.isLineEnd(raw.charAt(at)))) {
      int length = LineEnds.lengthAt(raw, at);
      lineEnds += length > 0 ? 1 : 0;
      at += Math.max(1, length);
    }
    return lineEnds;
  }

  private void readEscape() {
    int start = at;
    char code = raw.charAt(at + 1);
    int digits = YamlEscapes.digitsOf(code);
    if (LineEnds.isLineEnd(code)) { // an escaped line end says nothing
      at++;
      skipSpace();
      return;
    }
    at += 2;
    if (digits == 0) {
      value.add(YamlEscapes.characterOf(code), start);
      return;
    }
    int stop = Math.min(end, at + digits);
    try {
      value.add(Character.toString(Integer.parseInt(raw, at, stop, 16)), start);
    } catch (IllegalArgumentException e) {
      value.add(raw.substring(start, stop), start); // YAML refuses it: shown as written
    }
    at = stop;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
