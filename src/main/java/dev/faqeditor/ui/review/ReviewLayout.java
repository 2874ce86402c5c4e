package dev.faqeditor.ui.review;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The review in two columns where there is room for them, else below each other. */
final class ReviewLayout {

  private static final double WIDE = 760; // pixels
  private static final double COLUMN = 380;

  private final Region about;
  private final Region form;
  private final Region gap = new Region();
  private final VBox column = new VBox();
  private final BorderPane view = new BorderPane();

  /**
   * Lays out the parts of the review.
   *
   * @param about what has changed
   * @param middle how it is looked at; gets the room that is left
   * @param form how it is committed
   */
  ReviewLayout(Region about, Region middle, Region form) {
    this.about = about;
    this.form = form;
    VBox.setVgrow(gap, Priority.ALWAYS);
    column.setPrefWidth(COLUMN);
    column.getStyleClass().add("review-column");
    view.setCenter(middle);
    view.widthProperty().addListener((o, was, is) -> arrange(is.doubleValue() >= WIDE));
    arrange(false);
  }

  BorderPane view() {
    return view;
  }

  private void arrange(boolean wide) {
    if (wide && view.getLeft() == null) {
      view.setTop(null);
      view.setBottom(null);
      column.getChildren().setAll(about, gap, form);
      view.setLeft(column);
    } else if (!wide && view.getTop() == null) {
      view.setLeft(null);
      column.getChildren().clear();
      view.setTop(about);
      view.setBottom(form);
    }
  }
}
