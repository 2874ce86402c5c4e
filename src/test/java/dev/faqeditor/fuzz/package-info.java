/**
 * Random and mutated pages through the whole core, as the window takes them, and random edits of a
 * real file: a few seconds of it in {@link FuzzTest}, all of it in {@code packaging/verify-long}.
 *
 * <p>Invariant: an input is made of its seed alone, so that a failure can be seen again.
 */
package dev.faqeditor.fuzz;
