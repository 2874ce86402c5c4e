package dev.faqeditor.template.escape;

/** Looks for characters in part of a text. */
final class Scan {

  private Scan() {}

  /** The offset of the word before {@code to}, or -1. */
  static int indexOf(String s, String word, int from, int to) {
    int found = s.indexOf(word, from);
    return found < 0 || found + word.length() > to ? -1 : found;
  }

  /** The offset of the first of the characters before {@code to}, or -1. */
  static int indexOfAny(String s, String characters, int from, int to) {
    for (int at = from; at < to; at++) {
      if (characters.indexOf(s.charAt(at)) >= 0) {
        return at;
      }
    }
    return -1;
  }

  static int skipSpace(String s, int from, int to) {
    int at = from;
    while (at < to && isHtmlSpace(s.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isHtmlSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }

  static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isAsciiWord(char c) {
    return isAsciiLetter(c) || (c >= '0' && c <= '9');
  }

  static boolean isHex(char c) {
    return Character.digit(c, 16) >= 0 && c < 0x80;
  }
}
