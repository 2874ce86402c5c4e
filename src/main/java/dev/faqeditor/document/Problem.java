package dev.faqeditor.document;

import dev.faqeditor.text.Span;

/**
 * Something wrong in the text, found while reading it.
 *
 * @param kind what is wrong
 * @param span where
 * @param detail the name, key or message it is about; empty if none
 */
public record Problem(Kind kind, Span span, String detail) {

  /** What can be wrong. */
  public enum Kind {
    /** A shortcode tag without an end, or with something in it that Hugo refuses. */
    UNFINISHED_TAG,
    /** An opening tag of a question that is never closed; the detail is its name. */
    UNCLOSED_QUESTION,
    /** A closing tag that closes nothing; the detail is its name. */
    STRAY_CLOSING_TAG,
    /** Front matter that can't be read; the detail is the reader's message. */
    UNREADABLE_FRONT_MATTER,
    /** A key that stands twice in the front matter; the detail is the key. */
    DUPLICATE_KEY
  }
}
