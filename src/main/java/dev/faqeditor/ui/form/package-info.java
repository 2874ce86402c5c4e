/**
 * The form of the selected node: a row with label, control and refusal for each field.
 *
 * <p>Owns RichTextFX.
 *
 * <p><em>Invariant:</em> a control is written to only where its text differs, so the caret stays; a
 * value that a control can't hold is never written back.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.ui.form;
