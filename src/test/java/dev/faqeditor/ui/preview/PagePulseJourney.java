package dev.faqeditor.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** How often a window with a browser is drawn. */
@ExtendWith(ApplicationExtension.class)
class PagePulseJourney {

  private static final long STILL = TimeUnit.MILLISECONDS.toNanos(400);

  private final CompletableFuture<Document> loaded = new CompletableFuture<>();
  private LockedBrowser browser;
  private Scene scene;

  @Start
  void show(Stage stage) {
    browser = new LockedBrowser("page", loaded::complete, node -> {});
    scene = new Scene(new StackPane(browser.view()), 300, 300);
    stage.setScene(scene);
    stage.show();
  }

  /** Done once so much time lies between two frames. */
  private CompletableFuture<Void> still(FxRobot robot) {
    CompletableFuture<Void> still = new CompletableFuture<>();
    long[] last = {System.nanoTime()};
    robot.interact(
        () ->
            scene.addPreLayoutPulseListener(
                () -> {
                  long now = System.nanoTime();
                  if (now - last[0] > STILL) {
                    still.complete(null);
                  }
                  last[0] = now;
                }));
    return still;
  }

  @Test
  void aPageThatStaysIsNotDrawnOverAndOver(FxRobot robot) throws Exception {
    loaded.get(30, TimeUnit.SECONDS);
    still(robot).get(30, TimeUnit.SECONDS);
  }

  @Test
  void aPageThatMovesIsDrawnAsLongAsItDoes(FxRobot robot) throws Exception {
    Document document = loaded.get(30, TimeUnit.SECONDS);
    still(robot).get(30, TimeUnit.SECONDS);
    robot.interact(() -> animate(document));
    CompletableFuture<Void> still = still(robot);
    AtomicInteger frames = new AtomicInteger();
    CompletableFuture<Void> many = new CompletableFuture<>();
    robot.interact(
        () ->
            scene.addPreLayoutPulseListener(
                () -> {
                  if (frames.incrementAndGet() == 90) {
                    many.complete(null);
                  }
                }));
    many.get(30, TimeUnit.SECONDS);
    robot.interact(() -> document.getElementById("page").removeAttribute("style"));
    still.get(30, TimeUnit.SECONDS);
    assertThat(frames.get()).isGreaterThanOrEqualTo(90);
  }

  private static void animate(Document document) {
    document
        .getElementById("own-style")
        .setTextContent("@keyframes turn { from { opacity: 0 } to { opacity: 1 } }");
    Element page = document.getElementById("page");
    page.setAttribute("style", "animation: turn 1s infinite");
  }
}
