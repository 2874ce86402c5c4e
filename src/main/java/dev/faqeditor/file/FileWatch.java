package dev.faqeditor.file;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Tells when a file is written, replaced, deleted, or comes (back), whoever does it: at latest a
 * second after. The system tells, so the file is neither read nor asked for while nothing happens.
 *
 * <pre>{@code
 * FileWatch watch = FileWatch.start(path, () -> Platform.runLater(this::readAgain));
 * watch.close();
 * }</pre>
 *
 * <p>Where a system doesn't tell of other programs (network folders, or no more watches allowed),
 * {@link #check} finds out.
 */
public final class FileWatch implements Closeable {

  private static final long QUIET_MILLIS = 120; // a program writes a file in several steps
  private static final long LATEST_MILLIS = 600;

  private final Path path;
  private final Runnable changed;
  private final WatchService service;
  private final AtomicReference<FileStamp> seen;
  private final Map<WatchKey, Set<Path>> names = new HashMap<>();

  private FileWatch(Path path, Runnable changed, WatchService service) {
    this.path = path;
    this.changed = changed;
    this.service = service;
    seen = new AtomicReference<>(FileStamp.of(path));
  }

  /**
   * Starts to watch a path; takes a moment.
   *
   * @param path of a file, which need not exist
   * @param changed told on a thread of the watch, or on the one that calls {@link #check}
   * @return the watch; it has ended at once where the system has no more to give
   */
  public static FileWatch start(Path path, Runnable changed) throws IOException {
    FileWatch watch = new FileWatch(path, changed, path.getFileSystem().newWatchService());
    watch.register();
    Thread thread = new Thread(watch::run, "file watch");
    thread.setDaemon(true);
    thread.start();
    return watch;
  }

  /** Looks whether the file has changed, and tells if so; takes a moment. */
  public void check() {
    FileStamp now = FileStamp.of(path);
    if (!now.equals(seen.getAndSet(now))) {
      changed.run();
    }
  }

  /** Ends the watch; what it was about to tell may still be told. */
  @Override
  public void close() throws IOException {
    service.close();
  }

  private void run() {
    try {
      check(); // it may have changed before the folders were watched
      while (true) {
        if (concerns(service.take())) {
          settle();
          register();
          check();
        }
      }
    } catch (ClosedWatchServiceException | InterruptedException ended) {
      // closed
    }
  }

  /** Waits until nothing has happened for a while, or all in all long enough. */
  private void settle() throws InterruptedException {
    long latest = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LATEST_MILLIS);
    WatchKey key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    while (key != null && System.nanoTime() < latest) {
      concerns(key); // takes its events off it
      key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private boolean concerns(WatchKey key) {
    Set<Path> wanted = names.getOrDefault(key, Set.of());
    boolean concerns = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      concerns |=
          event.kind() == OVERFLOW
              || (event.context() instanceof Path name && wanted.contains(name));
    }
    return !key.reset() || concerns; // the folder itself may be gone
  }

  /** Watches the folders that lead to the file now; others no more. */
  private void register() {
    Map<WatchKey, Set<Path>> now = new HashMap<>();
    WatchedPlaces.of(path)
        .forEach(
            (folder, wanted) -> {
              try {
                now.put(folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY), wanted);
              } catch (IOException gone) {
                // or no more watches to be had: a check finds out
              }
            });
    names.keySet().stream().filter(key -> !now.containsKey(key)).forEach(WatchKey::cancel);
    names.clear();
    names.putAll(now);
  }
}
