/**
 * What other programs make of the open file: it is read again, or bars offer what can be done, and
 * both versions can be compared and merged.
 *
 * <p><em>Invariant:</em> nothing here writes to disk, and what the user has changed goes only in a
 * step that can be undone.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.ui.merge;
