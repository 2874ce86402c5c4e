package dev.faqeditor.hugo;

import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks over the pieces of a TOML text (TOML 1.0): blanks, comments, keys and values. Each method
 * moves on over what it is named after and returns whether that was there as TOML wants it.
 */
final class TomlLexer {

  private static final int DEEPEST = 100;

  private final String text;
  private final int end;
  private int at;
  private int depth;

  TomlLexer(String text, Span part) {
    this.text = text;
    this.at = part.start();
    this.end = part.end();
  }

  int at() {
    return at;
  }

  boolean atEnd() {
    return at >= end;
  }

  char peek() {
    return at < end ? text.charAt(at) : '\0';
  }

  void skipBlanks() {
    while (peek() == ' ' || peek() == '\t') {
      at++;
    }
  }

  /** Blanks, line ends and comments. */
  void skipToToken() {
    while (!atEnd()) {
      skipBlanks();
      if (peek() == '#') {
        at = Math.min(end, LineEnds.lineStop(text, at));
      } else if (LineEnds.isLineEnd(peek())) {
        at++;
      } else {
        return;
      }
    }
  }

  /** Blanks and perhaps a comment, up to the line end. */
  boolean restOfLine() {
    skipBlanks();
    if (peek() == '#') {
      at = Math.min(end, LineEnds.lineStop(text, at));
    }
    boolean ends = atEnd() || LineEnds.isLineEnd(peek());
    at = Math.min(end, at + LineEnds.lengthAt(text, at));
    return ends;
  }

  boolean mark(String mark) {
    boolean there = text.startsWith(mark, at) && at + mark.length() <= end;
    at += there ? mark.length() : 0;
    return there;
  }

  /** The parts of a key, dotted or not, as they are read; none if there is no key. */
  List<String> key() {
    List<String> parts = new ArrayList<>();
    do {
      skipBlanks();
      int start = at;
      if (peek() == '"' || peek() == '\'') {
        if (!string() || text.startsWith("\"\"\"", start) || text.startsWith("'''", start)) {
          return List.of();
        }
        parts.add(TomlStrings.read(text.substring(start, at)).value());
      } else {
        while (isBare(peek())) {
          at++;
        }
        parts.add(text.substring(start, at));
        if (at == start) {
          return List.of();
        }
      }
      skipBlanks();
    } while (mark("."));
    return parts;
  }

  boolean value() {
    if (depth > DEEPEST) {
      return false;
    }
    depth++;
    boolean there =
        switch (peek()) {
          case '"', '\'' -> string();
          case '[' -> array();
          case '{' -> table();
          default -> word();
        };
    depth--;
    return there;
  }

  private boolean string() {
    int start = at;
    String quotes = text.startsWith("\"\"\"", at) || text.startsWith("'''", at) ? "3" : "";
    String close = text.substring(at, Math.min(end, at + (quotes.isEmpty() ? 1 : 3)));
    at += close.length();
    while (!atEnd() && !text.startsWith(close, at)) {
      if (quotes.isEmpty() && LineEnds.isLineEnd(peek())) {
        return false;
      }
      at += close.startsWith("\"") && peek() == '\\' ? 2 : 1;
    }
    if (!mark(close)) {
      return false;
    }
    for (int more = 0; more < 2 && !quotes.isEmpty() && peek() == close.charAt(0); more++) {
      at++; // quotes right before the closing ones
    }
    return TomlStrings.isValid(text.substring(start, at));
  }

  private boolean array() {
    at++;
    for (skipToToken(); !mark("]"); skipToToken()) {
      if (!value()) {
        return false;
      }
      skipToToken();
      if (!mark(",") && peek() != ']') {
        return false;
      }
    }
    return true;
  }

  private boolean table() {
    at++;
    skipBlanks();
    if (mark("}")) {
      return true;
    }
    do {
      if (key().isEmpty() || !mark("=")) {
        return false;
      }
      skipBlanks();
      if (!value()) {
        return false;
      }
      skipBlanks();
    } while (mark(","));
    return mark("}");
  }

  /** A value without quotes; a date may have a blank in it. */
  private boolean word() {
    int start = at;
    skipWord();
    if (at - start == 10 && peek() == ' ' && at + 1 < end && isDigit(text.charAt(at + 1))) {
      at++;
      skipWord();
    }
    return TomlScalars.typeOf(text.substring(start, at)).isPresent();
  }

  private void skipWord() {
    while (isBare(peek()) || "+.:".indexOf(peek()) >= 0) {
      at++;
    }
  }

  private static boolean isBare(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == '-';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
