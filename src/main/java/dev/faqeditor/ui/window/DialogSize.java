package dev.faqeditor.ui.window;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * The size of a dialog that can be resized. As with {@link FirstSize}, some window managers first
 * give it GTK's own 200 by 200 pixels, in a corner of the screen; so for its first second it is
 * made large enough again, and put over its owner.
 */
final class DialogSize {

  private static final Duration WHILE = Duration.seconds(1);

  private final Stage stage;
  private final DialogPane pane;
  private final Window owner;
  private final ChangeListener<Number> again = (size, was, is) -> Platform.runLater(this::ask);

  private DialogSize(Stage stage, DialogPane pane, Window owner) {
    this.stage = stage;
    this.pane = pane;
    this.owner = owner;
  }

  /** Lets the user resize a dialog that is not shown yet. */
  static void resizable(Dialog<?> dialog, Window owner) {
    dialog.setResizable(true);
    dialog.setOnShown(
        event -> {
          if (dialog.getDialogPane().getScene().getWindow() instanceof Stage stage) {
            new DialogSize(stage, dialog.getDialogPane(), owner).give();
          }
        });
  }

  private void give() {
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
    boolean fits = stage.getWidth() >= pane.minWidth(-1) && stage.getHeight() >= pane.minHeight(-1);
    if (!fits) {
      double width = pane.prefWidth(-1);
      double height = pane.prefHeight(width);
      stage.setX(owner.getX() + Math.max(0, (owner.getWidth() - width) / 2));
      stage.setY(owner.getY() + Math.max(0, (owner.getHeight() - height) / 2));
      stage.setWidth(width);
      stage.setHeight(height + 30); // with its frame
    }
  }
}
