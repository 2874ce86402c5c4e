/**
 * Failures of the program itself: where they are noted, and how what goes on is kept going.
 *
 * <p><em>Invariant:</em> nothing of what a page says is noted, and noting a fault never fails.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.fault;
