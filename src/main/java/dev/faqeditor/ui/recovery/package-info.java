/**
 * What was not saved when the program ended without being asked to: offered in a bar over the page,
 * shown as a difference, and brought back.
 *
 * <p><em>Invariant:</em> nothing that was lost goes away before it is in the journal again, or the
 * user has said that it may go.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.ui.recovery;
