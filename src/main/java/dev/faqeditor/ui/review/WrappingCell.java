package dev.faqeditor.ui.review;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/**
 * A cell whose graphic wraps at the edge of its list. JavaFX asks how tall the graphic would be if
 * the cell had no padding, and so cuts off a line that just wraps.
 */
class WrappingCell<T> extends ListCell<T> {

  WrappingCell() {
    setPrefWidth(0); // the list never scrolls sideways
  }

  @Override
  protected double computePrefHeight(double width) {
    double outside = width > 0 ? width : getWidth();
    double inside = outside - snappedLeftInset() - snappedRightInset();
    double usual = super.computePrefHeight(width);
    return getGraphic() instanceof Region shown && inside > 0
        ? Math.max(usual, snappedTopInset() + shown.prefHeight(inside) + snappedBottomInset())
        : usual;
  }
}
