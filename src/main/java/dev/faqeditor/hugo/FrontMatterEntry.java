package dev.faqeditor.hugo;

import dev.faqeditor.text.Span;

/**
 * One key of the front matter's topmost level.
 *
 * @param key the key as YAML reads it
 * @param occurrence 0 for the first entry with this key, 1 for its first duplicate, and so on
 * @param value where its value stands: with quotes or block indicator, without comments
 * @param kind what the value is
 * @param notation how a scalar is written; a collection's is never used
 * @param faithful whether {@code notation} reads the scalar just as YAML does; else it must not be
 *     written
 */
public record FrontMatterEntry(
    String key, int occurrence, Span value, Kind kind, YamlNotation notation, boolean faithful) {

  /** What a value is. */
  public enum Kind {
    /** One value; its {@link ScalarType} tells more. */
    SCALAR,
    /** A sequence, in block or flow style. */
    LIST,
    /** A mapping, in block or flow style. */
    MAP,
    /** An alias to an anchor. */
    ALIAS
  }
}
