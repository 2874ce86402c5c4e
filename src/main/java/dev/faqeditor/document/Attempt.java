package dev.faqeditor.document;

import dev.faqeditor.text.Edit;

/** What comes of trying to set a field. */
public sealed interface Attempt {

  /**
   * The value can be set.
   *
   * @param edit what does it; empty if the field has this value already
   * @param after the document then
   */
  record Accepted(Edit edit, FaqDocument after) implements Attempt {}

  /**
   * The value can't be set, and nothing changes.
   *
   * @param reason why
   * @param detail what of the value is refused; empty if all of it
   */
  record Refused(Refusal reason, String detail) implements Attempt {

    /** Refuses the whole value. */
    public Refused(Refusal reason) {
      this(reason, "");
    }
  }
}
