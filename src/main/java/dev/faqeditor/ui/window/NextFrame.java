package dev.faqeditor.ui.window;

import javafx.application.Platform;
import javafx.scene.Scene;

/** The next picture of a window. To be used on the JavaFX thread. */
final class NextFrame {

  private NextFrame() {}

  /** Does something once the picture is on its way to the screen, not before. */
  static void then(Scene scene, Runnable action) {
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            Platform.runLater(action);
          }
        });
    Platform.requestNextPulse();
  }
}
