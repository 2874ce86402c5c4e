package dev.faqeditor.writing;

import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Range;
import dev.faqeditor.text.Span;

/** Text that takes the place of what is selected. */
final class Typing {

  private Typing() {}

  static Change of(MarkdownText text, String typed) {
    Span selected = text.selected();
    Range after = Range.at(selected.start() + typed.length());
    return new Change(Edit.replace(selected, typed), after);
  }
}
