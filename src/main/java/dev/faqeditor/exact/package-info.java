/**
 * A page as the {@code hugo} program itself prints it: the unsaved text laid over the site for one
 * run.
 *
 * <p>{@link dev.faqeditor.exact.HugoProgram} is the entrance; a {@link
 * dev.faqeditor.exact.Workspace} is where it writes.
 *
 * <p><em>Invariant:</em> nothing is written into a site, whatever comes of a run: all that Hugo
 * writes goes into a folder of this user's alone, which is removed. No ordinary failure is thrown.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.exact;
