/**
 * The state of an open document and what changes it: selection, drafts, history.
 *
 * <p><em>Invariant:</em> {@link dev.faqeditor.editor.Editor} is the only mutable object; whether
 * the text is saved is derived, never kept.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.editor;
