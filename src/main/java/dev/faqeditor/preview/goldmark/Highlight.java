package dev.faqeditor.preview.goldmark;

import dev.faqeditor.text.Span;

/**
 * A stretch of Markdown that an editor shows in a style of its own.
 *
 * @param span where, in UTF-16 units of the Markdown
 * @param style in which style
 */
public record Highlight(Span span, Style style) {

  /** What is told apart. */
  public enum Style {
    /** Strong emphasis. */
    STRONG,
    /** Emphasis. */
    EMPHASIS,
    /** Struck-out text. */
    STRIKETHROUGH,
    /** A heading. */
    HEADING,
    /** Code, in a line or as a block. */
    CODE,
    /** A link or an image, with its address. */
    LINK,
    /** A quotation. */
    QUOTE,
    /** The mark in front of a list's item. */
    MARKER,
    /** Raw HTML. */
    HTML,
    /** A soft hyphen, which looks like a hyphen in an editor but not on the page. */
    SOFT_HYPHEN,
    /** A no-break space. */
    NO_BREAK_SPACE,
    /** A shortcode tag. */
    SHORTCODE,
    /** A shortcode tag that Hugo can't read. */
    BROKEN_SHORTCODE
  }
}
