package dev.faqeditor.ui;

import javafx.application.Platform;
import javafx.scene.Scene;

/** The next picture of a window. To be used on the JavaFX thread. */
public final class NextFrame {

  private static final int PULSES = 2; // the second waits until what the first draws is painted

  private NextFrame() {}

  /** Does something once the picture is on the screen: what holds up this thread holds it up. */
  public static void then(Scene scene, Runnable action) {
    scene.addPostLayoutPulseListener(
        new Runnable() {
          private int left = PULSES;

          @Override
          public void run() {
            left--;
            if (left > 0) {
              Platform.requestNextPulse();
            } else {
              scene.removePostLayoutPulseListener(this);
              Platform.runLater(action);
            }
          }
        });
    Platform.requestNextPulse();
  }
}
