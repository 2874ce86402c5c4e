package dev.faqeditor.ui.preview;

import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A pane for a browser that is made once it is to be seen, since that takes long. */
final class BrowserPane {

  private final StackPane view = new StackPane();
  private final Supplier<LockedBrowser> make;
  private @Nullable LockedBrowser browser;
  private double zoom = 1;

  /**
   * An empty pane.
   *
   * @param make makes the browser, once
   */
  BrowserPane(String id, Supplier<LockedBrowser> make) {
    this.make = make;
    view.setId(id);
    view.setMinSize(0, 0);
  }

  Region view() {
    return view;
  }

  /** Makes the browser, unless there is one. */
  void start() {
    if (browser == null) {
      LockedBrowser locked = make.get();
      browser = locked;
      locked.view().setZoom(zoom);
      view.getChildren().setAll(locked.view());
    }
  }

  /** Lets go of the browser: the pane is not shown any more. */
  void end() {
    if (browser != null) {
      browser.end();
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
    zoom = percent / 100.0;
    if (browser != null) {
      browser.view().setZoom(zoom);
    }
  }
}
