package dev.faqeditor.ui.outline;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.structure.Rearrange;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.ui.AfterPause;
import dev.faqeditor.ui.DeepStack;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.util.Duration;

/**
 * Reads what stands around the questions once the page has rested, off the JavaFX thread, so that
 * the next act on a large page need not.
 */
public final class ActsAhead {

  private static final Duration PAUSE = Duration.millis(100);
  private static final long STACK = 1 << 20; // bytes

  private final AfterPause pause = new AfterPause(PAUSE, this::prepare);
  private final Executor worker = DeepStack.newWorker("acts", STACK);
  private final Editor editor;

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
    editor.prepared(
        document, CompletableFuture.supplyAsync(() -> new Rearrange(document), worker)::join);
  }
}
