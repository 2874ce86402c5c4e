package dev.faqeditor.ui;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** A flat button that shows a shape, for what a key does too or a label would repeat too often. */
public final class IconButton extends Button {

  /**
   * A button out of the Tab order.
   *
   * @param shape the style class that draws it
   * @param tooltip says what it does and names its key
   */
  public IconButton(String id, String shape, String tooltip, Runnable action) {
    setId(id);
    setGraphic(icon(shape));
    getStyleClass().addAll("flat", "icon-button");
    Tip.on(this, tooltip);
    setAccessibleText(tooltip);
    setFocusTraversable(false);
    setOnAction(event -> action.run());
  }

  /** A shape that the style class draws. */
  public static Region icon(String shape) {
    Region icon = new Region();
    icon.getStyleClass().addAll("form-icon", shape);
    return icon;
  }

  /** Puts it into the Tab order, where no key does the same. */
  public IconButton traversable() {
    setFocusTraversable(true);
    return this;
  }
}
