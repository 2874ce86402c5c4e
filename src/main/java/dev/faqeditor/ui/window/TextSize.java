package dev.faqeditor.ui.window;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javafx.scene.Scene;

/**
 * The size of all text in a window. It is a stylesheet, since those of a window's scene also hold
 * for its dialogs, menus and tooltips; what else has a size there is measured in {@code em}.
 */
final class TextSize {

  private static final double USUAL = 14; // pixels, as the theme has it

  private final Scene scene;
  private String sheet = "";

  /** The text of a window's scene. */
  TextSize(Scene scene) {
    this.scene = scene;
  }

  /** Shows all text in this size, in percent of the usual one. */
  void show(int percent) {
    String next = sheetFor(percent);
    if (!next.equals(sheet)) {
      scene.getStylesheets().remove(sheet);
      scene.getStylesheets().add(next);
      sheet = next;
    }
  }

  private static String sheetFor(int percent) {
    String css = ".root { -fx-font-size: " + USUAL * percent / 100 + "px; }";
    byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
