package dev.faqeditor.ui.review;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What stands over a column; those beside each other are equally wide. */
final class ColumnHead extends Label {

  ColumnHead(String text) {
    super(text);
    setPrefWidth(0);
    setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(this, Priority.ALWAYS);
  }
}
