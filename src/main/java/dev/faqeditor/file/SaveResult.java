package dev.faqeditor.file;

import java.nio.file.Path;

/** What came of saving. All but {@link Saved} leave the disk as it was. */
public sealed interface SaveResult {

  /**
   * The text is on disk, whole.
   *
   * @param file the file as it is now: the one to save from next
   */
  record Saved(FaqFile file) implements SaveResult {}

  /**
   * Somebody else has changed the file since it was read or last saved.
   *
   * @param attempted the file with the text that was to be saved and the old fingerprint, so that
   *     {@code attempted.saveOver(attempted.text())} is "keep mine"
   * @param now what is there instead
   */
  record ChangedOnDisk(FaqFile attempted, DiskState now) implements SaveResult {}

  /**
   * The file's encoding can't hold the text; see {@link TextEncoding#firstUnencodable}.
   *
   * @param offset of the first such character in the text, in UTF-16 units
   */
  record Unencodable(int offset) implements SaveResult {}

  /**
   * The system can't or may not write there.
   *
   * @param path the path as it was given
   * @param detail the system's own words, in the system's language; "" when it has none
   */
  record NotSaved(Path path, Reason reason, String detail) implements SaveResult {}

  /** How the file on disk differs from the one that was read. */
  enum DiskState {
    /** It holds other bytes. */
    CHANGED,
    /** It is gone, though its folder is there. */
    DELETED,
    /** It is there, though it was to be new. */
    APPEARED
  }

  /** Why a file was not saved. */
  enum Reason {
    /** This user may not write the file, or not reach its folder. */
    NO_PERMISSION,
    /** This user may write the file but not the folder, so it can't be replaced in one step. */
    READ_ONLY_FOLDER,
    /** The disk, the user's quota or the allowed file size is used up. */
    DISK_FULL,
    /** The folder that would hold the file isn't there. */
    FOLDER_MISSING,
    /** The path is a folder's. */
    TARGET_IS_FOLDER,
    /** The path is a device's, a pipe's or a socket's. */
    NOT_A_FILE,
    /** Anything else; the detail says what. */
    FAILED
  }
}
