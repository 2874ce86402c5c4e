package dev.faqeditor.template.parse;

/** Kinds of characters, as Go's lexer sees them. */
final class Letters {

  private Letters() {}

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(int c) {
    return c == '_' || Character.isLetter(c);
  }

  static boolean isWordPart(int c) {
    return isLetter(c) || Character.isDigit(c);
  }
}
