package dev.faqeditor.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.ListView;

/** How tall a list is that shows some rows, whose size is fixed by the style. */
public final class RowsHeight {

  private RowsHeight() {}

  /** The height of all rows of a list, but of no more than {@code most}, with its borders. */
  public static DoubleBinding of(ListView<?> list, int most) {
    return Bindings.createDoubleBinding(
        () ->
            Math.min(most, list.getItems().size()) * list.getFixedCellSize()
                + list.getInsets().getTop()
                + list.getInsets().getBottom(),
        list.getItems(),
        list.fixedCellSizeProperty(),
        list.insetsProperty());
  }
}
