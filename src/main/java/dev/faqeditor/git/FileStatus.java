package dev.faqeditor.git;

import java.util.Optional;

/**
 * How a file stands between HEAD, the index and the disk.
 *
 * @param path in the repository, with slashes
 * @param staging what the index says of the file
 * @param othersStaged how many other paths the index has otherwise than HEAD
 * @param operation what has been begun and not ended in this work tree
 * @param inHead what HEAD has at this path
 * @param onDisk what lies there
 */
public record FileStatus(
    String path,
    Staging staging,
    int othersStaged,
    Optional<Operation> operation,
    FileKind inHead,
    FileKind onDisk)
    implements StatusResult {

  /** What the index says of one file. */
  public enum Staging {
    /** Nothing, and so does HEAD; a commit adds it. */
    UNTRACKED,
    /** Nothing, and the repository wants the file to be ignored. */
    IGNORED,
    /** That it is to be added, but not yet with what content ({@code git add -N}). */
    INTENDED,
    /** The same as HEAD. */
    AS_HEAD,
    /** Other than HEAD and the same as the file on disk. */
    AS_FILE,
    /** Other than HEAD and other than the file on disk; a commit of the file replaces that. */
    OTHERWISE,
    /** That it is to be deleted. */
    DELETED,
    /** Two or three versions: a merge is not resolved. */
    CONFLICT,
    /** That the file on disk is not to be looked at ({@code git update-index}). */
    NOT_LOOKED_AT
  }

  /** What stops a commit of one file until it is ended or given up. */
  public enum Operation {
    /** {@code git merge}. */
    MERGE,
    /** {@code git rebase}. */
    REBASE,
    /** {@code git am}. */
    APPLYING_MAIL,
    /** {@code git cherry-pick}. */
    CHERRY_PICK,
    /** {@code git revert}. */
    REVERT
  }

  /** Whether git would take a commit of this file alone, hooks aside. */
  public boolean canCommit() {
    boolean staged =
        staging != Staging.CONFLICT
            && staging != Staging.NOT_LOOKED_AT
            && staging != Staging.IGNORED;
    return staged && operation.isEmpty();
  }
}
