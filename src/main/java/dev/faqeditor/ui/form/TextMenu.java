package dev.faqeditor.ui.form;

import dev.faqeditor.editor.Editor;
import dev.faqeditor.ui.LateMenu;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.TextTarget;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import org.fxmisc.richtext.StyleClassedTextArea;

/**
 * Gives controls with text their context menu, in which Undo and Redo are those of the history, and
 * makes the Edit menu's text commands reach them.
 */
final class TextMenu {

  private final Editor editor;
  private final Messages messages;

  TextMenu(Editor editor, Messages messages) {
    this.editor = editor;
    this.messages = messages;
  }

  void install(TextInputControl control) {
    TextTarget target = TextTarget.of(control);
    target.attachTo(control);
    LateMenu.on(control, () -> menuOf(target), control::setContextMenu);
  }

  void install(StyleClassedTextArea area) {
    TextTarget target =
        new TextTarget() {
          @Override
          public void cut() {
            area.cut();
          }

          @Override
          public void copy() {
            area.copy();
          }

          @Override
          public void paste() {
            area.paste();
          }

          @Override
          public void selectAll() {
            area.selectAll();
          }
        };
    target.attachTo(area);
    LateMenu.on(area, () -> menuOf(target), area::setContextMenu);
  }

  private ContextMenu menuOf(TextTarget target) {
    MenuItem undo = item("menu.edit.undo", editor::undo);
    MenuItem redo = item("menu.edit.redo", editor::redo);
    ContextMenu menu =
        new ContextMenu(
            undo,
            redo,
            new SeparatorMenuItem(),
            item("menu.edit.cut", target::cut),
            item("menu.edit.copy", target::copy),
            item("menu.edit.paste", target::paste),
            new SeparatorMenuItem(),
            item("menu.edit.selectAll", target::selectAll));
    menu.setOnShowing(
        event -> {
          undo.setDisable(!editor.canUndo());
          redo.setDisable(editor.state().redoable().isEmpty());
        });
    return menu;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(messages.text(key));
    item.setOnAction(event -> action.run());
    return item;
  }
}
