package dev.faqeditor.ui.outline;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.structure.Place;
import dev.faqeditor.document.structure.Rearrange;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.ui.AfterPause;
import dev.faqeditor.ui.DeepStack;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.util.Duration;

/**
 * Reads what stands around the questions once the page has rested, off the JavaFX thread, so that
 * the next act on a large page need not, and runs what acts run at first.
 */
public final class ActsAhead {

  private static final Duration PAUSE = Duration.millis(100);
  private static final int TRIES = 8;
  private static final long STACK = 1 << 20; // bytes

  private final AfterPause pause = new AfterPause(PAUSE, this::prepare);
  private final Executor worker = DeepStack.newWorker("acts", STACK);
  private final Editor editor;
  private boolean tried;

  /** Those of the editor's document; nothing is read until it is started. */
  public ActsAhead(Editor editor) {
    this.editor = editor;
  }

  /** Reads from now on. */
  public void start() {
    pause.start();
  }

  /** Reads the document soon, and none that was asked for before. */
  public void render(Announcement announcement) {
    if (announcement.before().document() != announcement.state().document()) {
      pause.ask();
    }
  }

  private void prepare() {
    if (editor.isPrepared()) {
      return;
    }
    FaqDocument document = editor.state().document();
    CompletableFuture<Rearrange> acts =
        CompletableFuture.supplyAsync(() -> new Rearrange(document), worker);
    editor.prepared(document, acts::join);
    if (!tried && document.questionCount() > 1) {
      tried = true;
      worker.execute(() -> tryOut(acts.join(), TRIES));
    }
  }

  /**
   * Moves a question a few times and forgets it, so that the JVM has compiled how; what is asked
   * for meanwhile comes between two times.
   */
  private void tryOut(Rearrange acts, int times) {
    FaqDocument document = acts.document();
    acts.move(List.of(document.question(0)), new Place.After(document.question(1)));
    if (times > 1) {
      worker.execute(() -> tryOut(acts, times - 1));
    }
  }
}
