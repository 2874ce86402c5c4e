package dev.faqeditor.display;

import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/**
 * Takes the time from a key that reaches a window to the pulse that draws what it brings about.
 * What the system needs before and after is not in it.
 */
final class PulseClock {

  private long pressed; // on the JavaFX thread, as all here
  private BooleanSupplier wanted = () -> false;
  private volatile double taken = -1;

  private PulseClock() {}

  /** A clock on a window's scene, as long as that is there. */
  static PulseClock on(Scene scene) {
    PulseClock clock = new PulseClock();
    LiveWindow.onFxThread(
        () -> {
          scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> clock.pressed());
          scene.addPostLayoutPulseListener(clock::pulse);
          return clock;
        });
    return clock;
  }

  /**
   * The time from the last key to what is wanted, in milliseconds.
   *
   * @param isSo looks for it on the JavaFX thread in each pulse
   */
  double taken(String key, BooleanSupplier isSo) {
    LiveWindow.onFxThread(
        () -> {
          taken = -1;
          pressed = 0;
          wanted = isSo;
          return this;
        });
    XKeys.press(key);
    Wait.until(key + " does not do what it should", () -> taken >= 0);
    return taken;
  }

  private void pressed() {
    pressed = System.nanoTime();
  }

  private void pulse() {
    if (pressed > 0 && taken < 0 && wanted.getAsBoolean()) {
      taken = (System.nanoTime() - pressed) / 1e6;
    }
  }
}
