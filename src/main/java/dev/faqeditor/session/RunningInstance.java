package dev.faqeditor.session;

import dev.faqeditor.file.PrivateFiles;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Sees to it that the program runs once for a user and a display: the first process holds a lock
 * and listens at a socket in a folder that only the user can enter; later ones hand it the files
 * that they were started with. The lock goes with its process, however that ends.
 *
 * <p>Where locks or sockets can't be had, every start is a program of its own.
 */
public final class RunningInstance implements AutoCloseable {

  private static final int MOST_BYTES = 1 << 16;
  private static final String BETWEEN = "\0"; // the one character that no path holds
  private static final int TRIES = 20; // a first start has its lock a moment before its socket
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);
  private static final byte[] TAKEN = "taken\n".getBytes(StandardCharsets.US_ASCII);

  private final FileChannel locked;
  private final ServerSocketChannel server;

  private RunningInstance(FileChannel locked, ServerSocketChannel server) {
    this.locked = locked;
    this.server = server;
  }

  /** What came of a start. */
  public sealed interface Start {

    /** This is the process that runs; it is to be closed at the end. */
    record First(RunningInstance instance) implements Start {}

    /** Another one runs and has taken the files: this one has nothing to do. */
    record HandedOver() implements Start {}

    /** Neither: the program is to run without others knowing. */
    record Alone() implements Start {}
  }

  /**
   * Becomes the process that runs, or hands over to it.
   *
   * @param folder of the user's, for files that count while the program runs
   * @param display what tells apart the screens that one user may run the program on
   * @param files absolute paths to open
   */
  public static Start start(Path folder, String display, List<Path> files) {
    String name = Integer.toHexString(display.hashCode());
    Path socket = folder.resolve(name + ".socket");
    try {
      PrivateFiles.makeFolder(folder);
      Optional<FileChannel> locked = lock(folder.resolve(name + ".lock"));
      if (locked.isPresent()) {
        return listen(locked.get(), socket);
      }
      return handOver(socket, files) ? new Start.HandedOver() : new Start.Alone();
    } catch (IOException | UnsupportedOperationException e) {
      return new Start.Alone();
    }
  }

  private static Optional<FileChannel> lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Optional<FileLock> lock = Optional.empty();
    try {
      lock = Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException e) { // held by this very process
    }
    if (lock.isEmpty()) {
      channel.close();
    }
    return lock.map(held -> channel);
  }

  /** Whoever holds the lock may take the socket's name from a process that is dead. */
  private static Start listen(FileChannel locked, Path socket) throws IOException {
    Files.deleteIfExists(socket);
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      server.bind(UnixDomainSocketAddress.of(socket));
    } catch (IOException e) { // such as a path that is too long for a socket
      server.close();
      locked.close();
      throw e;
    }
    return new Start.First(new RunningInstance(locked, server));
  }

  private static boolean handOver(Path socket, List<Path> files) {
    byte[] message =
        files.stream()
            .map(Path::toString)
            .collect(Collectors.joining(BETWEEN))
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < TRIES && message.length <= MOST_BYTES; i++) {
      try {
        return isTaken(socket, message);
      } catch (IOException e) {
        LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
      }
    }
    return false;
  }

  private static boolean isTaken(Path socket, byte[] message) throws IOException {
    try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      ByteBuffer buffer = ByteBuffer.wrap(message);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.shutdownOutput();
      return Arrays.equals(TAKEN, Channels.newInputStream(channel).readNBytes(TAKEN.length));
    }
  }

  /**
   * Takes what other starts hand over, one after the other, until this is closed; blocks, so it
   * wants a thread.
   *
   * @param open is told the files of each start, perhaps none
   */
  public void serve(Consumer<List<Path>> open) {
    while (server.isOpen()) {
      try (SocketChannel channel = server.accept()) {
        byte[] bytes = Channels.newInputStream(channel).readNBytes(MOST_BYTES);
        open.accept(paths(new String(bytes, StandardCharsets.UTF_8)));
        channel.write(ByteBuffer.wrap(TAKEN));
      } catch (AsynchronousCloseException e) {
        return;
      } catch (IOException e) { // of one start; the next may fare better
      }
    }
  }

  private static List<Path> paths(String message) {
    try {
      return Arrays.stream(message.split(BETWEEN))
          .filter(path -> !path.isEmpty())
          .map(Path::of)
          .filter(Path::isAbsolute)
          .toList();
    } catch (InvalidPathException e) {
      return List.of();
    }
  }

  /** Lets another process be the one that runs. */
  @Override
  public void close() throws IOException {
    server.close();
    locked.close();
  }
}
