package dev.faqeditor.ui.window;

import dev.faqeditor.ui.check.Findings;
import dev.faqeditor.ui.check.FindingsList;

/** What can be done with what the check found. */
final class CheckCommands {

  private final Findings findings;
  private final FindingsList list;
  private final Runnable focusForm;

  /**
   * The commands of a window.
   *
   * @param focusForm puts the focus into the form of the selected node
   */
  CheckCommands(Findings findings, FindingsList list, Runnable focusForm) {
    this.findings = findings;
    this.list = list;
    this.focusForm = focusForm;
  }

  /** Shows the list, or hides it. */
  void list() {
    list.toggle();
  }

  /** Goes to the next place with a finding, or to the one before. */
  void step(int direction) {
    findings.step(direction);
    focusForm.run();
  }
}
