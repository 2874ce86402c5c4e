package dev.faqeditor.ui.window;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * The size that a window opens with, in the middle of the screen. Some window managers (seen with
 * openbox) first give a JavaFX window GTK's own 200 by 200 pixels, so for its first second the size
 * is asked for again.
 */
final class FirstSize {

  private static final Duration WHILE = Duration.seconds(1);

  private final Stage stage;
  private final double width;
  private final double height;
  private final ChangeListener<Number> again = (size, was, is) -> Platform.runLater(this::ask);

  /** A size in pixels, its frame included. */
  FirstSize(Stage stage, double width, double height) {
    this.stage = stage;
    this.width = width;
    this.height = height;
  }

  /** Gives the stage, which is not shown yet, its size. */
  void give() {
    ask();
    stage.widthProperty().addListener(again);
    stage.heightProperty().addListener(again);
    PauseTransition end = new PauseTransition(WHILE);
    end.setOnFinished(
        event -> {
          stage.widthProperty().removeListener(again);
          stage.heightProperty().removeListener(again);
        });
    end.play();
  }

  private void ask() {
    if (!stage.isMaximized()) {
      Rectangle2D screen = Screen.getPrimary().getVisualBounds();
      stage.setX(screen.getMinX() + Math.max(0, (screen.getWidth() - width) / 2));
      stage.setY(screen.getMinY() + Math.max(0, (screen.getHeight() - height) / 2));
      stage.setWidth(width);
      stage.setHeight(height);
    }
  }
}
