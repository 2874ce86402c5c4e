package dev.faqeditor.file;

import dev.faqeditor.file.SaveResult.DiskState;
import dev.faqeditor.file.SaveResult.Reason;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/**
 * The place that a save really writes to.
 *
 * @param file absolute, at the end of every symbolic link; need not exist
 * @param folder the folder that holds it
 */
record SaveTarget(Path file, Path folder) {

  /** As many as Linux follows. */
  private static final int MAX_LINKS = 40;

  /** Follows the links from this path. The path is not normalized: {@code link/..} is a place. */
  static SaveTarget of(Path path) throws IOException {
    Path file = path.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(file); links++) {
      if (links == MAX_LINKS) {
        throw new FileSystemException(path.toString(), null, "Too many symbolic links");
      }
      file = file.resolveSibling(Files.readSymbolicLink(file));
    }
    return new SaveTarget(file, Objects.requireNonNullElse(file.getParent(), file));
  }

  /** Why nothing may be written here; empty if it may be tried. */
  Optional<Reason> refusal() throws IOException {
    if (!Files.readAttributes(folder, BasicFileAttributes.class).isDirectory()) {
      return Optional.of(Reason.FOLDER_MISSING);
    }
    Optional<Reason> ofTheFile = refusalOfTheFile();
    if (ofTheFile.isPresent() || Files.isWritable(folder)) {
      return ofTheFile;
    }
    return Optional.of(Reason.READ_ONLY_FOLDER);
  }

  private Optional<Reason> refusalOfTheFile() throws IOException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        return Optional.of(Reason.TARGET_IS_FOLDER);
      }
      if (!attributes.isRegularFile()) {
        return Optional.of(Reason.NOT_A_FILE);
      }
      return Files.isWritable(file) ? Optional.empty() : Optional.of(Reason.NO_PERMISSION);
    } catch (NoSuchFileException itWillBeNew) {
      return Optional.empty();
    }
  }

  /** How the file differs from the one with this fingerprint; empty if it is the same. */
  Optional<DiskState> changeSince(Fingerprint known) throws IOException {
    if (known.equals(Fingerprint.NOTHING)) {
      return Files.exists(file) ? Optional.of(DiskState.APPEARED) : Optional.empty();
    }
    try {
      boolean same = // the size first: a file that has become huge is not read
          Files.size(file) == known.length()
              && Fingerprint.of(Files.readAllBytes(file)).equals(known);
      return same ? Optional.empty() : Optional.of(DiskState.CHANGED);
    } catch (NoSuchFileException e) {
      return Optional.of(DiskState.DELETED);
    }
  }

  /**
   * Puts these bytes in the file's place in one step, with the access that the file had. Other hard
   * links to it keep the old bytes. If this throws, the file is as it was.
   */
  void replaceBy(byte[] bytes) throws IOException {
    Optional<FileAccess> access = FileAccess.of(file);
    try (TempFile temp = TempFile.beside(file, access.isPresent())) {
      temp.write(bytes, access);
      Files.move(temp.path(), file, StandardCopyOption.ATOMIC_MOVE);
    }
    Disk.sync(folder);
    TempFile.removeOld(file);
  }
}
