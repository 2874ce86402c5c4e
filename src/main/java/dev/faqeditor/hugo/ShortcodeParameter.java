package dev.faqeditor.hugo;

import dev.faqeditor.text.Span;

/**
 * One parameter of a shortcode tag.
 *
 * @param name its name; empty for a positional one
 * @param value where its value stands, with the quotes
 */
public record ShortcodeParameter(String name, Span value) {

  /** Whether it is given by its place. */
  public boolean isPositional() {
    return name.isEmpty();
  }
}
