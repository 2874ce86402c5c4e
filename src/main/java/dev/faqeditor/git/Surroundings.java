package dev.faqeditor.git;

/** Whether a page lies in a repository. */
public sealed interface Surroundings {

  /** It does. */
  record InRepository(WorkTree workTree) implements Surroundings {}

  /**
   * It doesn't, or not in one that can be read.
   *
   * @param detail the path, the feature or the system's words that the reason is about; "" if none
   */
  record NoRepository(Reason reason, String detail) implements Surroundings {}

  /** Why there is no repository to work with. */
  enum Reason {
    /** No folder above the page is a repository. */
    OUTSIDE,
    /** The repository has no work tree, or the page lies inside the repository's own folder. */
    BARE,
    /** What says where the repository is, or the repository, can't be read. */
    UNREADABLE,
    /** The repository uses a format that this program doesn't read; the detail names it. */
    UNSUPPORTED_FORMAT
  }
}
