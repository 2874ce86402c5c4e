package dev.faqeditor.ui.preview;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.preview.DomChange;
import dev.faqeditor.preview.LivePreview;
import dev.faqeditor.preview.PreviewPage;
import dev.faqeditor.preview.PreviewSite;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Renders documents, always the latest: those that come while one is being rendered are passed over
 * but for the last. While that takes no time to speak of it is done at once, so that a letter and
 * what it changes in the preview come in the same frame; else off the JavaFX thread, on one with a
 * large stack, and once the letter is drawn, which on two cores has to wait otherwise. To be used
 * on the JavaFX thread.
 */
final class PreviewRenderer {

  /** What takes longer is done off the JavaFX thread, the next time. */
  private static final long AT_ONCE_NANOS = 5_000_000;

  /** How much longer or shorter a page may have become to be rendered at once. */
  private static final int LITTLE = 2_000;

  /** So much more than before is shown in two steps. */
  private static final int MUCH = 200_000;

  private static final int START = 20_000;

  /**
   * A page, and what changes from the one before.
   *
   * @param document what it was made of
   */
  record Rendering(FaqDocument document, PreviewPage page, List<DomChange> changes) {}

  private record Wanted(FaqDocument document, PreviewSite site) {}

  private final Executor worker;
  private final Executor onceDrawn;
  private final Consumer<Rendering> show;
  private final String tooDeep;
  private final LivePreview live = new LivePreview(); // these four: the worker's while it is busy
  private PreviewPage last = PreviewPage.EMPTY;
  private long nanos = Long.MAX_VALUE; // that the last rendering took
  private int lastLength; // of the last document that the worker has rendered
  private boolean busy;
  private int length; // of the last document
  private @Nullable PreviewSite site; // of the last rendering
  private @Nullable Wanted wanted; // to be rendered next

  /**
   * A renderer without work.
   *
   * @param tooDeep what to show instead of a page that nests too deeply
   * @param worker renders what takes time, one page after the other
   * @param onceDrawn does something, on the JavaFX thread, once what was typed is drawn
   * @param show is given each page, on the JavaFX thread
   */
  PreviewRenderer(String tooDeep, Executor worker, Executor onceDrawn, Consumer<Rendering> show) {
    this.tooDeep = tooDeep;
    this.worker = worker;
    this.onceDrawn = onceDrawn;
    this.show = show;
  }

  /** Renders a document, at once or soon. */
  void request(FaqDocument document, PreviewSite withSite) {
    Wanted next = new Wanted(document, withSite);
    if (busy) {
      wanted = next;
      return;
    }
    boolean typed = withSite == site && Math.abs(document.text().length() - length) <= LITTLE;
    length = document.text().length();
    site = withSite;
    if (typed && nanos <= AT_ONCE_NANOS && renderAtOnce(next)) {
      return;
    }
    busy = true;
    wanted = next;
    if (typed) {
      onceDrawn.execute(this::renderWanted);
    } else {
      renderWanted();
    }
  }

  private void renderWanted() {
    Wanted latest = Objects.requireNonNull(wanted);
    wanted = null;
    worker.execute(() -> renderAway(latest));
  }

  private boolean renderAtOnce(Wanted next) {
    try {
      show.accept(render(next));
      return true;
    } catch (StackOverflowError e) {
      return false; // the worker's stack is larger
    }
  }

  private void renderAway(Wanted next) {
    if (next.document().text().length() - lastLength > MUCH) {
      Rendering start = renderOrSayTooDeep(new Wanted(startOf(next.document()), next.site()));
      Platform.runLater(() -> show.accept(start));
    }
    Rendering done = renderOrSayTooDeep(next);
    lastLength = next.document().text().length();
    Platform.runLater(
        () -> {
          busy = false;
          show.accept(done);
          Wanted newer = wanted;
          if (newer != null) {
            wanted = null;
            request(newer.document(), newer.site());
          }
        });
  }

  /** Enough of a document to fill the view with while the rest is rendered. */
  private static FaqDocument startOf(FaqDocument document) {
    String text = document.text();
    int end = text.indexOf("\n\n", document.bodyStart() + START);
    return FaqDocument.parse(text.substring(0, end < 0 ? text.length() : end), document.context());
  }

  private Rendering renderOrSayTooDeep(Wanted next) {
    try {
      return render(next);
    } catch (StackOverflowError e) {
      nanos = Long.MAX_VALUE;
      PreviewPage page = PreviewPage.tooDeep(tooDeep);
      List<DomChange> changes = page.changesFrom(last);
      last = page;
      return new Rendering(next.document(), page, changes);
    }
  }

  private Rendering render(Wanted next) {
    long start = System.nanoTime();
    PreviewPage page = live.render(next.document(), next.site());
    List<DomChange> changes = page.changesFrom(last);
    last = page;
    nanos = System.nanoTime() - start;
    return new Rendering(next.document(), page, changes);
  }
}
