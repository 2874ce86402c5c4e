package dev.faqeditor.hugo;

import dev.faqeditor.text.Span;
import java.util.Optional;

/**
 * A JSON value (RFC 8259): a string keeps the escapes that nobody touched; a number or boolean can
 * only become another.
 *
 * @param type what the value is
 */
record JsonNotation(ScalarType type) implements ValueNotation {

  private static final String CODES = "bfnrt\"\\/";
  private static final String CHARACTERS = "\b\f\n\r\t\"\\/";

  /** The notation of a scalar that is written like this. */
  static JsonNotation of(String raw) {
    return new JsonNotation(
        raw.startsWith("\"") ? ScalarType.TEXT : JsonLexer.typeOf(raw).orElse(ScalarType.EMPTY));
  }

  @Override
  public Spelling read(String raw) {
    if (!raw.startsWith("\"")) {
      return Spelling.plain(raw, 0);
    }
    Spelling.Builder value = new Spelling.Builder();
    int end = Math.max(1, raw.length() - 1);
    int at = 1;
    while (at < end) {
      int start = at;
      if (raw.charAt(at) == '\\' && isEscape(raw, at)) {
        boolean code = raw.charAt(at + 1) == 'u';
        at += code ? 6 : 2;
        value.add(
            code
                ? (char) Integer.parseInt(raw, start + 2, at, 16)
                : CHARACTERS.charAt(CODES.indexOf(raw.charAt(start + 1))),
            start);
      } else {
        value.add(raw.charAt(at++), start);
      }
    }
    return value.end(end);
  }

  /** Whether the backslash at the offset starts an escape that JSON knows. */
  static boolean isEscape(String text, int at) {
    char code = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean hex = code == 'u' && at + 6 <= text.length();
    return CODES.indexOf(code) >= 0
        || (hex
            && text.substring(at + 2, at + 6).chars().allMatch(c -> Character.digit(c, 16) >= 0));
  }

  @Override
  public Optional<String> write(String value, String raw) {
    if (value.equals(read(raw).value())) {
      return Optional.of(raw);
    }
    if (!raw.startsWith("\"")) {
      return Optional.of(value)
          .filter(v -> JsonLexer.typeOf(v).equals(Optional.of(type)) && type != ScalarType.EMPTY);
    }
    String near = read(raw).respell(raw, value, JsonNotation::escaped);
    return Optional.of(near).filter(written -> says(written, value));
  }

  /** A new string; empty where half a surrogate pair can't be said. */
  static Optional<String> spelled(String value) {
    return Optional.of('"' + escaped(value) + '"').filter(raw -> says(raw, value));
  }

  private static boolean says(String raw, String value) {
    JsonLexer lexer = new JsonLexer(raw, new Span(0, raw.length()));
    boolean halves =
        raw.codePoints()
            .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    return !halves && lexer.string() && lexer.atEnd() && of(raw).read(raw).value().equals(value);
  }

  private static String escaped(String text) {
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int code = CHARACTERS.indexOf(c);
      if (code >= 0 && c != '/') {
        result.append('\\').append(CODES.charAt(code));
      } else if (c < ' ') {
        result.append(String.format("\\u%04X", (int) c));
      } else {
        result.append(c);
      }
    }
    return result.toString();
  }
}
