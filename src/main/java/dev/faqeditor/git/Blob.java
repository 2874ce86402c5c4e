package dev.faqeditor.git;

import java.util.Arrays;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectInserter;

/**
 * A file's content as git stores it.
 *
 * @param bytes of the content; not to be changed
 * @param kind what it is checked out as
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content, below
public record Blob(byte[] bytes, FileKind kind) {

  /** The content of a regular file. */
  public static Blob of(byte[] bytes) {
    return new Blob(bytes, FileKind.REGULAR);
  }

  /** Git's name for the content: 40 hexadecimal digits. */
  public String id() {
    try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
      return formatter.idFor(Constants.OBJ_BLOB, bytes).name();
    }
  }

  /** The mode as git prints it, such as {@code 100644}. */
  public String mode() {
    return switch (kind) {
      case EXECUTABLE -> FileMode.EXECUTABLE_FILE.toString();
      case SYMBOLIC_LINK -> FileMode.SYMLINK.toString();
      default -> FileMode.REGULAR_FILE.toString();
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Blob blob && kind == blob.kind && Arrays.equals(bytes, blob.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "Blob[" + id() + " " + kind + "]";
  }
}
