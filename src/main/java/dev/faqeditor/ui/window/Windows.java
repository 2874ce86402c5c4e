package dev.faqeditor.ui.window;

import dev.faqeditor.fault.FaultLog;
import dev.faqeditor.fault.Faults;
import dev.faqeditor.file.versions.KeptVersions;
import dev.faqeditor.journal.Journals;
import dev.faqeditor.session.OpenWindow;
import dev.faqeditor.session.RecentFiles;
import dev.faqeditor.session.Session;
import dev.faqeditor.session.SessionFile;
import dev.faqeditor.session.WindowPlace;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.recovery.PageVersions;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.stage.Stage;

/** All windows of the program, and what they share. To be used on the JavaFX thread. */
public final class Windows {

  private final UserSettings settings;
  private final PageReader reader;
  private final SessionFile file;
  private final InstantSource clock;
  private final Executor worker = Daemon.worker();
  private final Executor keeping = Daemon.worker();
  private final Journals journals;
  private final Faults faults;
  private final SessionKeeper keeper;
  private final Consumer<URI> outside;
  private final List<EditorWindow> open = new ArrayList<>();
  private boolean quitting;

  /**
   * No windows yet.
   *
   * @param reader reads the pages that are opened
   * @param file where the session is kept
   * @param last the session that was read from there
   * @param clock tells which typing belongs together
   * @param outside opens an address with the desktop's program for it
   */
  public Windows(
      UserSettings settings,
      PageReader reader,
      SessionFile file,
      Session last,
      InstantSource clock,
      Consumer<URI> outside) {
    this.settings = settings;
    this.reader = reader;
    this.file = file;
    this.clock = clock;
    faults = new Faults(new FaultLog(file.folder()), clock);
    this.outside = outside;
    journals = new Journals(file.folder(), clock, keeping);
    keeper = new SessionKeeper(file, last, worker, this::note);
  }

  /**
   * Opens a window for each of these files; without any, the windows of the last session. Pages of
   * which something was lost get one, too.
   */
  public void start(List<Path> files) {
    FirstWindows first = new FirstWindows(this);
    if (files.isEmpty()) {
      first.reopen(keeper.session().windows(), new Background(worker));
    } else {
      first.open(files);
    }
  }

  /** A new window without a file. */
  public EditorWindow openEmpty() {
    return openAt(Optional.empty());
  }

  /** Shows a file: in the window that has it, in one without any, or in a new one. */
  public EditorWindow open(Path path) {
    Optional<EditorWindow> having = showing(path);
    if (having.isPresent()) {
      having.get().toFront();
      return having.get();
    }
    EditorWindow window =
        open.stream()
            .filter(w -> w.fileOrComing().isEmpty())
            .findFirst()
            .orElseGet(this::openEmpty);
    window.open(path);
    window.toFront();
    return window;
  }

  /** Does what another start of the program asks for: shows its files, or that it is there. */
  public void startedAgain(List<Path> files) {
    files.forEach(this::open);
    if (files.isEmpty() && !open.isEmpty()) {
      open.get(open.size() - 1).toFront();
    }
  }

  /** Brings the window that has this file to the front, unless that is the one that asks. */
  boolean isElsewhere(Path path, EditorWindow asking) {
    Optional<EditorWindow> other = showing(path).filter(window -> window != asking);
    other.ifPresent(EditorWindow::toFront);
    return other.isPresent();
  }

  /** The window that has this file, or is about to. */
  Optional<EditorWindow> showing(Path path) {
    Path wanted = path.toAbsolutePath().normalize();
    return open.stream()
        .filter(w -> w.fileOrComing().map(Path::normalize).equals(Optional.of(wanted)))
        .findFirst();
  }

  /** Whether no window is open. */
  boolean isEmpty() {
    return open.isEmpty();
  }

  /** A new window without a file: there if that is on the screen, or else beside the latest. */
  EditorWindow openAt(Optional<WindowPlace> wanted) {
    Optional<WindowPlace> last = keeper.session().placeOn(StagePlace.screens());
    WindowPlace place =
        wanted
            .filter(StagePlace::isOnScreen)
            .or(() -> latest().map(EditorWindow::windowPlace).map(StagePlace::beside))
            .or(() -> last.filter(StagePlace::isOnScreen))
            .orElseGet(StagePlace::usual);
    EditorWindow window = new EditorWindow(new Stage(), settings, this, clock);
    open.add(window);
    window.show(place);
    return window;
  }

  private Optional<EditorWindow> latest() {
    return open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1));
  }

  /** Reads pages. */
  PageReader reader() {
    return reader;
  }

  /** What is not saved in any window. */
  Journals journals() {
    return journals;
  }

  /** What has gone wrong in the program. */
  public Faults faults() {
    return faults;
  }

  /** Opens addresses with the desktop's programs for them. */
  Consumer<URI> outside() {
    return outside;
  }

  /** What keeps the saved versions of a window's page. */
  PageVersions newVersions() {
    return new PageVersions(new KeptVersions(file.folder()), clock, keeping);
  }

  /** Waits until journals and versions are as the windows last said. */
  public void settle() {
    journals.settle();
  }

  /** The files that were open last. */
  RecentFiles recent() {
    return keeper.session().recent();
  }

  /** Notes that a file was opened. */
  void opened(Path path) {
    keeper.opened(path);
  }

  /** Notes where one is in the file of a window, which is about to show another or none. */
  void leaving(EditorWindow window) {
    window.file().ifPresent(path -> keeper.note(path, window.place()));
  }

  /** Takes a file off the list of those that were open last. */
  void forget(Path path) {
    keeper.forget(path);
  }

  /** Empties that list. */
  void forgetAll() {
    keeper.forgetAll();
  }

  /** Notes that something has changed that may be worth keeping. */
  void changed() {
    keeper.changed();
  }

  /** Once the last window is closed, what was noted before stays. */
  private void note() {
    if (open.isEmpty()) {
      return;
    }
    open.forEach(this::leaving);
    keeper.note(
        open.stream()
            .map(w -> new OpenWindow(w.file(), StagePlace.screens(), w.windowPlace()))
            .toList());
  }

  /** Keeps what is to be remembered, behind what is being written; takes time, so for the end. */
  public void keep() {
    keeper.keep();
    settle();
  }

  /** Notes that a window is closed; the last one is there again at the next start. */
  void closed(EditorWindow window) {
    if (!quitting) {
      note();
    }
    open.remove(window);
    if (!quitting && !open.isEmpty()) {
      note();
      changed();
    }
  }

  /** Closes all windows, unless the user wants to keep what is not saved in one of them. */
  void quit() {
    quit(List.copyOf(open));
  }

  private void quit(List<EditorWindow> rest) {
    if (rest.isEmpty()) {
      note();
      quitting = true;
      List.copyOf(open).forEach(EditorWindow::close);
    } else {
      rest.get(0).ifNothingIsLost(() -> quit(rest.subList(1, rest.size())));
    }
  }
}
