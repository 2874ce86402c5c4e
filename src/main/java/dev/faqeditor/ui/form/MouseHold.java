package dev.faqeditor.ui.form;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/** Whether a mouse button is held down on a node. What would move its parts waits for the end. */
final class MouseHold {

  private final List<Runnable> waiting = new ArrayList<>();
  private boolean down;

  /** Watches the node from now on. */
  MouseHold(Node node) {
    node.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> down = true);
    node.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> end());
    // a button that was pressed here and released in the menu that it opened
    node.addEventFilter(MouseEvent.MOUSE_MOVED, event -> end());
  }

  /** Whether a button is down. */
  boolean isDown() {
    return down;
  }

  /** Runs this now, or once what is clicked has heard that the button is up. */
  void whenUp(Runnable move) {
    if (down) {
      waiting.add(move);
    } else {
      move.run();
    }
  }

  private void end() {
    down = false;
    waiting.forEach(Platform::runLater);
    waiting.clear();
  }
}
