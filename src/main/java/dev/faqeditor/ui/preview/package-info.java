/**
 * The page in a browser view, patched after each change.
 *
 * <p><em>Invariant:</em> no script of the page runs, nothing is fetched or stored, and the browser
 * never leaves the page: the address of a link is handed to the window, on a click or Enter only.
 * The focus is taken by nothing but the user's mouse and keys.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.ui.preview;
