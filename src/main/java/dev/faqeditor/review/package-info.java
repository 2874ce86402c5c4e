/**
 * What has changed between two versions of a page, in terms of what it is made of.
 *
 * <p><em>Invariant:</em> any two texts can be compared; nothing is asked of where they come from.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.review;
