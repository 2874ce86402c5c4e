package dev.faqeditor.hugo;

import java.util.Optional;

/**
 * A YAML scalar in its own style (YAML 1.1, chapter 9): plain stays plain while it can be, single
 * stays single, double stays double, a block stays a block. Where its style can't say a value, text
 * gets double quotes; a value that is no text (a date, a number) is never made one: it can only
 * become another of its type.
 *
 * @param type what Hugo takes the scalar for
 */
public record YamlNotation(ScalarType type) implements ValueNotation {

  /** The notation of a scalar that is written like this. */
  static YamlNotation of(String raw) {
    return new YamlNotation(isPlain(raw) ? ScalarType.ofPlain(raw) : ScalarType.TEXT);
  }

  @Override
  public Spelling read(String raw) {
    char style = styleOf(raw);
    return switch (style) {
      case '|', '>' -> new YamlBlock(raw).read();
      case '"' -> new YamlFlow(raw, YamlFlow.Quotes.DOUBLE).read();
      case '\'' -> new YamlFlow(raw, YamlFlow.Quotes.SINGLE).read();
      default -> new YamlFlow(raw, YamlFlow.Quotes.NONE).read();
    };
  }

  @Override
  public Optional<String> write(String value, String raw) {
    Spelling spelling = read(raw);
    if (value.equals(spelling.value())) {
      return Optional.of(raw);
    }
    String near =
        switch (styleOf(raw)) {
          case '|', '>' -> new YamlBlock(raw).write(spelling, value);
          case '"' -> spelling.respell(raw, value, YamlEscapes::escaped);
          case '\'' -> spelling.respell(raw, value, inserted -> inserted.replace("'", "''"));
          default -> spelling.respell(raw, value, inserted -> inserted);
        };
    if (says(near, value)) {
      return Optional.of(near);
    }
    if (type != ScalarType.TEXT && type != ScalarType.EMPTY) {
      return Optional.empty();
    }
    String quoted = '"' + YamlEscapes.escaped(value) + '"';
    return says(quoted, value) ? Optional.of(quoted) : Optional.empty();
  }

  private boolean says(String raw, String value) {
    ScalarType wanted = type == ScalarType.EMPTY ? ScalarType.TEXT : type;
    return YamlNotation.of(raw).type() == wanted
        && read(raw).value().equals(value)
        && YamlScalars.says(raw, value);
  }

  private static boolean isPlain(String raw) {
    return styleOf(raw) == ' ';
  }

  private static char styleOf(String raw) {
    char first = raw.isEmpty() ? ' ' : raw.charAt(0);
    return switch (first) {
      case '|', '>', '"', '\'' -> first;
      default -> ' ';
    };
  }
}
