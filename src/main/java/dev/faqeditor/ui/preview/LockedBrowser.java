package dev.faqeditor.ui.preview;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import netscape.javascript.JSObject;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.EventListener;
import org.w3c.dom.events.EventTarget;

/**
 * A browser that shows our shell and nothing else: no script runs in it, it fetches nothing, keeps
 * nothing on disk, and no click, key or drop leads away. Each of the locks holds without the
 * others; what is shown has been made harmless before as well.
 */
final class LockedBrowser {

  private static final List<String> STOPPED =
      List.of(
          "click",
          "auxclick",
          "dblclick",
          "submit",
          "reset",
          "contextmenu",
          "dragstart",
          "dragenter",
          "dragover",
          "drop");

  private static final String ENTERED = "mouseover";

  private final WebView view = new WebView();
  private final WebEngine engine = view.getEngine();
  private final String shell = resource("shell.html").replace("/*state*/", resource("state.css"));
  private final Consumer<Document> loaded;
  private final Clicks clicks;
  private final PagePulse pulse = new PagePulse(view, this::moves);
  private @Nullable JSObject moves; // a script of the page that is shown

  /**
   * What the page's events come to. WebKit never lets go of a listener, not even when its window is
   * long closed, so this knows nothing but who is told, and can be made to forget that.
   */
  private static final class Clicks implements EventListener {

    private Consumer<Node> clicked;
    private Consumer<Node> entered = node -> {};

    Clicks(Consumer<Node> clicked) {
      this.clicked = clicked;
    }

    @Override
    public void handleEvent(Event event) {
      if (event.getType().equals(ENTERED)) {
        if (event.getTarget() instanceof Node target) {
          entered.accept(target);
        }
        return;
      }
      event.preventDefault();
      if (event.getType().equals("click") && event.getTarget() instanceof Node target) {
        clicked.accept(target);
      }
    }

    void end() {
      clicked = node -> {};
      entered = node -> {};
    }
  }

  /**
   * Starts to load the shell.
   *
   * @param name what a screen reader calls it
   * @param loaded is given the shell, once, and again should it have to be loaded again
   * @param clicked is given the node of each click
   */
  LockedBrowser(String name, Consumer<Document> loaded, Consumer<Node> clicked) {
    this.loaded = loaded;
    clicks = new Clicks(clicked);
    view.setContextMenuEnabled(false);
    view.setFocusTraversable(false);
    view.setAccessibleText(name);
    refuseDrops();
    engine.setJavaScriptEnabled(false);
    engine.setCreatePopupHandler(features -> null);
    storeNothing();
    engine
        .getLoadWorker()
        .stateProperty()
        .addListener(
            (o, was, is) -> {
              if (is == Worker.State.SUCCEEDED && isShell()) {
                lock(engine.getDocument());
              }
            });
    engine
        .locationProperty()
        .addListener(
            (o, was, is) -> {
              if (!isShell()) {
                Platform.runLater(() -> engine.loadContent(shell));
              }
            });
    engine.loadContent(shell);
  }

  WebView view() {
    return view;
  }

  /** Says what is told of each node that the mouse comes upon. */
  void onEntered(Consumer<Node> entered) {
    clicks.entered = entered;
  }

  /** A page that was loaded from text has no address. */
  private boolean isShell() {
    String location = engine.getLocation();
    return location == null || location.isEmpty();
  }

  /** By default a WebView would open a file that is dropped onto it. */
  private void refuseDrops() {
    view.setOnDragEntered(null);
    view.setOnDragOver(null);
    view.setOnDragExited(null);
    view.setOnDragDropped(null);
    view.setOnDragDetected(null);
    view.setOnDragDone(null);
  }

  /** By default it makes a folder in the user's home; one that can't be made leaves it without. */
  private void storeNothing() {
    engine.setUserDataDirectory(new File("\0"));
    engine.setOnError(expected -> {});
  }

  private void lock(Document document) {
    for (String type : STOPPED) {
      ((EventTarget) document).addEventListener(type, clicks, true);
    }
    ((EventTarget) document).addEventListener(ENTERED, clicks, true);
    moves = (JSObject) ((JSObject) document).eval(resource("moves.js"));
    loaded.accept(document);
  }

  private boolean moves() {
    return engine.getLoadWorker().isRunning()
        || (moves != null && Boolean.TRUE.equals(moves.call("now")));
  }

  /** Lets go of the page: the browser is not used any more. */
  void end() {
    clicks.end();
    pulse.end();
  }

  /** The page is being changed, which is to be drawn. */
  void changed() {
    pulse.wake();
  }

  /** The text of a file beside this class. */
  static String resource(String name) {
    try (InputStream in = LockedBrowser.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
