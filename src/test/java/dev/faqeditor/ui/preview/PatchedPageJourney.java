package dev.faqeditor.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.Corpus;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.preview.LivePreview;
import dev.faqeditor.preview.PreviewPage;
import dev.faqeditor.preview.PreviewSite;
import dev.faqeditor.preview.Scraps;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import dev.faqeditor.ui.QuickEnd;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.stage.Stage;
import netscape.javascript.JSObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the browser shows after patches is what it shows of the whole page. */
@ExtendWith(ApplicationExtension.class)
class PatchedPageJourney {

  static {
    QuickEnd.install();
  }

  private final CompletableFuture<Document> loaded = new CompletableFuture<>();

  @Start
  void start(Stage stage) {
    LockedBrowser browser = new LockedBrowser("page", loaded::complete, node -> {});
    stage.setScene(new Scene(browser.view(), 600, 400));
    stage.show();
  }

  @Test
  void afterAnyEditsOfARealPage(FxRobot robot) throws Exception {
    Document shell = loaded.get(30, TimeUnit.SECONDS);
    robot.interact(() -> edit(shell, FaqDocument.parse(Corpus.read(Corpus.SWEDISH)), 1, 60));
  }

  @Test
  void afterAnyEditsOfScraps(FxRobot robot) throws Exception {
    Document shell = loaded.get(30, TimeUnit.SECONDS);
    String words = "Words and *more* words to fill a line of text, [a] and [b](/c). ".repeat(70);
    robot.interact(
        () -> {
          for (int seed = 2; seed < 8; seed++) {
            edit(shell, FaqDocument.parse((words + "\n\n").repeat(4)), seed, 25);
          }
        });
  }

  private static void edit(Document shell, FaqDocument start, int seed, int edits) {
    Element root = shell.getElementById("page");
    PageDom dom = new PageDom(shell, root, () -> {});
    LivePreview live = new LivePreview();
    Random random = new Random(seed);
    FaqDocument document = start;
    PreviewPage shown = live.render(document, PreviewSite.NONE);
    dom.showAll(shown.html());
    for (int i = 0; i < edits; i++) {
      document = document.with(randomEdit(document.text(), random));
      PreviewPage now = live.render(document, PreviewSite.NONE);
      assertThat(dom.apply(now.changesFrom(shown))).as(document.text()).isTrue();
      assertThat(html(root)).as(document.text()).isEqualTo(html(fresh(root, now)));
      shown = now;
    }
  }

  private static Edit randomEdit(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(5));
    String inserted = Scraps.ALL.get(random.nextInt(Scraps.ALL.size()));
    return Edit.replace(new Span(at, end), inserted);
  }

  private static Element fresh(Element root, PreviewPage page) {
    Element fresh = (Element) root.cloneNode(false);
    ((JSObject) fresh).setMember("innerHTML", page.html());
    return fresh;
  }

  private static String html(Element element) {
    return (String) ((JSObject) element).getMember("innerHTML");
  }
}
