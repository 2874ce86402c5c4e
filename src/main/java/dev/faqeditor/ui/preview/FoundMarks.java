package dev.faqeditor.ui.preview;

import javafx.animation.AnimationTimer;
import netscape.javascript.JSObject;
import org.w3c.dom.Element;

/**
 * Rings around what is found on a page, in a layer over it that goes with its layout. (WebKit's own
 * way to do that, {@code ::highlight}, leaves out text that stands in a button or beside blocks.)
 */
final class FoundMarks {

  private static final String SCRIPT = LockedBrowser.resource("marks.js");

  private final JSObject script;
  private final AnimationTimer follow =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          script.call("follow");
        }
      };

  /** Marks nothing yet. */
  FoundMarks(Element root) {
    script = (JSObject) ((JSObject) root).eval(SCRIPT);
  }

  /**
   * Marks these places instead of those before.
   *
   * @param nodes the text nodes, as an array
   * @param places four numbers for each: the first node, where in it, the last node, where in it
   * @param current the number of the place that is marked otherwise
   */
  void show(JSObject nodes, String places, int current) {
    script.call("show", nodes, places, current);
    follow.start();
  }

  /** Marks nothing any more. */
  void clear() {
    follow.stop();
    script.call("clear");
  }
}
