package dev.faqeditor.ui.preview;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.w3c.dom.Document;

/**
 * A window with a browser, alone in its program: what other windows draw counts as frames, too. It
 * waits until its page is at rest, lets it move for some frames, and waits again; each wait ends
 * the program with a failure after half a minute.
 */
final class PagePulseInChild {

  private static final long STILL = TimeUnit.MILLISECONDS.toNanos(400);
  private static final int MANY = 90; // frames

  private final CompletableFuture<Document> loaded = new CompletableFuture<>();
  private final CompletableFuture<Scene> shown = new CompletableFuture<>();

  private PagePulseInChild() {}

  public static void main(String[] arguments) {
    Platform.startup(() -> new PagePulseInChild().show(new Stage()));
  }

  private void show(Stage stage) {
    LockedBrowser browser = new LockedBrowser("page", loaded::complete, node -> {});
    Scene scene = new Scene(new StackPane(browser.view()), 300, 300);
    stage.setScene(scene);
    stage.show();
    shown.complete(scene);
    new Thread(this::watch, "watch").start();
  }

  private void watch() {
    try {
      Document document = get(loaded);
      Scene scene = get(shown);
      get(still(scene));
      System.out.println("at rest");
      Platform.runLater(() -> animate(document));
      get(frames(scene));
      System.out.println("moves");
      Platform.runLater(() -> document.getElementById("page").removeAttribute("style"));
      get(still(scene));
      System.out.println("at rest again");
      Runtime.getRuntime().halt(0);
    } catch (Exception e) {
      e.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
  }

  private static <T> T get(CompletableFuture<T> future) throws Exception {
    return future.get(30, TimeUnit.SECONDS);
  }

  /** Done once so much time lies between two frames. */
  private static CompletableFuture<Void> still(Scene scene) {
    CompletableFuture<Void> still = new CompletableFuture<>();
    long[] last = {System.nanoTime()};
    Platform.runLater(
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

  private static CompletableFuture<Void> frames(Scene scene) {
    CompletableFuture<Void> many = new CompletableFuture<>();
    AtomicInteger frames = new AtomicInteger();
    Platform.runLater(
        () ->
            scene.addPreLayoutPulseListener(
                () -> {
                  if (frames.incrementAndGet() == MANY) {
                    many.complete(null);
                  }
                }));
    return many;
  }

  private static void animate(Document document) {
    document
        .getElementById("own-style")
        .setTextContent("@keyframes turn { from { opacity: 0 } to { opacity: 1 } }");
    document.getElementById("page").setAttribute("style", "animation: turn 1s infinite");
  }
}
