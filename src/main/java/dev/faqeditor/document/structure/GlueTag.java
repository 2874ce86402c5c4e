package dev.faqeditor.document.structure;

import dev.faqeditor.text.Span;

/**
 * A tag in what stands between questions: of a raw HTML element that must be closed, or of a
 * shortcode that is no question.
 *
 * @param name the element's name in lower case, or the shortcode's behind two braces
 * @param closes whether it closes what an earlier tag opens
 * @param faqPage whether it opens the element that holds the questions for search engines ({@code
 *     itemtype="https://schema.org/FAQPage"})
 */
record GlueTag(Span span, String name, boolean closes, boolean faqPage) {

  private static final String SHORTCODE = "{{";

  static GlueTag ofShortcode(Span span, String name, boolean closes) {
    return new GlueTag(span, SHORTCODE + name, closes, false);
  }

  /** The same tag where everything lies so many units further on. */
  GlueTag shift(int by) {
    return new GlueTag(span.shift(by), name, closes, faqPage);
  }

  boolean isShortcode() {
    return name.startsWith(SHORTCODE);
  }
}
