package dev.faqeditor.ui.preview;

import dev.faqeditor.ui.Background;
import java.util.function.Consumer;
import javafx.application.Platform;
import netscape.javascript.JSObject;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads the text of a page in slices, between which the window takes keys and draws. */
final class PageTextReader {

  private static final int SLICE = 5; // ms

  private final Background background;
  private @Nullable Object reading; // the one under way

  /** A reader that reads nothing yet, and takes the text apart in this background. */
  PageTextReader(Background background) {
    this.background = background;
  }

  boolean isReading() {
    return reading != null;
  }

  /** Reads the text below an element, and gives it on the JavaFX thread, unless cancelled. */
  void read(Element root, Consumer<PageText> then) {
    Object mine = new Object();
    reading = mine;
    readOn(root.getOwnerDocument(), new PageTextScript(root), mine, then);
  }

  /** Stops reading: the page changes, or its text is not wanted any more. */
  void cancel() {
    reading = null;
  }

  private void readOn(
      Document document, PageTextScript script, Object mine, Consumer<PageText> then) {
    if (reading != mine) {
      return;
    }
    if (!script.read(SLICE)) {
      Platform.runLater(() -> readOn(document, script, mine, then));
      return;
    }
    String marked = script.text();
    JSObject nodes = script.nodes();
    background.run(
        () -> new PageText(document, nodes, marked),
        text -> {
          if (reading == mine) {
            reading = null;
            then.accept(text);
          }
        });
  }
}
