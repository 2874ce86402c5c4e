package dev.faqeditor.hugo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a TOML front matter writes things: a text in the quotes that its other texts have, if these
 * can say it; a list on one line.
 */
record TomlEntryStyle(String text, FrontMatter matter) implements EntryStyle {

  @Override
  public Optional<String> scalar(String key, ScalarType type, String value) {
    Optional<String> raw =
        type == ScalarType.TEXT
            ? TomlArrays.TOML.spelled(value, quotes())
            : Optional.of(value).filter(v -> TomlScalars.typeOf(v).equals(Optional.of(type)));
    return raw.map(written -> spelledKey(key) + " = " + written);
  }

  @Override
  public Optional<String> list(String key, List<String> items) {
    List<String> written = new ArrayList<>();
    for (String item : items) {
      TomlArrays.TOML.spelled(item, quotes()).ifPresent(written::add);
    }
    return written.size() < items.size()
        ? Optional.empty()
        : Optional.of(spelledKey(key) + " = [" + String.join(", ", written) + "]");
  }

  private String quotes() {
    return matter.entries().stream()
        .filter(entry -> entry.kind() == FrontMatterEntry.Kind.SCALAR)
        .map(entry -> entry.value().of(text))
        .filter(raw -> raw.startsWith("'") || raw.startsWith("\""))
        .findFirst()
        .orElse("");
  }

  private static String spelledKey(String key) {
    boolean bare =
        key.chars()
            .allMatch(c -> c == '-' || c == '_' || (c < '\u0080' && Character.isLetterOrDigit(c)));
    return bare ? key : '"' + TomlStrings.escaped(key) + '"';
  }
}
