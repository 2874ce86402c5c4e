package dev.faqeditor.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A hidden file that holds new bytes until it is moved away; closing it removes what is left. */
record TempFile(Path path) implements Closeable {

  private static final Duration OLD = Duration.ofMinutes(10);

  /** How much of the target's name is in ours, in bytes; systems allow 255 in all. */
  private static final int MAX_NAME = 200;

  /**
   * Makes {@code .NAME.XXXX.tmp} in the target's folder.
   *
   * @param ownerOnly nobody else may read it, until it is given its access; otherwise it gets what
   *     a new file gets
   */
  static TempFile beside(Path target, boolean ownerOnly) throws IOException {
    long random = ThreadLocalRandom.current().nextLong();
    String name = ".%s.%016x.tmp".formatted(recognizable(target), random);
    Path path = target.resolveSibling(name);
    try {
      return new TempFile(
          ownerOnly ? Files.createFile(path, FileAccess.OWNER_ONLY) : Files.createFile(path));
    } catch (IOException e) {
      throw DiskFullException.orSame(e, path, 0);
    }
  }

  /** Fills the file, reads it back, gives it this access and waits until the disk has it. */
  void write(byte[] bytes, Optional<FileAccess> access) throws IOException {
    try (FileChannel channel =
        FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      Disk.writeAll(channel, bytes);
      if (!holds(channel, bytes)) {
        String words = "The disk did not give back what was written";
        throw new FileSystemException(path.toString(), null, words);
      }
      if (access.isPresent()) {
        access.get().giveTo(path);
      }
      channel.force(true);
    } catch (IOException e) {
      throw DiskFullException.orSame(e, path, bytes.length);
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }

  private static boolean holds(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer found = ByteBuffer.allocate(bytes.length);
    channel.position(0);
    while (found.hasRemaining() && channel.read(found) >= 0) {}
    return channel.size() == bytes.length && found.flip().equals(ByteBuffer.wrap(bytes));
  }

  /**
   * Removes what saves to this target have left that were killed: files with our names that nobody
   * has written to for some minutes. One that can't be removed does no harm.
   */
  static void removeOld(Path target) {
    Instant old = Instant.now().minus(OLD);
    String ours = Pattern.quote("." + recognizable(target)) + "\\.[0-9a-f]{16}\\.tmp";
    try (Stream<Path> beside = Files.list(target.resolveSibling("."))) {
      for (Path file : (Iterable<Path>) beside::iterator) {
        if (file.getFileName().toString().matches(ours)
            && Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
                .toInstant()
                .isBefore(old)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // the save is done; the next one tries again
    }
  }

  /** The target's name in ASCII: a name's characters need not be ones that Java can write. */
  private static String recognizable(Path target) {
    String name = target.getFileName().toString().replaceAll("[^ -~]", "_");
    return name.substring(0, Math.min(name.length(), MAX_NAME));
  }
}
