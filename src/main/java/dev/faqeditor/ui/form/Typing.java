package dev.faqeditor.ui.form;

import dev.faqeditor.text.Range;

/** Is told what the user types into a control with a caret. */
interface Typing {

  /**
   * The user typed.
   *
   * @param before what was selected before
   * @param after what is selected now
   */
  void typed(String value, Range before, Range after);
}
