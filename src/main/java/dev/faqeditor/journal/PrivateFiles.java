package dev.faqeditor.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Folders and files that nobody but the user may look into, where the system knows of that. */
final class PrivateFiles {

  private PrivateFiles() {}

  /** Makes a folder and those above it; an older one becomes private. */
  static void makeFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (knowsPermissions(folder)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** Makes or empties a file and opens it for writing. */
  static FileChannel write(Path file) throws IOException {
    Files.deleteIfExists(file); // an older one might be readable for others
    Set<OpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return FileChannel.open(file, options, ownerOnly(file));
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    return knowsPermissions(file)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static boolean knowsPermissions(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Makes the names in a folder survive a power cut, where the system can open a folder. */
  static void sync(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException unsupported) {
      // Windows can't; a program that ends without being asked to loses no names.
    }
  }

  /** Writes all of these bytes where the channel is. */
  static void writeAll(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      channel.write(rest);
    }
  }
}
