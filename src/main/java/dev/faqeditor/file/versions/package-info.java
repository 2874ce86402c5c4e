/**
 * The versions of a page that were saved before, kept in the user's folder for state.
 *
 * <p><em>Invariant:</em> a page's own file is neither read nor written here, and what can't be kept
 * or read is left out without a word: it is a convenience beside saving, never in its way.
 */
@NullMarked
package dev.faqeditor.file.versions;

import org.jspecify.annotations.NullMarked;
