package dev.faqeditor.ui.preview;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.preview.DomChange;
import dev.faqeditor.preview.PreviewPage;
import dev.faqeditor.preview.PreviewSite;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Renders documents off the JavaFX thread, on one with a large stack, always the latest: those that
 * come while one is being rendered are passed over but for the last.
 */
final class PreviewRenderer {

  private record Wanted(FaqDocument document, PreviewSite site) {}

  private final ExecutorService worker;
  private final AtomicReference<@Nullable Wanted> wanted = new AtomicReference<>();
  private final BiConsumer<PreviewPage, List<DomChange>> show;
  private final String tooDeep;
  private PreviewPage last = PreviewPage.EMPTY; // the worker's own

  /**
   * A renderer without work.
   *
   * @param tooDeep what to show instead of a page that nests too deeply
   * @param worker renders, one page after the other
   * @param show is given, on the JavaFX thread, each page and what changes from the one before
   */
  PreviewRenderer(
      String tooDeep, ExecutorService worker, BiConsumer<PreviewPage, List<DomChange>> show) {
    this.tooDeep = tooDeep;
    this.show = show;
    this.worker = worker;
  }

  void request(FaqDocument document, PreviewSite site) {
    if (wanted.getAndSet(new Wanted(document, site)) == null) {
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
      return PreviewPage.of(next.document(), next.site());
    } catch (StackOverflowError e) {
      return PreviewPage.tooDeep(tooDeep);
    }
  }
}
