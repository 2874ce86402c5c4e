package dev.faqeditor.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Above what a pane shows: its title, and in longer words what it is about. */
public final class PaneHeader extends VBox {

  /** A header; what it is about is seen whole, however narrow the pane. */
  public PaneHeader(String title, Label... about) {
    Label heading = new Label(title);
    heading.getStyleClass().add("form-title");
    getChildren().add(heading);
    for (Label words : about) {
      words.getStyleClass().add("form-context");
      words.setWrapText(true);
      words.setMinHeight(Region.USE_PREF_SIZE);
      getChildren().add(words);
    }
    getStyleClass().add("form-header");
  }
}
