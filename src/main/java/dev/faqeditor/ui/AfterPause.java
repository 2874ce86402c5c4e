package dev.faqeditor.ui;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Does something once it has not been asked for again for a while, and not before it is started:
 * best once a window is drawn, which needs the processor first. To be used on the JavaFX thread.
 */
public final class AfterPause {

  private final PauseTransition pause;
  private boolean started;

  /** Asks for nothing yet. */
  public AfterPause(Duration length, Runnable action) {
    pause = new PauseTransition(length);
    pause.setOnFinished(event -> action.run());
  }

  /** Takes what is asked for from now on, and asks for the first. */
  public void start() {
    started = true;
    ask();
  }

  /** Asks for it; what was asked for before and not begun is this. */
  public void ask() {
    if (started) {
      pause.playFromStart();
    }
  }

  /** Waits that long from the next time on that it is asked for. */
  public void setLength(Duration length) {
    pause.setDuration(length);
  }
}
