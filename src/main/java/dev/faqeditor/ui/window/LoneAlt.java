package dev.faqeditor.ui.window;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * Alt that is released after the key of a button (Alt+T) leaves the keys where they are: JavaFX
 * 21's menu bar takes it for Alt alone if Alt is released before the letter, since buttons' keys
 * are worked before a scene's filters are, and the next arrow would open a menu.
 */
final class LoneAlt {

  private boolean lone;

  private LoneAlt() {}

  /** Before the skin of the stage's menu bar is there, which must see the key later. */
  static void install(Stage stage) {
    LoneAlt alt = new LoneAlt();
    stage.addEventFilter(KeyEvent.KEY_PRESSED, event -> alt.lone = event.getCode() == KeyCode.ALT);
    stage
        .getScene()
        .addEventFilter(
            KeyEvent.KEY_RELEASED,
            event -> {
              if (event.getCode() == KeyCode.ALT && !alt.lone) {
                event.consume();
              }
            });
  }
}
