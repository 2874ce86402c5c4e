package dev.faqeditor.ui.window;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/**
 * Opens a file that is dropped anywhere on the window, also on controls that would take its name.
 */
final class FileDrop {

  private final Consumer<Path> open;

  FileDrop(Consumer<Path> open) {
    this.open = open;
  }

  void install(Scene scene) {
    scene.addEventFilter(
        DragEvent.DRAG_OVER,
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    scene.addEventFilter(
        DragEvent.DRAG_DROPPED,
        event -> {
          if (event.getDragboard().hasFiles()) {
            Path dropped = event.getDragboard().getFiles().get(0).toPath();
            event.setDropCompleted(true);
            event.consume();
            open.accept(dropped);
          }
        });
  }
}
