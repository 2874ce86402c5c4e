package dev.faqeditor.git;

import java.util.Optional;

/** What git would store. */
public sealed interface Cleaned {

  /**
   * This.
   *
   * @param blob of the kind that lies on disk; a regular file where there is none
   * @param leftOut what git would do besides; then it would store other bytes
   */
  record Stored(Blob blob, Optional<LeftOut> leftOut) implements Cleaned {}

  /** It isn't known: the file lies outside, or its attributes can't be read. */
  record Failed(String detail) implements Cleaned {}
}
