package dev.faqeditor.hugo;

import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A TOML value in its own style (TOML 1.0): a text keeps its kind of quotes while they can say it,
 * else it gets double ones; a number, boolean or date can only become another.
 *
 * @param type what the value is
 */
record TomlNotation(ScalarType type) implements ValueNotation {

  /** The notation of a scalar that is written like this. */
  static TomlNotation of(String raw) {
    return new TomlNotation(
        isQuoted(raw) ? ScalarType.TEXT : TomlScalars.typeOf(raw).orElse(ScalarType.EMPTY));
  }

  @Override
  public Spelling read(String raw) {
    return isQuoted(raw) ? TomlStrings.read(raw) : Spelling.plain(raw, 0);
  }

  @Override
  public Optional<String> write(String value, String raw) {
    if (value.equals(read(raw).value())) {
      return Optional.of(raw);
    }
    if (!isQuoted(raw)) {
      return Optional.of(value).filter(this::isOfType);
    }
    String lineEnd = LineEnds.firstOf(raw);
    String near = read(raw).respell(raw, value, inserted -> spelled(inserted, raw, lineEnd));
    if (says(near, value)) {
      return Optional.of(near);
    }
    String quoted = '"' + TomlStrings.escaped(value) + '"';
    return says(quoted, value) ? Optional.of(quoted) : Optional.empty();
  }

  private static String spelled(String inserted, String raw, String lineEnd) {
    UnaryOperator<String> escape = raw.startsWith("\"") ? TomlStrings::escaped : s -> s;
    return TomlStrings.isMultiLine(raw)
        ? Stream.of(inserted.split("\n", -1)).map(escape).collect(Collectors.joining(lineEnd))
        : escape.apply(inserted);
  }

  private boolean isOfType(String raw) {
    return TomlScalars.typeOf(raw).filter(is -> is == type && is != ScalarType.EMPTY).isPresent();
  }

  /** Whether TOML reads the raw text as one string with just this value. */
  static boolean says(String raw, String value) {
    TomlLexer lexer = new TomlLexer(raw, new Span(0, raw.length()));
    boolean surrogates =
        raw.codePoints()
            .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    return isQuoted(raw)
        && !surrogates
        && lexer.value()
        && lexer.atEnd()
        && TomlStrings.read(raw).value().equals(value);
  }

  private static boolean isQuoted(String raw) {
    return raw.startsWith("\"") || raw.startsWith("'");
  }
}
