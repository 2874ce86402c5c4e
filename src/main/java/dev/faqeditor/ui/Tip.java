package dev.faqeditor.ui;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a control says of itself under the mouse, and to screen readers as its help. The tooltip is
 * made when the mouse first comes: each is a window with a scene of its own, and those of a whole
 * window would take a tenth of its start.
 */
public final class Tip {

  private final Control control;
  private final double width;
  private String text = "";
  private @Nullable Tooltip made;

  private Tip(Control control, double width) {
    this.control = control;
    this.width = width;
    control.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> show());
  }

  /** Has a control say this. */
  public static void on(Control control, String text) {
    of(control).say(text);
  }

  /** A tip that says nothing yet, on one line. */
  public static Tip of(Control control) {
    return new Tip(control, Double.MAX_VALUE);
  }

  /**
   * A tip that says nothing yet, on lines of no more than a width.
   *
   * @param width in pixels
   */
  public static Tip of(Control control, double width) {
    return new Tip(control, width);
  }

  /** Says this from now on; nothing if it is empty. */
  public void say(String now) {
    text = now;
    control.setAccessibleHelp(now.isEmpty() ? null : now);
    if (made != null) {
      show();
    }
  }

  private void show() {
    if (made == null && !text.isEmpty()) {
      made = new Tooltip();
      if (width < Double.MAX_VALUE) {
        made.setWrapText(true);
        made.setMaxWidth(width);
      }
    }
    if (made != null) {
      made.setText(text);
      control.setTooltip(text.isEmpty() ? null : made);
    }
  }
}
