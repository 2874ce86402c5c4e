package dev.faqeditor.git.program;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The index as it was at one moment, byte for byte; there may have been none. */
final class IndexBackup {

  private final Path index;
  private final byte @Nullable [] bytes;

  private IndexBackup(Path index, byte @Nullable [] bytes) {
    this.index = index;
    this.bytes = bytes;
  }

  /** Empty if the index can't be read. */
  static Optional<IndexBackup> of(Path gitFolder) {
    Path index = gitFolder.resolve("index");
    try {
      return Optional.of(new IndexBackup(index, Files.readAllBytes(index)));
    } catch (NoSuchFileException none) {
      return Optional.of(new IndexBackup(index, null));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Puts the index back, under git's own lock, if it still is as it was at the later moment.
   *
   * @return whether it is back; if not, nothing was written
   */
  boolean restore(IndexBackup later) {
    Path lock = index.resolveSibling("index.lock");
    try {
      byte[] content = bytes == null ? new byte[0] : bytes;
      Files.write(lock, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException somebodyElse) {
      return false;
    } catch (IOException e) {
      return false;
    }
    try {
      return replace(lock, later);
    } catch (IOException e) {
      return false;
    } finally {
      lock.toFile().delete(); // gone already, if it has become the index
    }
  }

  private boolean replace(Path lock, IndexBackup later) throws IOException {
    if (!Arrays.equals(Files.readAllBytes(index), later.bytes)) {
      return false;
    }
    if (bytes == null) {
      Files.delete(index);
      return true;
    }
    PosixFileAttributeView view = Files.getFileAttributeView(lock, PosixFileAttributeView.class);
    if (view != null) { // a shared repository's index is written by a group
      view.setPermissions(Files.getPosixFilePermissions(index));
    }
    Files.move(lock, index, StandardCopyOption.ATOMIC_MOVE);
    return true;
  }
}
