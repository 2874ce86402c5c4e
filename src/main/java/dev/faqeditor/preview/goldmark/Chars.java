package dev.faqeditor.preview.goldmark;

/** Classes of characters as Goldmark (1.7, for CommonMark 0.31) has them. */
final class Chars {

  private Chars() {}

  /** ASCII punctuation: what a backslash escapes. */
  static boolean isPunctuation(char c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }

  /** Punctuation or a symbol, for what stands beside a delimiter. */
  static boolean isPunctuation(int codePoint) {
    if (codePoint < 128) {
      return isPunctuation((char) codePoint);
    }
    return isUnicodePunctuation(codePoint)
        || switch (Character.getType(codePoint)) {
          case Character.CURRENCY_SYMBOL,
              Character.MATH_SYMBOL,
              Character.MODIFIER_SYMBOL,
              Character.OTHER_SYMBOL ->
              true;
          default -> false;
        };
  }

  /** Punctuation without symbols: Go's {@code unicode.IsPunct}, which the typographer asks. */
  static boolean isUnicodePunctuation(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /**
   * White space in the sense of Go's {@code unicode.IsSpace}: also U+0085 and the no-break ones.
   */
  static boolean isUnicodeSpace(int codePoint) {
    return codePoint == ' '
        || (codePoint >= '\t' && codePoint <= '\r')
        || codePoint == 0x85
        || Character.isSpaceChar(codePoint);
  }

  /** A blank within a line. */
  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** White space of Markdown: blanks and line ends. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isAlphanumeric(char c) {
    return isLetter(c) || isDigit(c);
  }

  static boolean isHexDigit(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }

  /** Where the white space ends that starts here, at most {@code limit}. */
  static int skipSpaces(CharSequence text, int from, int limit) {
    int i = from;
    while (i < limit && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where white space begins that runs to {@code limit}, at least {@code from}. */
  static int trimEnd(CharSequence text, int from, int limit) {
    int i = limit;
    while (i > from && isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  static boolean isBlank(CharSequence text) {
    return skipSpaces(text, 0, text.length()) == text.length();
  }
}
