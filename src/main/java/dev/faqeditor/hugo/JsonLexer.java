package dev.faqeditor.hugo;

import dev.faqeditor.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Walks over the pieces of a JSON text (RFC 8259). Each method moves on over what it is named after
 * and returns whether that was there as JSON wants it.
 */
final class JsonLexer {

  private static final Pattern NUMBERS =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

  private static final int DEEPEST = 100;

  private final String text;
  private final int end;
  private int at;
  private int depth;

  JsonLexer(String text, Span part) {
    this.text = text;
    this.at = part.start();
    this.end = part.end();
  }

  /**
   * The type of a value that is no string, array or object; {@link ScalarType#EMPTY} for {@code
   * null}; empty if JSON refuses it.
   */
  static Optional<ScalarType> typeOf(String raw) {
    return switch (raw) {
      case "true", "false" -> Optional.of(ScalarType.BOOLEAN);
      case "null" -> Optional.of(ScalarType.EMPTY);
      default ->
          Optional.of(raw)
              .filter(word -> NUMBERS.matcher(word).matches())
              .map(
                  number ->
                      number.chars().allMatch(c -> c == '-' || Character.isDigit(c))
                          ? ScalarType.INTEGER
                          : ScalarType.DECIMAL);
    };
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

  void skipSpace() {
    while (" \t\n\r".indexOf(peek()) >= 0) {
      at++;
    }
  }

  boolean mark(char mark) {
    boolean there = peek() == mark && !atEnd();
    at += there ? 1 : 0;
    return there;
  }

  boolean value() {
    if (depth > DEEPEST) {
      return false;
    }
    depth++;
    boolean there =
        switch (peek()) {
          case '"' -> string();
          case '[' -> items(']', false);
          case '{' -> items('}', true);
          default -> word();
        };
    depth--;
    return there;
  }

  boolean string() {
    if (!mark('"')) {
      return false;
    }
    while (peek() >= ' ' && peek() != '"') {
      boolean escape = peek() == '\\';
      if (escape && !JsonNotation.isEscape(text, at)) {
        return false;
      }
      at += escape ? 2 : 1;
    }
    return mark('"');
  }

  /** A key, its colon and the blanks around them. */
  boolean key() {
    boolean there = string();
    skipSpace();
    there &= mark(':');
    skipSpace();
    return there;
  }

  private boolean items(char close, boolean keys) {
    at++;
    skipSpace();
    if (mark(close)) {
      return true;
    }
    do {
      skipSpace();
      if ((keys && !key()) || !value()) {
        return false;
      }
      skipSpace();
    } while (mark(','));
    return mark(close);
  }

  private boolean word() {
    int start = at;
    while (Character.isLetterOrDigit(peek()) || "+-.".indexOf(peek()) >= 0) {
      at++;
    }
    return typeOf(text.substring(start, at)).isPresent();
  }
}
