package dev.faqeditor.preview;

import dev.faqeditor.preview.CssToken.Kind;

/**
 * Cuts a style sheet into tokens exactly as a browser does: CSS Syntax Level 3, section 4. It never
 * fails, since there no text is without tokens; and it needs no grammar, so it is not behind when
 * CSS gets new rules.
 */
final class CssLexer {

  private static final char END = '\uffff'; // not a character, so never in a text that was decoded
  private static final String REPLACEMENT = "\ufffd";

  private final String css;
  private int at;

  CssLexer(String css) {
    this.css =
        css.replace("\r\n", "\n")
            .replace('\r', '\n')
            .replace('\f', '\n')
            .replace("\0", REPLACEMENT)
            .replace(String.valueOf(END), REPLACEMENT);
  }

  boolean hasNext() {
    return at < css.length();
  }

  CssToken next() {
    int start = at;
    char c = peek(0);
    if (isSpace(c)) {
      skipSpace();
      return token(Kind.SPACE, start);
    }
    if (c == '/' && peek(1) == '*') {
      int end = css.indexOf("*/", at + 2);
      at = end < 0 ? css.length() : end + 2;
      return token(Kind.COMMENT, start);
    }
    if (c == '"' || c == '\'') {
      return string(start);
    }
    if (startsNumber()) {
      return number(start);
    }
    if (startsName(0)) {
      return named(start);
    }
    if (c == '@' && startsName(1)) {
      at++;
      return token(Kind.AT_NAME, start, name());
    }
    if (c == '#' && (isInName(peek(1)) || startsEscape(1))) {
      at++;
      return token(Kind.HASH, start, name());
    }
    if (css.startsWith("<!--", at) || css.startsWith("-->", at)) {
      at += c == '<' ? 4 : 3;
      return token(Kind.COMMENT, start);
    }
    at++;
    return token(
        switch (c) {
          case '(', '[', '{' -> Kind.OPENING;
          case ')', ']', '}' -> Kind.CLOSING;
          case ';' -> Kind.SEMICOLON;
          case '\\' -> Kind.BROKEN;
          default -> Kind.OTHER;
        },
        start);
  }

  private CssToken string(int start) {
    char quote = css.charAt(at++);
    StringBuilder value = new StringBuilder();
    while (hasNext() && peek(0) != quote) {
      if (peek(0) == '\n') {
        return token(Kind.BROKEN, start);
      }
      if (peek(0) != '\\') {
        value.append(css.charAt(at++));
      } else if (peek(1) == '\n') {
        at += 2; // the string goes on in the next line
      } else if (at + 1 == css.length()) {
        at++;
      } else {
        escape(value);
      }
    }
    at = Math.min(at + 1, css.length());
    return token(Kind.STRING, start, value.toString());
  }

  private CssToken number(int start) {
    if (peek(0) == '+' || peek(0) == '-') {
      at++;
    }
    skipDigits();
    if (peek(0) == '.' && isDigit(peek(1))) {
      at++;
      skipDigits();
    }
    boolean sign = peek(1) == '+' || peek(1) == '-';
    if ((peek(0) == 'e' || peek(0) == 'E') && isDigit(peek(sign ? 2 : 1))) {
      at += sign ? 2 : 1;
      skipDigits();
    }
    if (peek(0) == '%') {
      at++;
    } else if (startsName(0)) {
      int unit = at;
      name();
      if (css.substring(unit, at).contains("\\")) {
        return token(Kind.BROKEN, start); // no unit needs escapes; those of old hacks are invalid
      }
    }
    return token(Kind.NUMBER, start);
  }

  private CssToken named(int start) {
    String name = name();
    if (peek(0) != '(') {
      return token(Kind.NAME, start, name);
    }
    at++;
    int inside = at;
    skipSpace();
    if (!name.equalsIgnoreCase("url") || peek(0) == '"' || peek(0) == '\'') {
      at = inside;
      return token(Kind.FUNCTION, start, name);
    }
    return url(start);
  }

  private CssToken url(int start) {
    StringBuilder address = new StringBuilder();
    while (hasNext() && peek(0) != ')') {
      char c = peek(0);
      if (isSpace(c)) {
        skipSpace();
        if (hasNext() && peek(0) != ')') {
          return brokenUrl(start);
        }
      } else if (startsEscape(0)) {
        escape(address);
      } else if (c == '"' || c == '\'' || c == '(' || c == '\\' || c < ' ' || c == '\u007f') {
        return brokenUrl(start);
      } else {
        address.append(css.charAt(at++));
      }
    }
    at = Math.min(at + 1, css.length());
    return token(Kind.URL, start, address.toString());
  }

  private CssToken brokenUrl(int start) {
    while (hasNext() && peek(0) != ')') {
      at += startsEscape(0) ? 2 : 1;
    }
    at = Math.min(at + 1, css.length());
    return token(Kind.BROKEN, start);
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    while (true) {
      if (isInName(peek(0))) {
        name.append(css.charAt(at++));
      } else if (startsEscape(0)) {
        escape(name);
      } else {
        return name.toString();
      }
    }
  }

  /** At a backslash with something behind it: up to six hexadecimal digits, or one character. */
  private void escape(StringBuilder into) {
    at++;
    int digits = 0;
    int code = 0;
    while (digits < 6 && Character.digit(peek(digits), 16) >= 0 && peek(digits) < 128) {
      code = code * 16 + Character.digit(peek(digits), 16);
      digits++;
    }
    if (digits == 0) {
      int point = css.codePointAt(at);
      into.appendCodePoint(point);
      at += Character.charCount(point);
      return;
    }
    at += digits;
    if (isSpace(peek(0))) {
      at++;
    }
    boolean character = code > 0 && code <= Character.MAX_CODE_POINT && (code >> 11) != 0x1b;
    into.append(character ? Character.toString(code) : REPLACEMENT);
  }

  private boolean startsNumber() {
    int digits = peek(0) == '+' || peek(0) == '-' ? 1 : 0;
    return isDigit(peek(digits)) || (peek(digits) == '.' && isDigit(peek(digits + 1)));
  }

  private boolean startsName(int ahead) {
    if (peek(ahead) == '-') {
      char second = peek(ahead + 1);
      return startsWord(second) || second == '-' || startsEscape(ahead + 1);
    }
    return startsWord(peek(ahead)) || startsEscape(ahead);
  }

  /** A backslash at the end of the text counts as one that says U+FFFD, so not as an escape. */
  private boolean startsEscape(int ahead) {
    return peek(ahead) == '\\' && peek(ahead + 1) != '\n' && at + ahead + 1 < css.length();
  }

  private static boolean startsWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c > 127 && c != END);
  }

  private static boolean isInName(char c) {
    return startsWord(c) || isDigit(c) || c == '-';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  private void skipSpace() {
    while (isSpace(peek(0))) {
      at++;
    }
  }

  private void skipDigits() {
    while (isDigit(peek(0))) {
      at++;
    }
  }

  private char peek(int ahead) {
    return at + ahead < css.length() ? css.charAt(at + ahead) : END;
  }

  private CssToken token(Kind kind, int start) {
    return token(kind, start, css.substring(start, at));
  }

  private CssToken token(Kind kind, int start, String value) {
    return new CssToken(kind, css.substring(start, at), value);
  }
}
