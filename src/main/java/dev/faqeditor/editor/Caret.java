package dev.faqeditor.editor;

import dev.faqeditor.document.FieldName;
import dev.faqeditor.text.Range;

/**
 * Where in a field the caret stands, and what is selected there.
 *
 * @param field which field of the selected node
 * @param range in UTF-16 units from the start of the field's value
 */
public record Caret(FieldName field, Range range) {

  /** A caret with nothing selected. */
  public Caret(FieldName field, int position) {
    this(field, Range.at(position));
  }
}
