package dev.faqeditor.ui.window;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of zooming that a menu can't name, since a command has one there: those of the number
 * pad, and plus where it is typed with Shift.
 */
final class ZoomKeys {

  private static final List<KeyCode> LARGER = List.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD);
  private static final List<KeyCode> SMALLER = List.of(KeyCode.MINUS, KeyCode.SUBTRACT);
  private static final List<KeyCode> USUAL = List.of(KeyCode.DIGIT0, KeyCode.NUMPAD0);

  private final ZoomCommands zoom;

  ZoomKeys(ZoomCommands zoom) {
    this.zoom = zoom;
  }

  /** Takes the keys before the controls and the menu see them. */
  void install(Scene scene) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (isText(event) || isPreview(event)) {
            if (LARGER.contains(event.getCode())) {
              take(event, 1);
            } else if (SMALLER.contains(event.getCode())
                && !event.isShiftDown()) { // else a soft hyphen
              take(event, -1);
            } else if (USUAL.contains(event.getCode())) {
              take(event, 0);
            }
          }
        });
  }

  private static boolean isText(KeyEvent event) {
    return event.isShortcutDown() && !event.isAltDown();
  }

  private static boolean isPreview(KeyEvent event) {
    return event.isAltDown() && !event.isControlDown() && !event.isMetaDown();
  }

  private void take(KeyEvent event, int direction) {
    event.consume();
    if (isText(event)) {
      zoom.text(direction);
    } else {
      zoom.preview(direction);
    }
  }
}
