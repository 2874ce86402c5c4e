package dev.faqeditor.hugo;

import dev.faqeditor.text.Span;
import java.util.List;
import java.util.Optional;

/** How a format writes arrays in brackets, and strings in them. */
interface ArraySyntax extends ItemSpelling {

  /** Where the values of an array stand; empty if the raw text is none. */
  Optional<List<Span>> itemsOf(String raw);

  /** Whether an item is a string that may span several lines. */
  boolean isMultiLine(String item);

  /** What a string says. */
  Spelling read(String item);
}
