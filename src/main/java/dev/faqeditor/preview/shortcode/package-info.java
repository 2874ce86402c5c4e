/**
 * Shortcodes as a page's site prints them: found first, on raw text, each printed by its template,
 * as Hugo does it before it looks at Markdown.
 *
 * <p><em>Invariant:</em> every shortcode leaves something on the page: what its template prints, or
 * a card that shows what is written; templates are run within bounds and never fail by exception.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.preview.shortcode;
