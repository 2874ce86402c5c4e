/**
 * The text and what can be done to it: spans, edits, line ends.
 *
 * <p>All offsets are UTF-16 units, as in {@link String}.
 *
 * <p><em>Invariant:</em> nothing here knows Markdown, Hugo or a file; every type is immutable.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.text;
