package dev.faqeditor.hugo;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A text of YAML, TOML or JSON read into plain values, or why it can't be. A value is a {@code
 * Map<String, Object>} in the text's order, a {@code List<Object>}, a {@code String}, {@code
 * Boolean}, {@code Long} or {@code Double}, or a date: {@code LocalDate}, {@code LocalTime}, {@code
 * LocalDateTime} or {@code OffsetDateTime}. What is null in the text is left out of maps and is an
 * empty text in lists.
 */
public sealed interface HugoData {

  /** UTF-16 units that a text may have; a longer one is not read. */
  int MAX_LENGTH = 2_000_000;

  /** How deep values may nest. */
  int MAX_DEPTH = 50;

  /** How many values there may be, those that an alias repeats counted again. */
  int MAX_VALUES = 200_000;

  /** In what a text is written. */
  enum Format {
    /** YAML 1.1, as go-yaml reads it. */
    YAML,
    /** TOML 1.0. */
    TOML,
    /** JSON. */
    JSON;

    /** The format of a file with this name, by its extension. */
    public static Optional<Format> ofFile(String name) {
      String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      return switch (extension) {
        case "yaml", "yml" -> Optional.of(YAML);
        case "toml" -> Optional.of(TOML);
        case "json" -> Optional.of(JSON);
        default -> Optional.empty();
      };
    }
  }

  /**
   * What the text says.
   *
   * @param map its values by their keys, unmodifiable at every level; empty where the text is
   */
  record Values(Map<String, Object> map) implements HugoData {}

  /**
   * Why the text can't be read.
   *
   * @param line in which line, from 1
   * @param message what its reader says of it, in English
   */
  record Fault(int line, String message) implements HugoData {}

  /**
   * Reads a text that need not be a table at its root: a list in YAML or JSON is the one value of
   * the key {@code ""}.
   */
  static HugoData readAny(String text, Format format) {
    HugoData read = read(text, format);
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return switch (format) {
      case YAML -> read instanceof Fault ? orElse(read("\"\":\n" + plain, format), read) : read;
      case JSON ->
          read instanceof Fault ? orElse(read("{\"\":" + plain + "}", format), read) : read;
      case TOML -> read;
    };
  }

  private static HugoData orElse(HugoData tried, HugoData otherwise) {
    return tried instanceof Values ? tried : otherwise;
  }

  /** Reads a text; a byte order mark is skipped. */
  static HugoData read(String text, Format format) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (plain.length() > MAX_LENGTH) {
      return new Fault(1, "longer than " + MAX_LENGTH + " characters");
    }
    if (plain.isBlank()) {
      return new Values(Map.of());
    }
    return switch (format) {
      case YAML -> YamlData.read(plain);
      case TOML -> JsonData.readToml(plain);
      case JSON -> JsonData.readJson(plain);
    };
  }
}
