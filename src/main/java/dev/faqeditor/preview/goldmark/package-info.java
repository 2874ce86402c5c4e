/**
 * Markdown as Hugo renders it: Goldmark's rules, put into flexmark block by block, and a lexer of
 * our own for what stands in a line.
 *
 * <p>Owns flexmark, which reads the containers and hands each construct its lines; nothing of it
 * shows in what is public here.
 *
 * <p><em>Invariant:</em> no text is refused and nothing here remembers a page: the same Markdown
 * and settings give the same HTML.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.preview.goldmark;
