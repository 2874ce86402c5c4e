/**
 * Exact mode: the page as the site's own Hugo prints it, in the place of the preview, for as long
 * as it is wanted.
 *
 * <p><em>Invariant:</em> Hugo runs only while the mode is switched on or the browser is asked for,
 * never on the JavaFX thread, and never for a text that is no longer the latest.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.ui.exact;
