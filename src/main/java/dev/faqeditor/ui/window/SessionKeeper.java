package dev.faqeditor.ui.window;

import dev.faqeditor.session.OpenWindow;
import dev.faqeditor.session.Place;
import dev.faqeditor.session.RecentFiles;
import dev.faqeditor.session.Session;
import dev.faqeditor.session.SessionFile;
import dev.faqeditor.ui.Background;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * What is remembered from one start of the program to the next: kept soon after it has changed, and
 * at the end. To be used on the JavaFX thread.
 */
final class SessionKeeper {

  private static final Duration SOON = Duration.seconds(1);

  private final SessionFile file;
  private final Executor worker;
  private final Background writing;
  private final Runnable note;
  private final PauseTransition pause = new PauseTransition(SOON);
  private Session session;
  private Session kept;

  /**
   * Remembers what was remembered last.
   *
   * @param file where the session is kept
   * @param last the session that was read from there
   * @param worker writes one session after the other
   * @param note is run before something is kept, and notes what only the windows know
   */
  SessionKeeper(SessionFile file, Session last, Executor worker, Runnable note) {
    this.file = file;
    this.worker = worker;
    this.note = note;
    writing = new Background(worker);
    session = last;
    kept = last;
    pause.setOnFinished(event -> keepSoon());
  }

  /** All that is remembered now. */
  Session session() {
    return session;
  }

  /** Notes that a file was opened. */
  void opened(Path path) {
    change(session.recent().opened(path));
  }

  /** Takes a file off the list of those that were open last. */
  void forget(Path path) {
    change(session.recent().without(path));
  }

  /** Empties that list. */
  void forgetAll() {
    change(RecentFiles.NONE);
  }

  private void change(RecentFiles recent) {
    session = session.withRecent(recent);
    changed();
  }

  /** Notes where one is in a file. */
  void note(Path path, Place place) {
    session = session.withRecent(session.recent().at(path, place));
  }

  /** Notes which windows are open. */
  void note(List<OpenWindow> windows) {
    session = session.withWindows(windows);
  }

  /** Says that something has changed that may be worth keeping. */
  void changed() {
    pause.playFromStart();
  }

  private void keepSoon() {
    note.run();
    if (!session.equals(kept)) {
      Session now = session;
      kept = now;
      writing.run(() -> file.keep(now), result -> {});
    }
  }

  /** Keeps what was noted, behind what is being written; takes time, so for the end. */
  void keep() {
    pause.stop();
    Session last = session;
    CompletableFuture.runAsync(() -> file.keep(last), worker).join();
  }
}
