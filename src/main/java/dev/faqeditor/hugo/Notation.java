package dev.faqeditor.hugo;

import java.util.Optional;

/**
 * How one value is written in the source.
 *
 * <p>Laws: what is read is written back unchanged ({@code write(read(raw).value(), raw)} is {@code
 * raw}), and what was written reads back ({@code read(write(v, raw)).value()} is {@code v}).
 */
public interface Notation {

  /** What the raw text says. */
  Spelling read(String raw);

  /**
   * The raw text that says {@code value} and otherwise keeps the spelling of {@code raw}; empty
   * where this notation has no way to say it.
   */
  Optional<String> write(String value, String raw);
}
