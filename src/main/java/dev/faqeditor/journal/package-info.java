/**
 * What has been edited and not saved, kept on disk while it is being edited, so that nothing is
 * lost when the program ends without being asked to.
 *
 * <p>{@link dev.faqeditor.journal.Journals} is the surface. Each open page of each process has a
 * journal of its own: what the saved file holds, then one record for each change, each with a
 * checksum. A journal whose process is gone is one that was {@link dev.faqeditor.journal.Lost}.
 *
 * <p><em>Invariant:</em> a journal is removed only by the window that writes it, when nothing in it
 * is unsaved, or when the user has taken back or discarded what it holds. Reading one never fails:
 * it gives all changes up to where it is damaged. Nothing here knows the pages' files but by what
 * it is told.
 */
@NullMarked
package dev.faqeditor.journal;

import org.jspecify.annotations.NullMarked;
