package dev.faqeditor.journal;

import dev.faqeditor.file.UserFolders;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * The journals of all pages that this process has open, and those that were lost.
 *
 * <pre>{@code
 * Journal journal = journals.open(page);
 * journal.keep(base, contents);   // after each edit
 * journal.close();                // when nothing of it is unsaved, or to be saved
 * }</pre>
 */
public final class Journals {

  /** How long changes gather before they are written together. */
  private static final Duration DELAY = Duration.ofMillis(100);

  private final Path folder;
  private final InstantSource clock;
  private final Executor worker;

  /**
   * Journals in the user's folder for state.
   *
   * @param state see {@link UserFolders#state}; made when something is kept
   * @param clock tells when a change was made
   * @param worker does one thing after the other
   */
  public Journals(Path state, InstantSource clock, Executor worker) {
    this.folder = state.resolve("unsaved");
    this.clock = clock;
    this.worker = worker;
  }

  /**
   * Starts a journal for a page that is opened.
   *
   * @param page its path
   * @param failed is told, on another thread, when writing fails (with the system's words) and when
   *     it succeeds again (with "")
   */
  public Journal open(Path page, Consumer<String> failed) {
    return new Journal(folder, page.toAbsolutePath(), clock, worker, DELAY, failed);
  }

  /** The pages of which something was lost that was not offered yet, the latest last. */
  public CompletableFuture<List<Lost>> newlyLost() {
    return CompletableFuture.supplyAsync(this::findLost, worker);
  }

  private List<Lost> findLost() {
    List<Lost> found = new ArrayList<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder)) {
      for (Path each : folders) {
        new PageFolder(each).newlyLost().ifPresent(found::add);
      }
    } catch (NoSuchFileException none) {
      return found;
    } catch (IOException | DirectoryIteratorException e) { // what was found counts
    }
    found.sort(Comparator.comparing(Lost::last));
    return found;
  }

  /** Waits until all that was asked for so far is done; for the end of the program. */
  public void settle() {
    CompletableFuture.runAsync(() -> {}, worker).join();
  }
}
