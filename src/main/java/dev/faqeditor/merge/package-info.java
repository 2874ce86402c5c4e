/**
 * Puts two versions of a page together that have both come of a third: question by question, field
 * by field, and by lines where a page can't be told apart so.
 *
 * <p><em>Invariant:</em> any three texts can be merged; what both sides changed is never chosen
 * here, and every byte of the result is one of theirs.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.merge;
