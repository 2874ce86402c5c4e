package dev.faqeditor.ui.preview;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.preview.DomChange;
import dev.faqeditor.preview.PageFiles;
import dev.faqeditor.preview.PreviewPage;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Renders documents off the JavaFX thread, on one with a large stack, always the latest: those that
 * come while one is being rendered are passed over but for the last.
 */
final class PreviewRenderer {

  /** Enough for thousands of quotes or lists in each other: flexmark recurses with the nesting. */
  static final long STACK_BYTES = 512L << 20;

  private record Wanted(FaqDocument document, PageFiles files) {}

  private final ExecutorService worker;
  private final AtomicReference<@Nullable Wanted> wanted = new AtomicReference<>();
  private final BiConsumer<PreviewPage, List<DomChange>> show;
  private final String tooDeep;
  private PreviewPage last = PreviewPage.EMPTY; // the worker's own

  /**
   * A renderer without work.
   *
   * @param tooDeep what to show instead of a page that nests too deeply
   * @param stackBytes how large a stack to render on
   * @param show is given, on the JavaFX thread, each page and what changes from the one before
   */
  PreviewRenderer(String tooDeep, long stackBytes, BiConsumer<PreviewPage, List<DomChange>> show) {
    this.tooDeep = tooDeep;
    this.show = show;
    this.worker =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(null, task, "preview", stackBytes);
              thread.setDaemon(true);
              return thread;
            });
  }

  void request(FaqDocument document, PageFiles files) {
    if (wanted.getAndSet(new Wanted(document, files)) == null) {
      worker.execute(this::renderLatest);
    }
  }

  private void renderLatest() {
    Wanted next = wanted.getAndSet(null);
    if (next == null) {
      return;
    }
    PreviewPage page = render(next);
    List<DomChange> changes = page.changesFrom(last);
    last = page;
    Platform.runLater(() -> show.accept(page, changes));
  }

  private PreviewPage render(Wanted next) {
    try {
      return PreviewPage.of(next.document(), next.files());
    } catch (StackOverflowError e) {
      return PreviewPage.saying(tooDeep);
    }
  }
}
