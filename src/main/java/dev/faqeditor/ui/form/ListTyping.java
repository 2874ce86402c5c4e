package dev.faqeditor.ui.form;

import dev.faqeditor.document.FieldName;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.text.Range;
import java.util.List;

/**
 * What the control of a list tells the editor.
 *
 * @param editor is told
 * @param name the list
 */
record ListTyping(Editor editor, FieldName name) {

  /** The text of an item was typed; what was and is selected counts in all items, one a line. */
  void typed(List<String> items, Range before, Range after) {
    editor.typeList(name, items, before, after);
  }

  /** Items were added, removed or moved. */
  void arranged(List<String> items) {
    editor.setList(name, items);
  }
}
