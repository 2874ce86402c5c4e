package dev.faqeditor.git;

/** How a file stands in its repository, or why that isn't known. */
public sealed interface StatusResult permits FileStatus, StatusResult.Failed {

  /** The repository, its index or the file can't be read, or the file lies outside. */
  record Failed(String detail) implements StatusResult {}
}
