package dev.faqeditor.file;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Writing failed because there is no room; says what the system said. Never leaves the package. */
final class DiskFullException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  private DiskFullException(IOException cause) {
    super(Failure.words(cause), cause);
  }

  /**
   * The failure to write this many bytes to a file, as a {@code DiskFullException} if that is what
   * it was. Java hands over the system's words but not its error number, and the words may be in
   * any language; so when bytes could not be written the disk is asked as well.
   */
  static IOException orSame(IOException failure, Path file, int bytes) {
    boolean whileWriting = !(failure instanceof FileSystemException); // that is about names
    boolean full = saysSo(failure) || (whileWriting && !hasRoom(file, bytes));
    return full ? new DiskFullException(failure) : failure;
  }

  private static boolean saysSo(IOException failure) {
    String words = Failure.words(failure);
    return Stream.of(
            "No space left on device",
            "Disk quota exceeded",
            "File too large",
            "There is not enough space on the disk")
        .anyMatch(words::contains);
  }

  private static boolean hasRoom(Path file, int bytes) {
    try {
      return Files.getFileStore(file).getUsableSpace() >= bytes;
    } catch (IOException unknown) {
      return true; // the failure is then told in the system's words
    }
  }
}
