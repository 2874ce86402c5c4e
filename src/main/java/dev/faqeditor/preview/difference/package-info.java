/**
 * Two harmless pages as one, with what differs marked: in trees, so that no mark crosses an
 * element's border.
 *
 * <p><em>Invariant:</em> a marked page holds no element and no attribute but those of the two pages
 * and the marks; it is the older page but for what is marked as new, and the newer one but for what
 * is marked as old.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.preview.difference;
