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

  /** So long ago that nothing joins a step of then. */
  private static final long LONG_AGO = Long.MIN_VALUE / 2;

  /** The same step, which no more typing joins. */
  Step closed() {
    return new Step(act, edit, from, to, LONG_AGO);
  }

  /**
   * The same step to be taken in the other direction, from the text that {@code edit} applies to.
   */
  Step reversed(String text) {
    return new Step(act, edit.invert(text), from, to, millis);
  }
}
