package dev.faqeditor.ui.window;

import dev.faqeditor.ui.Blinking;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Has the caret stop blinking, in sight, once nobody has typed or moved the mouse for a while, as
 * GTK does (its {@code gtk-cursor-blink-timeout} is 10 s, too): each blink draws the window anew.
 */
final class CaretRest {

  /** How long a caret blinks that nobody looks after. */
  static final Duration USUAL = Duration.seconds(10);

  private final Scene scene;
  private final PauseTransition rest;
  private @Nullable Node resting;
  private boolean ended;

  /** Has the carets of a scene rest after a pause. */
  CaretRest(Scene scene, Duration pause) {
    this.scene = scene;
    rest = new PauseTransition(pause);
    rest.setOnFinished(event -> rest());
    scene.addEventFilter(InputEvent.ANY, event -> wake());
    scene.focusOwnerProperty().addListener((o, was, is) -> wake());
  }

  /** The window is closed: nothing blinks any more. */
  void end() {
    ended = true;
    rest.stop();
    setBlinking(scene.getFocusOwner(), false);
  }

  private void rest() {
    resting = scene.getFocusOwner();
    setBlinking(resting, false);
  }

  private void wake() {
    if (ended) {
      return;
    }
    if (resting != null) {
      if (resting.isFocused()) {
        setBlinking(resting, true);
      }
      resting = null;
    }
    rest.playFromStart();
  }

  private static void setBlinking(@Nullable Node node, boolean blinking) {
    if (node instanceof Blinking control) {
      control.setBlinking(blinking);
    } else if (node instanceof TextInputControl control
        && control.getSkin() instanceof TextInputControlSkin<?> skin) {
      skin.setCaretAnimating(blinking);
    }
  }
}
