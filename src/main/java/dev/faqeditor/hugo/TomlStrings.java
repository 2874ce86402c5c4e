package dev.faqeditor.hugo;

import dev.faqeditor.text.LineEnds;

/**
 * The four kinds of TOML strings (TOML 1.0, "String"): {@code "…"} and {@code """…"""} with
 * escapes, {@code '…'} and {@code '''…'''} without.
 */
final class TomlStrings {

  private static final String CODES = "btnfr\"\\";
  private static final String CHARACTERS = "\b\t\n\f\r\"\\";

  private TomlStrings() {}

  static boolean isMultiLine(String raw) {
    return raw.startsWith("\"\"\"") || raw.startsWith("'''");
  }

  /** What a string says, its line ends as {@code \n}. */
  static Spelling read(String raw) {
    int quotes = isMultiLine(raw) ? 3 : 1;
    boolean escapes = raw.startsWith("\"");
    int end = Math.max(quotes, raw.length() - quotes);
    int at = quotes + (quotes == 3 ? LineEnds.lengthAt(raw, 3) : 0);
    Spelling.Builder value = new Spelling.Builder();
    while (at < end) {
      int start = at;
      int lineEnd = LineEnds.lengthAt(raw, at);
      if (lineEnd > 0) {
        value.add('\n', at);
        at += lineEnd;
      } else if (escapes && raw.charAt(at) == '\\') {
        int line = skippedLines(raw, at + 1, end);
        if (line > at) {
          at = line;
        } else {
          at = Math.min(end, at + escapeLength(raw, at));
          value.add(unescaped(raw.substring(start, at)), start);
        }
      } else {
        value.add(raw.charAt(at++), start);
      }
    }
    return value.end(end);
  }

  /**
   * Behind the line ends and blanks that a backslash at a line's end swallows; -1 if it has none.
   */
  private static int skippedLines(String raw, int from, int end) {
    int at = from;
    boolean lineEnd = false;
    while (at < end && Character.isWhitespace(raw.charAt(at))) {
      lineEnd |= LineEnds.isLineEnd(raw.charAt(at));
      at++;
    }
    return lineEnd ? at : -1;
  }

  private static int escapeLength(String raw, int at) {
    char code = at + 1 < raw.length() ? raw.charAt(at + 1) : ' ';
    return code == 'u' ? 6 : code == 'U' ? 10 : 2;
  }

  private static String unescaped(String escape) {
    if (escape.length() > 2) {
      try {
        return Character.toString(Integer.parseInt(escape, 2, escape.length(), 16));
      } catch (IllegalArgumentException e) {
        return escape; // TOML refuses it
      }
    }
    int code = escape.length() == 2 ? CODES.indexOf(escape.charAt(1)) : -1;
    return code < 0 ? escape : String.valueOf(CHARACTERS.charAt(code));
  }

  /** Whether all escapes are TOML's, and no control character stands in it bare. */
  static boolean isValid(String raw) {
    boolean multiLine = isMultiLine(raw);
    for (int at = 0; at < raw.length(); at++) {
      char c = raw.charAt(at);
      boolean control = Character.isISOControl(c) && c != '\t' && c < '\u0080';
      if (control && !(multiLine && LineEnds.isLineEnd(c))) {
        return false;
      }
      if (raw.startsWith("\"") && c == '\\') {
        if (!isEscape(raw, at) && !(multiLine && skippedLines(raw, at + 1, raw.length()) > at)) {
          return false;
        }
        at++;
      }
    }
    return true;
  }

  private static boolean isEscape(String raw, int at) {
    char code = at + 1 < raw.length() ? raw.charAt(at + 1) : ' ';
    int length = escapeLength(raw, at);
    if (length == 2) {
      return CODES.indexOf(code) >= 0;
    }
    try {
      int c = Integer.parseInt(raw, at + 2, Math.min(raw.length(), at + length), 16);
      return at + length < raw.length()
          && Character.isLetterOrDigit(raw.charAt(at + 2)) // no sign
          && Character.isValidCodePoint(c)
          && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The text with what can't stand in {@code "…"} escaped, and nothing else. */
  static String escaped(String text) {
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int code = CHARACTERS.indexOf(c);
      if (code >= 0 && c != '\t') {
        result.append('\\').append(CODES.charAt(code));
      } else if (Character.isISOControl(c) && c != '\t' && c < '\u0080') {
        result.append(String.format("\\u%04X", (int) c));
      } else {
        result.append(c);
      }
    }
    return result.toString();
  }
}
