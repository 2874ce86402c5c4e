package dev.faqeditor.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Folders and files that nobody but the user may look into, where the system knows of that. */
public final class PrivateFiles {

  private PrivateFiles() {}

  /** Makes a folder and those above it; an older one becomes private. */
  public static void makeFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** Makes or empties a file and opens it for writing. */
  public static FileChannel write(Path file) throws IOException {
    Files.deleteIfExists(file); // an older one might be readable for others
    Set<OpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return FileChannel.open(file, options, ownerOnly(file));
  }

  /** Opens a file for writing behind what it holds; makes it if it is not there. */
  public static FileChannel append(Path file) throws IOException {
    Set<OpenOption> options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    return FileChannel.open(file, options, ownerOnly(file));
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {FileAccess.OWNER_ONLY}
        : new FileAttribute<?>[0];
  }
}
