package dev.faqeditor.git.program;

/** What came of a commit. All but {@link Committed} leave HEAD, branches and index as they were. */
public sealed interface CommitResult {

  /**
   * It is made.
   *
   * @param commit its id, 40 hexadecimal digits
   * @param said what git and the hooks said
   */
  record Committed(String commit, String said) implements CommitResult {}

  /**
   * Git or a hook refused.
   *
   * @param said their words in full, up to 1 MiB
   */
  record Refused(String said) implements CommitResult {}

  /** The user cancelled it in time. */
  record Cancelled() implements CommitResult {}

  /**
   * It was not tried.
   *
   * @param detail a name or the system's words; "" if there is nothing to add
   */
  record NotPossible(Obstacle obstacle, String detail) implements CommitResult {}

  /** Why a commit is not tried. */
  enum Obstacle {
    /** The subject is blank. */
    NO_SUBJECT,
    /** The file isn't on disk, or is no regular file. */
    NO_FILE,
    /** The repository, the index or HEAD can't be read. */
    UNREADABLE,
    /** A merge, rebase, cherry-pick, revert or am has been begun; the detail says which. */
    OPERATION_IN_PROGRESS,
    /** The file is in conflict. */
    CONFLICT,
    /** The repository ignores the file. */
    IGNORED,
    /** The index says that the file on disk is not to be looked at. */
    NOT_LOOKED_AT,
    /** The new branch's name isn't one that git takes. */
    BRANCH_NAME,
    /** The new branch is there already. */
    BRANCH_EXISTS
  }
}
