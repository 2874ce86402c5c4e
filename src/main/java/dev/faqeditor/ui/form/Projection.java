package dev.faqeditor.ui.form;

import dev.faqeditor.text.Bias;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Range;

/**
 * What a control shows of a value. Writes only where the shown text differs, so the caret stays,
 * and tells what the user types from what is written here.
 */
final class Projection {

  /** A control's way to replace some of its text, from a UTF-16 offset to another. */
  interface Replace {
    void replace(int start, int end, String text);
  }

  private boolean writing;

  /** Makes a control that says {@code shown} say {@code value}. */
  void write(String shown, String value, Replace control) {
    writing = true;
    try {
      Edit.between(shown, value)
          .splices()
          .forEach(s -> control.replace(s.span().start(), s.span().end(), s.replacement()));
    } finally {
      writing = false;
    }
  }

  /** Whether a change of the control is one that is written here. */
  boolean isWriting() {
    return writing;
  }

  /**
   * What is to be selected after a text was written over another one, for the caret to stay where
   * it was: before the same letter.
   */
  static Range carried(Range selected, String before, String after) {
    Edit edit = Edit.between(before, after);
    int length = after.length();
    return new Range(
            edit.map(Math.min(selected.anchor(), before.length()), Bias.AFTER),
            edit.map(Math.min(selected.position(), before.length()), Bias.AFTER))
        .within(length);
  }
}
