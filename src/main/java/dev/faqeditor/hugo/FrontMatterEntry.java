package dev.faqeditor.hugo;

import dev.faqeditor.text.Span;
import java.util.Optional;

/**
 * One key of the front matter's topmost level.
 *
 * @param key the key as it is read
 * @param occurrence 0 for the first entry with this key, 1 for its first duplicate, and so on
 * @param lines the lines that are this entry's alone, with the last line end; empty where it shares
 *     one
 * @param value where its value stands: with quotes or block indicator, without comments; but a list
 *     in block style that can be written starts behind the colon and ends with its last line, line
 *     end and all
 * @param kind what the value is
 * @param notation how the value is written; never used where there is an obstacle
 * @param obstacle why the value must not be written
 */
public record FrontMatterEntry(
    String key,
    int occurrence,
    Span lines,
    Span value,
    Kind kind,
    ValueNotation notation,
    Optional<Obstacle> obstacle) {

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

  /** Whether {@code notation} reads the value just as Hugo does; else it must not be written. */
  public boolean faithful() {
    return obstacle.isEmpty();
  }
}
