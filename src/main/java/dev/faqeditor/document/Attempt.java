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
   */
  record Refused(Refusal reason) implements Attempt {}
}
