/**
 * What the site will show: shortcodes expanded first, then the whole page rendered as one Markdown
 * document, as Hugo does it; made harmless; and the smallest changes from one rendering to the
 * next.
 *
 * <p>Owns jsoup, which does not show in what is public here; {@code goldmark} renders the Markdown.
 *
 * <p><em>Invariant:</em> no HTML leaves this package that holds a script, a handler, a frame, a
 * form or an address that a browser would fetch or follow by itself.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.preview;
