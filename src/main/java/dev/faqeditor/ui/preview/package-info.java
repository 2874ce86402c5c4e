/**
 * The page in a browser view, patched after each change.
 *
 * <p><em>Invariant:</em> no script of the page runs, nothing is fetched or stored, no link is
 * followed, and the focus is never taken.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.ui.preview;
