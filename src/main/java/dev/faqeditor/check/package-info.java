/**
 * What is wrong with a page, and what would mend it: rules over its text and over what the site
 * prints of it.
 *
 * <p><em>Invariant:</em> nothing here reads a file, asks the network or changes a document; the
 * same page, facts, settings and day give the same findings.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.check;
