/**
 * Rearranging a FAQ page: adding, moving, deleting, splitting and joining what the outline shows,
 * each as one edit of the text.
 *
 * <p><em>Invariant:</em> nothing here prints a page: what moves keeps its bytes, what is added is
 * spelled as its neighbours are, and raw HTML and comments between questions stay. An act whose
 * result does not read as planned is refused.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.document.structure;
