/**
 * What a writer does to Markdown: emphasis, links, lists and quotes, by key or button.
 *
 * <p><em>Invariant:</em> nothing here changes a line that is not selected, and nothing is done of
 * which Markdown would make something else than was meant.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.writing;
