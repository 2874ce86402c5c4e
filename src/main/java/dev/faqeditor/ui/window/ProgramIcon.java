package dev.faqeditor.ui.window;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.image.Image;

/** The program's own icon. */
final class ProgramIcon {

  private ProgramIcon() {}

  /** The icon in the sizes that desktops show of a window. */
  static List<Image> images() {
    return Stream.of("32", "48", "128").map(ProgramIcon::image).toList();
  }

  private static Image image(String pixels) {
    return new Image(ProgramIcon.class.getResource("icons/" + pixels + ".png").toExternalForm());
  }
}
