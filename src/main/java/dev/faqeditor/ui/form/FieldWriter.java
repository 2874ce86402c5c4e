package dev.faqeditor.ui.form;

import dev.faqeditor.document.FieldName;
import dev.faqeditor.editor.Act;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.text.Range;

/**
 * A control's way to tell the editor what the user did to its field.
 *
 * @param editor what is told
 * @param name which field of the selected node
 */
record FieldWriter(Editor editor, FieldName name) implements Typing {

  /** The user chose a value, in a control without carets. */
  void chose(String value) {
    editor.type(name, value);
  }

  @Override
  public void typed(String value, Range before, Range after) {
    editor.type(name, value, before, after);
  }

  /** The user did something that has a name. */
  void did(Act act, String value, Range before, Range after) {
    editor.write(act, name, value, before, after);
  }
}
