package dev.faqeditor.ui.form;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Scrolls what gets the focus by keyboard into view, which a scroll pane doesn't do by itself. What
 * is clicked is in view already, and must not move under the mouse.
 */
final class KeepInView {

  private static final double MARGIN = 12;
  private static final double ABOVE = 34; // the label of a control

  private final ScrollPane scroll;
  private boolean mouse;

  private KeepInView(ScrollPane scroll) {
    this.scroll = scroll;
  }

  static void install(ScrollPane scroll) {
    KeepInView keeper = new KeepInView(scroll);
    scroll.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> keeper.mouse = true);
    scroll.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> keeper.mouse = false);
    scroll.sceneProperty().addListener((o, was, is) -> keeper.follow(is));
  }

  private void follow(@Nullable Scene scene) {
    if (scene != null) {
      scene.focusOwnerProperty().addListener((o, was, is) -> focused(is));
    }
  }

  private void focused(@Nullable Node node) {
    Node content = scroll.getContent();
    if (node != null && content != null && !mouse && isInside(node, content)) {
      scroll.applyCss();
      scroll.layout();
      show(content.sceneToLocal(node.localToScene(node.getBoundsInLocal())), content);
    }
  }

  private void show(Bounds bounds, Node content) {
    double height = content.getLayoutBounds().getHeight();
    double shown = scroll.getViewportBounds().getHeight();
    double free = height - shown;
    if (free <= 0) {
      return;
    }
    double top = scroll.getVvalue() * free;
    double from = Math.max(0, bounds.getMinY() - ABOVE);
    double to = Math.min(height, bounds.getMaxY() + MARGIN);
    if (from < top || to - from > shown) {
      scroll.setVvalue(from / free);
    } else if (to > top + shown) {
      scroll.setVvalue((to - shown) / free);
    }
  }

  private static boolean isInside(Node node, Node content) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up == content) {
        return true;
      }
    }
    return false;
  }
}
