package dev.faqeditor.ui.form;

import java.util.Set;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/**
 * Scrolls what gets the focus by keyboard into view, which a scroll pane doesn't do by itself. What
 * is clicked is in view already, and must not move under the mouse. A row that grows is followed.
 */
final class KeepInView {

  private static final double MARGIN = 12;
  private static final double ABOVE = 34; // the label of a control that is shown without its row

  private static final Set<String> TOGETHER = Set.of("field-row", "add-part");

  private final ScrollPane scroll;
  private final MouseHold mouse;
  private final ChangeListener<Bounds> grown =
      (o, was, is) -> Platform.runLater(this::showRow); // once it has its place
  private @Nullable Node row; // with the focus

  private KeepInView(ScrollPane scroll, MouseHold mouse) {
    this.scroll = scroll;
    this.mouse = mouse;
  }

  static void install(ScrollPane scroll, MouseHold mouse) {
    KeepInView keeper = new KeepInView(scroll, mouse);
    scroll.sceneProperty().addListener((o, was, is) -> keeper.follow(is));
  }

  private void follow(@Nullable Scene scene) {
    if (scene != null) {
      scene.focusOwnerProperty().addListener((o, was, is) -> focused(is));
    }
  }

  private void focused(@Nullable Node node) {
    if (row != null) {
      row.layoutBoundsProperty().removeListener(grown);
    }
    row = node == null ? null : rowOf(node);
    if (row != null) {
      row.layoutBoundsProperty().addListener(grown);
      if (!mouse.isDown()) {
        scroll.applyCss();
        scroll.layout();
        show(row);
      }
    }
  }

  /** What is seen together with a node: the row or part it is in, unless that is too tall. */
  private @Nullable Node rowOf(Node node) {
    Node content = scroll.getContent();
    Node whole = null;
    for (Node up = node; up != null; up = up.getParent()) {
      if (up == content) {
        return whole == null || isTooTall(whole) ? node : whole;
      }
      boolean part = up.getStyleClass().stream().anyMatch(TOGETHER::contains);
      whole = whole == null && part ? up : whole;
    }
    return null;
  }

  private boolean isTooTall(Node node) {
    return node.getLayoutBounds().getHeight() + ABOVE > scroll.getViewportBounds().getHeight();
  }

  private void showRow() {
    if (row != null && scroll.getContent() != null && !isTooTall(row)) {
      show(row);
    }
  }

  private void show(Node node) {
    Node content = scroll.getContent();
    show(content.sceneToLocal(node.localToScene(node.getLayoutBounds())), content);
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
}
