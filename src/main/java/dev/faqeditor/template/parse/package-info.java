/**
 * Go's template language: from the source to a tree of records, each of which knows its line.
 *
 * <p><em>Invariant:</em> nothing here runs a template; the trees are immutable and of bounded
 * depth.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.template.parse;
