package dev.faqeditor.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.preview.PreviewPage;
import dev.faqeditor.preview.PreviewSite;
import dev.faqeditor.ui.DeepStack;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PreviewRendererTest {

  private final BlockingQueue<PreviewPage> shown = new LinkedBlockingQueue<>();

  @Test
  void aPageThatNestsTooDeeplyForTheStackIsSaidToBe() throws InterruptedException {
    PreviewRenderer renderer =
        new PreviewRenderer(
            "too deep", DeepStack.newWorker("small", 1 << 18), done -> shown.add(done.page()));
    request(renderer, FaqDocument.parse(">".repeat(30_000) + " x\n"));
    assertThat(next().html()).contains("too deep");
    request(renderer, FaqDocument.parse("plain again\n"));
    assertThat(next().html()).contains("plain again");
  }

  @Test
  void theLargeStackIsEnoughForThousandsOfQuotes() throws InterruptedException {
    PreviewRenderer renderer =
        new PreviewRenderer(
            "too deep", DeepStack.newWorker("large"), done -> shown.add(done.page()));
    request(renderer, FaqDocument.parse(">".repeat(3_000) + " innermost\n"));
    assertThat(next().html()).contains("innermost");
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
