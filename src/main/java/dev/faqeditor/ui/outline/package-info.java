/**
 * The tree of page, sections and questions.
 *
 * <p><em>Invariant:</em> rows are made of the state alone; the tree is never rebuilt for an edit.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.ui.outline;
