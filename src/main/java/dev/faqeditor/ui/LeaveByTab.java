package dev.faqeditor.ui;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Makes Tab leave a text area, and Shift+Tab too, as it does a field of one line. */
public final class LeaveByTab {

  private LeaveByTab() {}

  /** From now on. */
  public static void install(TextArea area) {
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            area.fireEvent(withControl(event)); // which moves the focus out of a text area
          }
        });
  }

  private static KeyEvent withControl(KeyEvent event) {
    boolean shift = event.isShiftDown();
    return new KeyEvent(event.getEventType(), "", "\t", KeyCode.TAB, shift, true, false, false);
  }
}
