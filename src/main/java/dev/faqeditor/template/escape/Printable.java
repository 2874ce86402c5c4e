package dev.faqeditor.template.escape;

import dev.faqeditor.template.value.GoText;
import dev.faqeditor.template.value.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * A value on its way to the page.
 *
 * @param kind where its text is safe; null for any other text
 */
record Printable(String text, SafeText.@Nullable Kind kind) {

  /** What a value is printed as; nil is nothing. */
  static Printable of(@Nullable Object value) {
    if (value instanceof SafeText safe) {
      return new Printable(safe.text(), safe.kind());
    }
    return new Printable(value == null ? "" : GoText.of(value), null);
  }

  static Printable plain(String text) {
    return new Printable(text, null);
  }

  boolean is(SafeText.Kind other) {
    return kind == other;
  }
}
