package dev.faqeditor.editor;

import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Refusal;
import dev.faqeditor.text.Bias;
import dev.faqeditor.text.Edit;

/**
 * What was typed into a field and refused. It stays with the field, though it is not in the text.
 *
 * @param kind what kind of node the field belongs to
 * @param at where that node starts, in UTF-16 units
 * @param field which of its fields
 * @param value what was typed
 * @param reason why it is not in the text
 * @param detail what of it was refused; empty if all of it
 */
public record Draft(
    Node.Kind kind, int at, FieldName field, String value, Refusal reason, String detail) {

  /** Whether it belongs to this field of this node. */
  public boolean isFor(Node node, FieldName name) {
    return kind == node.kind() && at == node.span().start() && field.equals(name);
  }

  Draft after(Edit edit) {
    return new Draft(kind, edit.map(at, Bias.AFTER), field, value, reason, detail);
  }
}
