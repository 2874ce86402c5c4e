package dev.faqeditor.preview.goldmark;

import java.util.HashSet;
import java.util.Set;

/**
 * Finds where raw HTML ends in a text (CommonMark 0.31, section 6.6). It remembers which ends there
 * are not, so that looking at each {@code <} of a text takes time in proportion to its length.
 */
final class RawHtml {

  private final String text;
  private final Set<String> missing = new HashSet<>();

  RawHtml(String text) {
    this.text = text;
  }

  /**
   * Where the tag, comment, instruction, declaration or CDATA section ends that starts at a {@code
   * <}.
   *
   * @return the index behind it, or -1 where there is none
   */
  int end(int at) {
    if (at + 1 >= text.length()) {
      return -1;
    }
    char next = text.charAt(at + 1);
    if (next == '/') {
      return closingTagEnd(text, at);
    } else if (next == '?') {
      return behind("?>", at + 2);
    } else if (text.startsWith("<!--", at)) {
      return commentEnd(at);
    } else if (text.startsWith("<![CDATA[", at)) {
      return behind("]]>", at + 9);
    } else if (next == '!') {
      boolean declares = at + 2 < text.length() && Chars.isCapital(text.charAt(at + 2));
      return declares ? behind(">", at + 2) : -1;
    }
    return openTagEnd(text, at);
  }

  private int commentEnd(int at) {
    if (text.startsWith(">", at + 4)) {
      return at + 5;
    } else if (text.startsWith("->", at + 4)) {
      return at + 6;
    }
    return behind("-->", at + 4);
  }

  private int behind(String mark, int from) {
    int found = missing.contains(mark) ? -1 : text.indexOf(mark, from);
    if (found < 0) {
      missing.add(mark);
      return -1;
    }
    return found + mark.length();
  }

  /** Where a closing tag ends, or -1. */
  static int closingTagEnd(String text, int at) {
    int i = nameEnd(text, at + 2);
    if (i < 0 || !text.startsWith("</", at)) {
      return -1;
    }
    i = Chars.skipSpaces(text, i, text.length());
    return i < text.length() && text.charAt(i) == '>' ? i + 1 : -1;
  }

  /** Where an open tag ends, with its attributes, or -1. */
  static int openTagEnd(String text, int at) {
    int i = nameEnd(text, at + 1);
    if (i < 0) {
      return -1;
    }
    while (true) {
      int next = Chars.skipSpaces(text, i, text.length());
      if (next < text.length() && text.charAt(next) == '>') {
        return next + 1;
      } else if (text.startsWith("/>", next)) {
        return next + 2;
      } else if (next == i || next == text.length()) {
        return -1;
      }
      i = attributeEnd(text, next);
      if (i < 0) {
        return -1;
      }
    }
  }

  /** Where a tag's name ends, or -1. */
  static int nameEnd(String text, int from) {
    if (from >= text.length() || !Chars.isLetter(text.charAt(from))) {
      return -1;
    }
    int i = from + 1;
    while (i < text.length() && (Chars.isAlphanumeric(text.charAt(i)) || text.charAt(i) == '-')) {
      i++;
    }
    return i;
  }

  private static int attributeEnd(String text, int from) {
    char first = text.charAt(from);
    if (!Chars.isLetter(first) && first != '_' && first != ':') {
      return -1;
    }
    int i = from + 1;
    while (i < text.length() && isInAttributeName(text.charAt(i))) {
      i++;
    }
    int equals = Chars.skipSpaces(text, i, text.length());
    if (equals == text.length() || text.charAt(equals) != '=') {
      return i;
    }
    int value = Chars.skipSpaces(text, equals + 1, text.length());
    return value == text.length() ? -1 : valueEnd(text, value);
  }

  private static boolean isInAttributeName(char c) {
    return Chars.isAlphanumeric(c) || c == '_' || c == ':' || c == '.' || c == '-';
  }

  private static int valueEnd(String text, int from) {
    char quote = text.charAt(from);
    if (quote == '"' || quote == '\'') {
      int close = text.indexOf(quote, from + 1);
      return close < 0 ? -1 : close + 1;
    }
    int i = from;
    while (i < text.length() && text.charAt(i) > ' ' && "\"'=<>`".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i == from ? -1 : i;
  }
}
