package dev.faqeditor.git;

import java.util.Optional;

/** What git would store. */
public sealed interface Cleaned {

  /**
   * The bytes.
   *
   * @param leftOut what git would do with them besides; then it would store other bytes
   */
  record Stored(byte[] bytes, Optional<LeftOut> leftOut) implements Cleaned {}

  /** It isn't known: the file lies outside, or its attributes can't be read. */
  record Failed(String detail) implements Cleaned {}
}
