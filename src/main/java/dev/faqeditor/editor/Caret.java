package dev.faqeditor.editor;

import dev.faqeditor.document.FieldName;

/**
 * Where in a field the caret stands.
 *
 * @param field which field of the selected node
 * @param position UTF-16 units from the start of the field's value
 */
public record Caret(FieldName field, int position) {}
