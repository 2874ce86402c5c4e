package dev.faqeditor.ui.outline;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.structure.Rearrange;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.ui.DeepStack;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Reads what stands around the questions once the page has rested, off the JavaFX thread, so that
 * the next act on a large page need not.
 */
public final class ActsAhead {

  private static final Duration PAUSE = Duration.millis(100);
  private static final long STACK = 1 << 20; // bytes

  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final Executor worker = DeepStack.newWorker("acts", STACK);
  private final Editor editor;
  private boolean started;

  /** Those of the editor's document; nothing is read until it is started. */
  public ActsAhead(Editor editor) {
    this.editor = editor;
    pause.setOnFinished(event -> prepare());
  }

  /** Reads from now on: best once the window is drawn, which needs the processor first. */
  public void start() {
    started = true;
    pause.playFromStart();
  }

  /** Reads the document soon, and none that was asked for before. */
  public void render(Announcement announcement) {
    if (started && announcement.before().document() != announcement.state().document()) {
      pause.playFromStart();
    }
  }

  private void prepare() {
    FaqDocument document = editor.state().document();
    editor.prepared(
        document, CompletableFuture.supplyAsync(() -> new Rearrange(document), worker)::join);
  }
}
