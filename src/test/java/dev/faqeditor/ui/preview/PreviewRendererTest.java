package dev.faqeditor.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.preview.PreviewPage;
import dev.faqeditor.preview.PreviewSite;
import dev.faqeditor.ui.DeepStack;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PreviewRendererTest {

  private final BlockingQueue<PreviewPage> shown = new LinkedBlockingQueue<>();

  @Test
  void aPageThatNestsTooDeeplyForTheStackIsSaidToBe() throws InterruptedException {
    PreviewRenderer renderer = renderer(DeepStack.newWorker("small", 1 << 18), Platform::runLater);
    request(renderer, FaqDocument.parse(">".repeat(6_000) + " x\n"));
    assertThat(next().html()).contains("too deep");
    request(renderer, FaqDocument.parse("plain again\n"));
    assertThat(next().html()).contains("plain again");
  }

  @Test
  void theLargeStackIsEnoughForThousandsOfQuotes() throws InterruptedException {
    PreviewRenderer renderer = renderer(DeepStack.newWorker("large"), Platform::runLater);
    request(renderer, FaqDocument.parse(">".repeat(3_000) + " innermost\n"));
    assertThat(next().html()).contains("innermost");
  }

  @Test
  void whatTakesTimeIsRenderedOnceTheKeyIsDrawnAndThenTheLatestOnly() throws InterruptedException {
    BlockingQueue<Runnable> drawn = new LinkedBlockingQueue<>();
    PreviewRenderer renderer = renderer(DeepStack.newWorker("slow", 1 << 18), drawn::add);
    String deep = ">".repeat(6_000); // which takes the longest: more than there is
    request(renderer, FaqDocument.parse(deep + " x\n"));
    assertThat(next().html()).contains("too deep");
    request(renderer, FaqDocument.parse("\u2026".repeat(6_000) + " a key\n"));
    request(renderer, FaqDocument.parse("\u2026".repeat(6_000) + " another\n"));
    Runnable begin = drawn.poll(60, TimeUnit.SECONDS);
    assertThat(shown).isEmpty();
    assertThat(drawn).isEmpty();
    WaitForAsyncUtils.waitForFxEvents();
    Platform.runLater(begin);
    assertThat(next().html()).contains("another");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(shown).isEmpty();
  }

  private PreviewRenderer renderer(Executor worker, Executor onceDrawn) {
    return new PreviewRenderer("too deep", worker, onceDrawn, done -> shown.add(done.page()));
  }

  private static void request(PreviewRenderer renderer, FaqDocument document) {
    Platform.runLater(() -> renderer.request(document, PreviewSite.NONE));
  }

  private PreviewPage next() throws InterruptedException {
    PreviewPage page = shown.poll(60, TimeUnit.SECONDS);
    assertThat(page).isNotNull();
    return page;
  }
}
