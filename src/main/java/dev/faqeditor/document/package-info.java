/**
 * What the FAQ is: a page with front matter, sections and questions, each with fields that can be
 * read and set.
 *
 * <p><em>Invariant:</em> the text is the document; parsing never fails, what is wrong is a {@link
 * dev.faqeditor.document.Problem}; setting a field changes the text inside that field's span only,
 * or is refused.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.document;
