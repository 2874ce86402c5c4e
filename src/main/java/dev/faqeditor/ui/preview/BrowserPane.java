package dev.faqeditor.ui.preview;

import dev.faqeditor.preferences.PreviewWidth;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A pane for a browser that is made once it is to be seen, since that takes long. */
final class BrowserPane {

  private final PageFrame frame = new PageFrame();
  private final Supplier<LockedBrowser> make;
  private @Nullable LockedBrowser browser;

  /**
   * An empty pane.
   *
   * @param make makes the browser, once
   */
  BrowserPane(String id, Supplier<LockedBrowser> make) {
    this.make = make;
    frame.setId(id);
    frame.setMinSize(0, 0);
  }

  Region view() {
    return frame;
  }

  /** Makes the browser, unless there is one. */
  void start() {
    if (browser == null) {
      browser = make.get();
      frame.show(browser.view());
    }
  }

  /** Lets go of the browser: the pane is not shown any more. */
  void end() {
    if (browser != null) {
      browser.end();
    }
  }

  /** The page is being changed, which is to be drawn. */
  void changed() {
    if (browser != null) {
      browser.changed();
    }
  }

  /** Puts the focus into the browser. */
  void focus() {
    if (browser != null) {
      browser.view().requestFocus();
    }
  }

  /** Shows the page in another size, in percent of the usual one. */
  void zoomTo(int percent) {
    frame.zoomTo(percent / 100.0);
  }

  /** Lays the page out in this width. */
  void show(PreviewWidth width) {
    frame.show(width);
  }
}
