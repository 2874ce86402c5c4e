package dev.faqeditor.editor;

import dev.faqeditor.text.Edit;

/**
 * One step of the history, as it can be taken now.
 *
 * @param act what the user did
 * @param edit takes the step: back, in what is done; forth again, in what is undone
 * @param from what was selected before the user's act
 * @param to what was selected after it
 * @param millis when it was done last, by the editor's clock
 */
record Step(Act act, Edit edit, Selection from, Selection to, long millis) {

  /**
   * The same step to be taken in the other direction, from the text that {@code edit} applies to.
   */
  Step reversed(String text) {
    return new Step(act, edit.invert(text), from, to, millis);
  }
}
