package dev.faqeditor.ui;

import java.util.List;
import javafx.scene.Scene;

/**
 * Styles a window once more. Text areas miss the theme's colour of text when they are first styled
 * (seen with JavaFX 21): in the dark theme they would be black on black.
 */
public final class Restyling {

  private Restyling() {}

  /** Takes some milliseconds, so only for controls that have just been made. */
  public static void of(Scene scene) {
    scene.getStylesheets().setAll(List.copyOf(scene.getStylesheets()));
  }
}
