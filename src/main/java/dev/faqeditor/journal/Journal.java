package dev.faqeditor.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * The journal of one open page in one window. No call waits for the disk: what it asks for is done
 * on the journals' thread, in order.
 */
public final class Journal {

  private static final Duration LOOK = Duration.ofSeconds(2); // for others
  private static final Duration AGAIN = Duration.ofSeconds(1); // after writing failed

  private record Wanted(Base base, Contents contents) {}

  private record Place(PageFolder folder, JournalFile file) {}

  private interface Question<T> {
    T ask() throws IOException;
  }

  private interface Work {
    void run() throws IOException;
  }

  private final Owner owner = Owner.next();
  private final Path page;
  private final Executor worker;
  private final Duration delay;
  private final Consumer<String> failed;
  private final CompletableFuture<Place> place; // done before all else that the thread does
  private final AtomicReference<Optional<Wanted>> wanted = new AtomicReference<>(Optional.empty());
  private volatile boolean ended;
  private String failure = ""; // of the journals' thread

  Journal(
      Path all,
      Path page,
      InstantSource clock,
      Executor worker,
      Duration delay,
      Consumer<String> failed) {
    this.page = page;
    this.worker = worker;
    this.delay = delay;
    this.failed = failed;
    place =
        CompletableFuture.supplyAsync(
            () -> {
              PageFolder own = PageFolder.of(all, page);
              return new Place(own, new JournalFile(own.folder(), own.journalOf(owner), clock));
            },
            worker);
    perform(() -> folder().enter(owner));
  }

  private PageFolder folder() {
    return place.join().folder();
  }

  /** The page, as an absolute path. */
  public Path page() {
    return page;
  }

  /**
   * Keeps what the page is now, within a second: on disk is soon what the last call said, which may
   * be that nothing is unsaved.
   */
  public void keep(Base base, Contents now) {
    Optional<Wanted> before = wanted.getAndSet(Optional.of(new Wanted(base, now)));
    if (before.isEmpty()) {
      writeIn(delay);
    }
  }

  private void writeIn(Duration time) {
    CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS, worker)
        .execute(this::write);
  }

  /**
   * Keeps it at once.
   *
   * @return whether the disk has what the last call of {@link #keep} said
   */
  public CompletableFuture<Boolean> flush() {
    return CompletableFuture.supplyAsync(this::write, worker);
  }

  private boolean write() {
    Optional<Wanted> now = wanted.getAndSet(Optional.empty());
    if (ended) {
      return false;
    }
    try {
      if (now.isPresent()) {
        place.join().file().mirror(now.get().base(), now.get().contents());
      }
      tell("");
      return true;
    } catch (IOException e) {
      wanted.compareAndSet(Optional.empty(), now); // to be tried with the next change
      writeIn(AGAIN);
      tell(words(e));
      return false;
    }
  }

  private void tell(String now) {
    if (!failure.equals(now)) {
      failure = now;
      failed.accept(now);
    }
  }

  private static String words(IOException e) {
    String said = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return Objects.requireNonNullElseGet(said, () -> droppedWords(e));
  }

  /** What the system says where Java has a class for it instead. */
  private static String droppedWords(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "Permission denied";
    }
    boolean noFolder =
        e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException;
    return noFolder ? "Not a directory" : e.getClass().getSimpleName();
  }

  /** What was lost of this page before, the latest first. */
  public CompletableFuture<List<Lost>> lost() {
    return ask(() -> folder().lost(), List.of());
  }

  /** Whether another window or program has the page open. */
  public CompletableFuture<Boolean> isOpenElsewhere() {
    return ask(() -> folder().isOpenElsewhere(owner), false);
  }

  /**
   * Says whether another window or program has the page open: soon, and whenever that changes.
   *
   * @param told on the journals' thread
   */
  public void watchOthers(Consumer<Boolean> told) {
    watch(told, false);
  }

  private void watch(Consumer<Boolean> told, boolean before) {
    isOpenElsewhere()
        .thenAccept(
            now -> {
              if (ended) {
                return;
              }
              if (now != before) {
                told.accept(now);
              }
              CompletableFuture.delayedExecutor(LOOK.toMillis(), TimeUnit.MILLISECONDS, worker)
                  .execute(() -> watch(told, now));
            })
        .exceptionally(failure -> null);
  }

  /** Keeps what was lost for the next time that the page is opened. */
  public void putOff(Lost lost) {
    perform(() -> PageFolder.putOff(lost));
  }

  /** Forgets what was lost: it was taken back, or is not wanted. */
  public void discard(Lost lost) {
    perform(() -> folder().remove(lost));
  }

  /** Does nothing more; on disk is what was written so far. */
  public void abandon() {
    ended = true;
    wanted.set(Optional.empty());
  }

  /** Removes the journal: the user has saved what it holds, or does not want it. */
  public void close() {
    abandon();
    perform(
        () -> {
          place.join().file().remove();
          folder().leave(owner);
        });
  }

  private <T> CompletableFuture<T> ask(Question<T> question, T otherwise) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return question.ask();
          } catch (IOException e) {
            return otherwise;
          }
        },
        worker);
  }

  private void perform(Work work) {
    worker.execute(
        () -> {
          try {
            work.run();
          } catch (IOException e) { // leaves a file too many: nothing is lost by that
          }
        });
  }
}
