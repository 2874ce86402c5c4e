package dev.faqeditor.ui.form;

import dev.faqeditor.document.Attempt;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Field;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.FrontMatterFields;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.QuestionParameters;
import dev.faqeditor.editor.Act;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.ui.Messages;
import java.util.Optional;

/** Takes fields of the selected node off the page. */
final class FieldRemoval {

  private final Editor editor;
  private final Messages messages;

  FieldRemoval(Editor editor, Messages messages) {
    this.editor = editor;
    this.messages = messages;
  }

  /** Whether fields of this name can be removed. */
  static boolean isFor(FieldName name) {
    return name.kind() == FieldName.Kind.FRONT_MATTER || name.kind() == FieldName.Kind.PARAMETER;
  }

  /** Removes a field; says why if that is refused. */
  Optional<String> remove(FieldName name) {
    Node node = editor.state().selectedNode();
    return node.field(name)
        .flatMap(
            field ->
                removed(node, field)
                    .map(why -> RefusalMessages.ofRemoving(why.reason(), field))
                    .map(key -> messages.text(key, name.key())));
  }

  private Optional<Attempt.Refused> removed(Node node, Field field) {
    FaqDocument document = editor.state().document();
    return node instanceof Question question
        ? editor.attempt(Act.REMOVE_PARAMETER, QuestionParameters.remove(document, question, field))
        : editor.attempt(Act.REMOVE_FIELD, FrontMatterFields.remove(document, field));
  }
}
