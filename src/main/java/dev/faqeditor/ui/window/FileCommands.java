package dev.faqeditor.ui.window;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.PageContext;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.file.FaqFile;
import dev.faqeditor.file.ReadResult;
import dev.faqeditor.file.SaveResult;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.merge.OpenPage;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Open, save, save as, close and quit. Reading and writing is done in the background; while it goes
 * on, another file command waits.
 */
final class FileCommands implements OpenPage {

  /** What follows the open file. */
  interface Follower {

    /** Whether another window has this file, and comes to the front. */
    boolean isElsewhere(Path path);

    /** Another file is about to be shown, or none. */
    void leaving();

    /** Another file is shown, or none. */
    void opened(Optional<FaqFile> file, PageSite site);

    /** The same file is shown, which has another name and perhaps another site around it. */
    void moved(FaqFile file, PageSite site);

    /** A file could not be opened: it is not there. */
    void missing(Path path);

    /** What a file on its way needs has come, or failed to: it is about to be shown, if at all. */
    void brought();

    /** The file has been saved. */
    void saved();

    /** The file has not been saved, since another program has changed it. */
    void changedOnDisk();
  }

  private final Editor editor;
  private final Dialogs dialogs;
  private final Background background;
  private final PageReader reader;
  private final Follower follower;
  private Optional<FaqFile> file = Optional.empty();
  private final InTurn turn;
  private Optional<Path> coming = Optional.empty();

  /**
   * The commands of a window without a file.
   *
   * @param reader reads what is to be opened
   * @param follower is told what comes of them
   */
  FileCommands(
      Editor editor, Dialogs dialogs, Background background, PageReader reader, Follower follower) {
    this.editor = editor;
    this.dialogs = dialogs;
    this.background = background;
    turn = new InTurn(background);
    this.reader = reader;
    this.follower = follower;
  }

  /** The open file, as it was read or last saved. */
  @Override
  public Optional<FaqFile> file() {
    return file;
  }

  /** The file that is about to be shown: it is being read. */
  Optional<Path> coming() {
    return coming;
  }

  @Override
  public void isNow(FaqFile now) {
    file = Optional.of(now);
  }

  @Override
  public boolean isBusy() {
    return turn.isBusy() || dialogs.areOpen();
  }

  /** Asks for a file and opens it. */
  void open() {
    dialogs.chooseFileToOpen(file.map(FaqFile::path)).ifPresent(this::open);
  }

  /** Opens a file. */
  void open(Path path) {
    if (!follower.isElsewhere(path)) {
      ifNothingIsLost(() -> read(path));
    }
  }

  private void read(Path path) {
    bring(
        path,
        () -> reader.read(path),
        read -> {
          if (read.result() instanceof ReadResult.Opened opened) {
            show(Optional.of(opened.file()), read.site(), read.document());
          } else if (read.result() instanceof ReadResult.Unreadable unreadable) {
            if (unreadable.reason() == ReadResult.Reason.MISSING) {
              follower.missing(path);
            }
            dialogs.sayUnreadable(unreadable);
          }
        });
  }

  /** Opens a page that is in no file yet; the first save writes it, unless one is there by then. */
  void openNew(Path path, PageSite site, FaqDocument document) {
    ifNothingIsLost(
        () -> {
          follower.leaving();
          file = Optional.of(FaqFile.blank(path));
          editor.openNew(document);
          follower.opened(file, site);
        });
  }

  /** Opens a page that is in no file and has no text. */
  void openBlank(Path path) {
    ifNothingIsLost(
        () ->
            bring(
                path,
                () -> reader.siteAround(path),
                site -> {
                  PageContext context =
                      new PageContext(site.questions(), FaqFile.blank(path).encoding().charset());
                  openNew(path, site, FaqDocument.parse("", context));
                }));
  }

  private void show(Optional<FaqFile> shown, PageSite site, FaqDocument document) {
    follower.leaving();
    file = shown;
    editor.open(document);
    follower.opened(file, site);
  }

  /** Saves the open file. */
  @Override
  public void save() {
    save(() -> {});
  }

  /** Saves what is not saved, and then runs {@code then}; not, if saving is refused. */
  void saveFirst(Runnable then) {
    if (editor.state().isDirty()) {
      save(then);
    } else {
      then.run();
    }
  }

  private void save(Runnable then) {
    turn.run(
        () -> {
          String text = editor.state().document().text();
          file.ifPresent(now -> write(text, () -> now.save(text), then));
        });
  }

  /** Asks for another name and saves under it. */
  @Override
  public void saveAs() {
    saveAs(() -> {});
  }

  private void saveAs(Runnable then) {
    file.flatMap(now -> dialogs.chooseFileToSave(now.path()))
        .ifPresent(path -> turn.run(() -> saveAs(path, then)));
  }

  private void saveAs(Path path, Runnable then) {
    String text = editor.state().document().text();
    file.ifPresent(now -> write(text, () -> now.saveAs(path, text), then));
  }

  private void write(String text, Supplier<SaveResult> how, Runnable then) {
    turn.inBackground(how, result -> saved(text, result, then));
  }

  private void saved(String text, SaveResult result, Runnable then) {
    if (result instanceof SaveResult.Saved saved) {
      boolean moved =
          file.filter(FaqFile::isOnDisk)
              .map(before -> !before.path().equals(saved.file().path()))
              .orElse(true);
      file = Optional.of(saved.file());
      editor.saved(text);
      if (moved) {
        background.run(
            () -> reader.siteAround(saved.file().path()),
            site -> follower.moved(saved.file(), site));
      }
      follower.saved();
      then.run();
    } else if (result instanceof SaveResult.NotSaved refused) {
      dialogs.sayNotSaved(refused);
    } else if (result instanceof SaveResult.Unencodable unencodable) {
      sayUnencodable(text, unencodable.offset());
    } else if (result instanceof SaveResult.ChangedOnDisk conflict) {
      resolve(conflict, then);
    }
  }

  private void resolve(SaveResult.ChangedOnDisk conflict, Runnable then) {
    if (conflict.now() != SaveResult.DiskState.APPEARED) {
      follower.changedOnDisk();
    } else if (dialogs.askAboutFileInTheWay(conflict.attempted().path())) {
      saveAs(then);
    }
  }

  private void sayUnencodable(String text, int offset) {
    int line = 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    String character = Character.toString(text.codePointAt(offset));
    file.ifPresent(now -> dialogs.sayUnencodable(now.path(), character, line));
  }

  /** Closes the open file and leaves the window empty. */
  void close() {
    ifNothingIsLost(
        () -> {
          if (file.isPresent()) {
            show(Optional.empty(), PageSite.NONE, FaqDocument.parse(""));
          }
        });
  }

  /** Runs {@code next} unless the user wants to keep what is not saved. */
  void ifNothingIsLost(Runnable next) {
    turn.run(
        () -> {
          if (file.isEmpty() || !editor.state().isDirty()) {
            next.run();
            return;
          }
          int drafts = editor.state().drafts().size();
          switch (dialogs.askAboutUnsaved(file.get().path(), drafts)) {
            case SAVE -> save(next);
            case DISCARD -> next.run();
            case CANCEL -> {}
          }
        });
  }

  /** Does what a file needs that is to be shown then. */
  private <T> void bring(Path path, Supplier<T> work, Consumer<T> then) {
    turn.run(
        () -> {
          coming = Optional.of(path);
          turn.inBackground(
              () -> InTurn.attempt(work),
              result -> {
                coming = Optional.empty(); // even if it failed
                follower.brought();
                then.accept(result.get());
              });
        });
  }
}
