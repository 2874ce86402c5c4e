/**
 * What the check has found: carried along with edits, listed, and put right by a click.
 *
 * <p><em>Invariant:</em> checking happens off the JavaFX thread; what is shown always fits the text
 * as it is now.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.ui.check;
