/**
 * What a commit of the page would change, and the commit.
 *
 * <p><em>Invariant:</em> until the user commits, the repository is read and nothing else.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.ui.review;
