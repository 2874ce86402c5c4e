package dev.faqeditor.hugo;

import java.util.Optional;

/** How single items of a list are spelled. */
interface ItemSpelling {

  /** A new item that is quoted like its neighbour {@code model}; empty if it can't be said. */
  Optional<String> spelled(String value, String model);

  /** The item {@code raw} with another value; empty if it can't be said. */
  Optional<String> respelled(String value, String raw);
}
