package dev.faqeditor.ui.window;

import dev.faqeditor.editor.Editor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys of undo and redo, taken before the controls see them: those have an undo of their own
 * and would consume them.
 */
final class HistoryKeys {

  static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO_TOO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final Editor editor;

  HistoryKeys(Editor editor) {
    this.editor = editor;
  }

  void install(Scene scene) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (UNDO.match(event)) {
            editor.undo();
            event.consume();
          } else if (REDO.match(event) || REDO_TOO.match(event)) {
            editor.redo();
            event.consume();
          }
        });
  }
}
