package dev.faqeditor.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.preview.PreviewPage;
import dev.faqeditor.preview.PreviewSite;
import dev.faqeditor.ui.DeepStack;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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
            "too deep", DeepStack.newWorker("small", 1 << 18), (page, changes) -> shown.add(page));
    renderer.request(FaqDocument.parse(">".repeat(30_000) + " x\n"), PreviewSite.NONE);
    assertThat(next().html()).contains("too deep");
    renderer.request(FaqDocument.parse("plain again\n"), PreviewSite.NONE);
    assertThat(next().html()).contains("plain again");
  }

  @Test
  void theLargeStackIsEnoughForThousandsOfQuotes() throws InterruptedException {
    PreviewRenderer renderer =
        new PreviewRenderer(
            "too deep", DeepStack.newWorker("large"), (page, changes) -> shown.add(page));
    renderer.request(FaqDocument.parse(">".repeat(3_000) + " innermost\n"), PreviewSite.NONE);
    assertThat(next().html()).contains("innermost");
  }

  private PreviewPage next() throws InterruptedException {
    PreviewPage page = shown.poll(20, TimeUnit.SECONDS);
    assertThat(page).isNotNull();
    return page;
  }
}
