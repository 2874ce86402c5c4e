package dev.faqeditor.file;

import java.nio.file.Path;

/** What came of reading a file. */
public sealed interface ReadResult {

  /** The file is text, and here it is. */
  record Opened(FaqFile file) implements ReadResult {}

  /**
   * The file was not read.
   *
   * @param path the path as it was given
   * @param detail the system's own words, in the system's language; "" when it has none
   */
  record Unreadable(Path path, Reason reason, String detail) implements ReadResult {}

  /** Why a file was not read. */
  enum Reason {
    /** Nothing has this name, or a symbolic link leads to nothing. */
    MISSING,
    /** It is a folder. */
    FOLDER,
    /** This user may not read it, or not enter a folder on the way. */
    NO_PERMISSION,
    /** It has more than {@link FaqFile#MAX_BYTES} bytes. */
    TOO_LARGE,
    /** It holds a NUL byte (as UTF-16 does), or bytes that no {@link TextEncoding} reads. */
    NOT_TEXT,
    /** It is a device, a pipe or a socket; it was not opened. */
    NOT_A_FILE,
    /** Anything else; the detail says what. */
    FAILED
  }
}
