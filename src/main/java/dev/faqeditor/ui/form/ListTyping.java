package dev.faqeditor.ui.form;

import dev.faqeditor.document.FieldName;
import dev.faqeditor.editor.Editor;
import java.util.List;

/**
 * What the control of a list tells the editor.
 *
 * @param editor is told
 * @param name the list
 */
record ListTyping(Editor editor, FieldName name) {

  /** The text of an item was typed. */
  void typed(List<String> items) {
    editor.typeList(name, items);
  }

  /** Items were added, removed or moved. */
  void arranged(List<String> items) {
    editor.setList(name, items);
  }
}
