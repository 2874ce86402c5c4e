package dev.faqeditor.ui.form;

import dev.faqeditor.document.FieldName;

/**
 * The row of a field.
 *
 * @param name which field of the node
 * @param row its row
 */
record NamedRow(FieldName name, FieldRow row) {}
