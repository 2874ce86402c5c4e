package dev.faqeditor.writing;

import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Range;

/**
 * What a command does to a text.
 *
 * @param edit what it changes; empty if it only selects something else
 * @param selection what is selected then
 */
public record Change(Edit edit, Range selection) {

  /** The text after it. */
  public MarkdownText apply(MarkdownText before) {
    return new MarkdownText(edit.apply(before.text()), selection);
  }
}
