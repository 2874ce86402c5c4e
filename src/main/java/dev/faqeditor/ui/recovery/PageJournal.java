package dev.faqeditor.ui.recovery;

import dev.faqeditor.editor.Act;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.file.FaqFile;
import dev.faqeditor.journal.Base;
import dev.faqeditor.journal.Contents;
import dev.faqeditor.journal.Journal;
import dev.faqeditor.journal.Journals;
import dev.faqeditor.journal.Lost;
import dev.faqeditor.journal.Recovery;
import dev.faqeditor.ui.Announcer;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.DeepStack;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/**
 * Keeps the journal of the page that a window has open, and offers what was lost of it before. To
 * be used on the JavaFX thread; is told of changes before any view is.
 */
public final class PageJournal {

  private static final Duration TO_THINK_AGAIN = Duration.seconds(20);
  private static final long STACK = 16 << 20; // bytes; as for the changes since the last commit

  private final Journals journals;
  private final Editor editor;
  private final Supplier<Optional<FaqFile>> file;
  private final Background counting = new Background(DeepStack.newWorker("lost", STACK));
  private final PauseTransition thinking = new PauseTransition(TO_THINK_AGAIN);
  private final Announcer<Recoverable> known = new Announcer<>(Recoverable.NOTHING);
  private Optional<Journal> journal = Optional.empty();

  /**
   * Keeps nothing yet.
   *
   * @param file the open file
   */
  public PageJournal(Journals journals, Editor editor, Supplier<Optional<FaqFile>> file) {
    this.journals = journals;
    this.editor = editor;
    this.file = file;
    thinking.setOnFinished(event -> forgetDiscarded());
  }

  /** What there is to say now. */
  public Recoverable now() {
    return known.now();
  }

  /**
   * Tells {@code view} of every change of that.
   *
   * @return what ends that
   */
  public Runnable announceTo(Consumer<Recoverable> view) {
    return known.announceTo(view);
  }

  /** Keeps a change. */
  public void render(Announcement announcement) {
    Optional<FaqFile> open = file.get();
    Optional<Path> page = open.map(shown -> shown.path().toAbsolutePath());
    if (!journal.map(Journal::page).equals(page)) {
      close();
      page.ifPresent(this::open);
    } else if (isAsBefore(announcement.before(), announcement.state())) {
      return;
    }
    open.ifPresent(shown -> keep(shown, announcement.state()));
  }

  private static boolean isAsBefore(EditorState before, EditorState state) {
    return before.document() == state.document()
        && before.drafts().equals(state.drafts())
        && before.savedText().equals(state.savedText());
  }

  private void keep(FaqFile shown, EditorState state) {
    journal.ifPresent(
        own ->
            own.keep(
                new Base(own.page(), shown.onDisk(), state.savedText()),
                new Contents(state.document().text(), state.drafts())));
  }

  private void open(Path page) {
    Journal own =
        journals.open(page, words -> later(page, () -> known.tell(known.now().failed(words))));
    journal = Optional.of(own);
    look(own);
    own.watchOthers(others -> later(page, () -> known.tell(known.now().elsewhere(others))));
  }

  /** On the JavaFX thread, if the page is still the open one. */
  private void later(Path page, Runnable action) {
    Platform.runLater(
        () -> {
          if (journal.map(Journal::page).equals(Optional.of(page))) {
            action.run();
          }
        });
  }

  private void look(Journal own) {
    own.lost()
        .thenAccept(found -> later(own.page(), () -> offer(own, found)))
        .exceptionally(failure -> null);
  }

  /** Offers the latest that is not in the file anyway, as after a kill at the end of a save. */
  private void offer(Journal own, List<Lost> found) {
    EditorState state = editor.state();
    Optional<Lost> first = Optional.empty();
    for (Lost lost : found) {
      if (lost.drafts().isEmpty() && lost.text().equals(state.savedText())) {
        own.discard(lost);
      } else if (first.isEmpty()) {
        first = Optional.of(lost);
      }
    }
    first.ifPresent(
        lost ->
            counting.run(
                () -> Offer.of(lost, state.document().context()),
                offer ->
                    later(
                        own.page(),
                        () -> known.tell(known.now().with(Optional.of(offer), false)))));
  }

  /** How what is offered fits the page as it is now; takes time on a large page. */
  Optional<Recovery> recovery() {
    return known.now().offer().map(o -> Recovery.of(o.lost(), editor.state().document().text()));
  }

  /**
   * Brings back what is offered, as one step of the history. It is forgotten once the journal of
   * this window holds it on disk.
   */
  void restore() {
    Optional<Recovery> recovery = recovery();
    Optional<Offer> offer = known.now().offer();
    if (recovery.isEmpty() || offer.isEmpty() || journal.isEmpty()) {
      return;
    }
    Journal own = journal.get();
    Lost lost = offer.get().lost();
    known.tell(known.now().with(Optional.empty(), false));
    int leftOut = editor.restore(Act.RESTORE, recovery.get().edit(), recovery.get().drafts());
    own.flush()
        .thenAccept(
            kept -> {
              if (kept && leftOut == 0) {
                own.discard(lost);
                look(own);
              }
            })
        .exceptionally(failure -> null);
  }

  /** Keeps what is offered until the page is opened again. */
  void notNow() {
    known.now().offer().ifPresent(offer -> journal.ifPresent(own -> own.putOff(offer.lost())));
    known.tell(known.now().with(Optional.empty(), false));
  }

  /** Discards what is offered; for some seconds, that can be taken back. */
  void discard() {
    known.tell(known.now().with(known.now().offer(), true));
    thinking.playFromStart();
  }

  /** Offers again what was discarded. */
  void keepAfterAll() {
    thinking.stop();
    known.tell(known.now().with(known.now().offer(), false));
  }

  private void forgetDiscarded() {
    thinking.stop();
    if (known.now().isDiscarded()) {
      known.now().offer().ifPresent(offer -> journal.ifPresent(own -> own.discard(offer.lost())));
      known.tell(known.now().with(Optional.empty(), false));
      journal.ifPresent(this::look);
    }
  }

  /** Removes the journal: its page is left, and nothing of it is to be kept. */
  public void close() {
    forgetDiscarded();
    journal.ifPresent(Journal::close);
    journal = Optional.empty();
    known.tell(Recoverable.NOTHING);
  }

  /** Does nothing more: the window is gone. */
  public void abandon() {
    thinking.stop();
    journal.ifPresent(Journal::abandon);
    journal = Optional.empty();
  }
}
