package dev.faqeditor.ui.merge;

import dev.faqeditor.file.FaqFile;

/** How the open file is on disk, beside the page in the editor. */
public sealed interface DiskState {

  /** As it was read or saved, as far as is known; or the user has seen how it is. */
  record AsKnown() implements DiskState {}

  /**
   * Another program has written it, and the page has changes that are not saved.
   *
   * @param onDisk as it is there
   */
  record Changed(FaqFile onDisk) implements DiskState {}

  /** It is there no more, under this name. */
  record Gone() implements DiskState {}

  /** It is there, but not as a text that can be read. */
  record Unreadable() implements DiskState {}
}
