package dev.faqeditor.ui.review;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.preview.DomChange;
import dev.faqeditor.preview.MarkedPage;
import dev.faqeditor.preview.PreviewPage;
import dev.faqeditor.preview.PreviewSite;
import dev.faqeditor.ui.DeepStack;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Renders and compares two versions of a page off the JavaFX thread, always the latest: what is
 * being made for earlier ones is given up between its steps, and never shown.
 */
final class MarkedPages {

  private record Wanted(TwoVersions versions, PreviewSite site, boolean sideBySide) {}

  private record Rendered(FaqDocument document, PreviewSite site, PreviewPage page) {}

  private final ExecutorService worker = DeepStack.newWorker("marked page");
  private final AtomicReference<@Nullable Wanted> wanted = new AtomicReference<>();
  private final String tooDeep;
  private final BiConsumer<MarkedPage, List<DomChange>> show;
  private PreviewPage last = PreviewPage.EMPTY; // this and the next are the worker's own
  private @Nullable Rendered lastBefore;

  /**
   * A renderer without work.
   *
   * @param tooDeep what to show instead of a page that nests too deeply
   * @param show is given, on the JavaFX thread, each page and what changes from the one before
   */
  MarkedPages(String tooDeep, BiConsumer<MarkedPage, List<DomChange>> show) {
    this.tooDeep = tooDeep;
    this.show = show;
  }

  void request(TwoVersions versions, PreviewSite site, boolean sideBySide) {
    if (wanted.getAndSet(new Wanted(versions, site, sideBySide)) == null) {
      worker.execute(this::renderLatest);
    }
  }

  private void renderLatest() {
    Wanted next = wanted.getAndSet(null);
    MarkedPage page = next == null ? null : render(next);
    if (page != null) {
      List<DomChange> changes = page.page().changesFrom(last);
      last = page.page();
      Platform.runLater(() -> show.accept(page, changes));
    }
  }

  private @Nullable MarkedPage render(Wanted next) {
    try {
      PreviewPage before = before(next);
      PreviewPage now = isStale() ? null : PreviewPage.of(next.versions().now(), next.site());
      if (now == null || isStale()) {
        return null;
      }
      MarkedPage page = MarkedPage.between(before, now, next.versions().rows(), next.sideBySide());
      return isStale() ? null : page;
    } catch (StackOverflowError e) {
      return new MarkedPage(PreviewPage.tooDeep(tooDeep), 0, List.of());
    }
  }

  private boolean isStale() {
    return wanted.get() != null;
  }

  /** The page of the last commit stays the same while one edits. */
  private PreviewPage before(Wanted next) {
    FaqDocument document = next.versions().before();
    Rendered known = lastBefore;
    if (known == null
        || known.site() != next.site()
        || !known.document().text().equals(document.text())
        || !known.document().context().equals(document.context())) {
      known = new Rendered(document, next.site(), PreviewPage.of(document, next.site()));
      lastBefore = known;
    }
    return known.page();
  }
}
