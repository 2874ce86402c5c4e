/**
 * What git knows of a page: where its repository is, what HEAD says, what git would store. Read
 * with JGit.
 *
 * <p>{@link dev.faqeditor.git.WorkTree} is the entrance. {@code git.difference} compares what git
 * has stored, {@code git.program} commits.
 *
 * <p><i>Invariant:</i> nothing in this package writes, takes a lock, reaches the network or runs a
 * program that a repository names (hooks, filter drivers, monitors). No ordinary failure is thrown:
 * every answer is a value that says what is the matter.
 */
@NullMarked
package dev.faqeditor.git;

import org.jspecify.annotations.NullMarked;
