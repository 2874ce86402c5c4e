package dev.faqeditor.ui.preview;

import dev.faqeditor.preferences.PreviewWidth;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;

/**
 * Lays the page out as wide as was chosen, in the middle; where there is not as much room, it is
 * shown smaller.
 */
final class PageFrame extends Region {

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final Region edge = new Region();
  private @Nullable WebView browser;
  private PreviewWidth width = PreviewWidth.PANE;
  private double zoom = 1;

  PageFrame() {
    getStyleClass().add("page-frame");
    edge.getStyleClass().add("page-edge");
    edge.setMouseTransparent(true);
    setMinWidth(0);
  }

  void show(WebView page) {
    browser = page;
    getChildren().setAll(page, edge);
  }

  /** Shows the page in this width. */
  void show(PreviewWidth chosen) {
    width = chosen;
    requestLayout();
  }

  /** Shows the page in this size; the usual one is 1. */
  void zoomTo(double chosen) {
    zoom = chosen;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (browser == null || getWidth() <= 0) {
      return;
    }
    double pane = getWidth();
    int wanted = width.pixels();
    double shownZoom = wanted == 0 ? zoom : Math.min(zoom, pane / wanted);
    double shownWidth = wanted == 0 ? pane : Math.min(pane, wanted * shownZoom);
    double x = Math.floor((pane - shownWidth) / 2);
    if (browser.getZoom() != shownZoom) {
      browser.setZoom(shownZoom);
    }
    browser.resizeRelocate(x, 0, shownWidth, getHeight());
    boolean narrow = shownWidth < pane;
    pseudoClassStateChanged(NARROW, narrow);
    edge.setVisible(narrow);
    edge.resizeRelocate(x - 1, 0, shownWidth + 2, getHeight());
  }
}
