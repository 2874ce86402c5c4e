package dev.faqeditor.ui;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;

/**
 * Puts parts of a window into their panes when they are first shown. Hidden parts take as long to
 * be styled as shown ones, which is most of what a window needs to start.
 */
public final class LateParts {

  private LateParts() {}

  /** Has a part that may be hidden in a pane, below its other parts, from when it is visible. */
  public static void add(Pane pane, Parent part) {
    add(pane, pane.getChildren().size(), part);
  }

  /** Has a part at this place, among those that are in the pane from the start. */
  public static void add(Pane pane, int index, Parent part) {
    if (part.isVisible()) {
      pane.getChildren().add(index, part);
      return;
    }
    part.visibleProperty()
        .addListener(
            new InvalidationListener() {
              @Override
              public void invalidated(Observable visible) {
                if (part.isVisible()) {
                  part.visibleProperty().removeListener(this);
                  pane.getChildren().add(index, part);
                  part.applyCss(); // or the keys that follow at once would be lost
                  part.layout();
                }
              }
            });
  }
}
