package dev.faqeditor.ui.window;

import java.nio.file.Path;
import java.util.List;

/** The files that were open last. */
public interface Recent {

  /** None, and none is remembered. */
  Recent NONE =
      new Recent() {
        @Override
        public List<Path> files() {
          return List.of();
        }

        @Override
        public void forget(Path file) {}
      };

  /** The latest first. May take time, and is asked for off the JavaFX thread. */
  List<Path> files();

  /** Takes a file out of the list. May take time, likewise. */
  void forget(Path file);
}
