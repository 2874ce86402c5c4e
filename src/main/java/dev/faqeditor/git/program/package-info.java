/**
 * Commits a page with the {@code git} program, so that hooks, signing and configuration are what
 * they are at a terminal.
 *
 * <p>{@link dev.faqeditor.git.program.GitProgram} is the entrance.
 *
 * <p><i>Invariant:</i> only a commit that the user asked for writes. One that is refused, fails or
 * is cancelled leaves HEAD, branches and index as they were. Nothing waits for a terminal, and no
 * ordinary failure is thrown.
 */
@NullMarked
package dev.faqeditor.git.program;

import org.jspecify.annotations.NullMarked;
