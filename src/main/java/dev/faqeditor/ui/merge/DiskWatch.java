package dev.faqeditor.ui.merge;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.PageContext;
import dev.faqeditor.editor.Act;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.file.FaqFile;
import dev.faqeditor.file.FileWatch;
import dev.faqeditor.file.Fingerprint;
import dev.faqeditor.file.ReadResult;
import dev.faqeditor.merge.Replacement;
import dev.faqeditor.ui.Announcer;
import dev.faqeditor.ui.Background;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/**
 * Watches the open file: takes what another program makes of it as long as there is nothing to
 * lose, and else says what has happened. To be used on the JavaFX thread.
 */
public final class DiskWatch {

  private static final DiskState AS_KNOWN = new DiskState.AsKnown();
  private static final Duration WHEN_BUSY = Duration.millis(200);

  private final Editor editor;
  private final OpenPage page;
  private final Background background;
  private final Background watching;
  private final Announcer<DiskState> known = new Announcer<>(AS_KNOWN);
  private final PauseTransition later = new PauseTransition(WHEN_BUSY);
  private Runnable reloaded = () -> {};
  private Optional<Path> watched = Optional.empty();
  private Optional<FileWatch> watch = Optional.empty();

  /**
   * Watches nothing yet.
   *
   * @param background what reads and writes the file, one after the other
   * @param watching starts and ends watches
   */
  public DiskWatch(Editor editor, OpenPage page, Background background, Background watching) {
    this.editor = editor;
    this.page = page;
    this.background = background;
    this.watching = watching;
    later.setOnFinished(event -> look(true));
  }

  /** What is known now. */
  public DiskState now() {
    return known.now();
  }

  /**
   * Tells {@code view} of every change of that.
   *
   * @return what ends that
   */
  public Runnable announceTo(Consumer<DiskState> view) {
    return known.announceTo(view);
  }

  /** Does this whenever the page has been read again. */
  public void onReload(Runnable action) {
    reloaded = action;
  }

  /** Another file is open, or the same by another name, or none. */
  public void show() {
    Optional<Path> path = page.file().map(FaqFile::path);
    known.tell(AS_KNOWN);
    if (!path.equals(watched)) {
      end();
      watched = path;
      path.ifPresent(this::start);
    }
  }

  /** The page has been saved. */
  public void saved() {
    known.tell(AS_KNOWN);
  }

  private void start(Path path) {
    watching.run(
        () -> started(path),
        begun -> {
          if (watched.equals(Optional.of(path))) {
            watch = begun;
            look(); // it may have changed since it was read
          } else {
            begun.ifPresent(this::close);
          }
        });
  }

  private Optional<FileWatch> started(Path path) {
    try {
      return Optional.of(FileWatch.start(path, () -> Platform.runLater(() -> told(path))));
    } catch (IOException noMoreToBeHad) {
      return Optional.empty(); // saving still finds out
    }
  }

  private void told(Path path) {
    if (watched.equals(Optional.of(path))) {
      look();
    }
  }

  /** Looks whether something has happened that the system doesn't tell of. */
  public void check() {
    watch.ifPresent(
        running ->
            watching.run(
                () -> {
                  running.check();
                  return true;
                },
                done -> {}));
  }

  /** Watches no more. */
  public void end() {
    later.stop();
    watched = Optional.empty();
    watch.ifPresent(this::close);
    watch = Optional.empty();
  }

  private void close(FileWatch running) {
    watching.run(
        () -> {
          try {
            running.close();
            return true;
          } catch (IOException e) {
            return false; // it ends with the program
          }
        },
        done -> {});
  }

  /** Reads the file again, to see what has become of it. */
  public void look() {
    look(false);
  }

  private void look(boolean hasWaited) {
    page.file()
        .ifPresent(
            asked ->
                background.run(
                    () -> FaqFile.read(asked.path()), read -> seen(asked, read, hasWaited)));
  }

  private void seen(FaqFile asked, ReadResult read, boolean hasWaited) {
    Optional<FaqFile> file = page.file();
    if (file.isEmpty() || !file.get().path().equals(asked.path())) {
      return;
    }
    if (!hasWaited && isEmptied(asked, read)) {
      later.playFromStart();
      return;
    }
    if (page.isBusy() || !file.get().equals(asked)) {
      later.playFromStart();
    } else if (!asked.isOnDisk() && !(known.now() instanceof DiskState.Gone)) {
      return; // a page that is in no file yet
    } else if (read instanceof ReadResult.Opened opened) {
      isThere(asked, opened.file());
    } else if (read instanceof ReadResult.Unreadable unreadable) {
      if (unreadable.reason() == ReadResult.Reason.MISSING) {
        isGone(asked);
      } else {
        known.tell(new DiskState.Unreadable());
      }
    }
  }

  /** As programs do that write a file anew: what they write comes next. */
  private static boolean isEmptied(FaqFile asked, ReadResult read) {
    return !asked.text().isEmpty()
        && read instanceof ReadResult.Opened opened
        && opened.file().text().isEmpty();
  }

  private void isGone(FaqFile asked) {
    if (asked.isOnDisk()) {
      page.isNow(new FaqFile(asked.path(), asked.text(), asked.encoding(), Fingerprint.NOTHING));
      editor.saved(""); // what is here is nowhere else
    }
    known.tell(new DiskState.Gone());
  }

  private void isThere(FaqFile asked, FaqFile onDisk) {
    EditorState state = editor.state();
    boolean untouched = state.drafts().isEmpty() && state.document().text().equals(asked.text());
    if (onDisk.onDisk().equals(asked.onDisk())) {
      known.tell(AS_KNOWN);
    } else if (untouched || state.document().text().equals(onDisk.text())) {
      take(onDisk);
    } else {
      known.tell(new DiskState.Changed(onDisk));
    }
  }

  /** Takes what is on disk in place of the page, as a step that can be undone. */
  public void reload() {
    if (known.now() instanceof DiskState.Changed changed) {
      take(changed.onDisk());
    }
  }

  private void take(FaqFile onDisk) {
    FaqDocument before = editor.state().document();
    replace(Act.RELOAD, before, onDisk.text(), onDisk, onDisk);
  }

  /**
   * Puts a text in the place of the page, as one step; nothing is written.
   *
   * @param before the page that it was made for; if that is not the page now, all starts anew
   * @param onDisk what the user knows to be on disk
   * @param then the file from then on
   */
  void replace(Act act, FaqDocument before, String text, FaqFile onDisk, FaqFile then) {
    Optional<FaqFile> file = page.file();
    PageContext context = new PageContext(before.context().shortcodes(), then.encoding().charset());
    background.run(
        () -> Replacement.between(before, FaqDocument.parse(text, context)),
        made -> {
          boolean same = page.file().equals(file) && editor.state().document() == before;
          if (!same || page.isBusy()) {
            later.playFromStart();
            return;
          }
          page.isNow(then);
          editor.replace(act, made.after(), made.edit(), made.moves(), onDisk.text());
          known.tell(AS_KNOWN);
          if (act == Act.RELOAD) {
            reloaded.run();
          }
        });
  }

  /** Keeps the page: the next save writes it over what is on disk now. */
  public void keepMine() {
    if (known.now() instanceof DiskState.Changed changed) {
      page.file().ifPresent(file -> page.isNow(kept(file, changed.onDisk())));
      editor.saved(changed.onDisk().text());
      known.tell(AS_KNOWN);
    }
  }

  /** The file on disk, but written as the page was. */
  static FaqFile kept(FaqFile file, FaqFile onDisk) {
    return new FaqFile(file.path(), onDisk.text(), file.encoding(), onDisk.onDisk());
  }

  /** The open file. */
  OpenPage page() {
    return page;
  }
}
