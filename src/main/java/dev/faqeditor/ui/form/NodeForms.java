package dev.faqeditor.ui.form;

import dev.faqeditor.document.Field;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Section;
import dev.faqeditor.editor.Act;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.check.Findings;
import java.util.List;
import java.util.stream.Collectors;

/** Puts together the forms of the page, of sections and of questions. */
final class NodeForms {

  private final Editor editor;
  private final Findings findings;
  private final FieldControls controls;
  private final FieldRemoval removal;
  private final Messages messages;

  NodeForms(Editor editor, Findings findings, FieldControls controls, Messages messages) {
    this.editor = editor;
    this.findings = findings;
    this.controls = controls;
    this.messages = messages;
    removal = new FieldRemoval(editor, messages);
  }

  NodeForm ofPage() {
    RemovableRows fields = new RemovableRows(Node::fields, this::row, removal);
    AddField add = new AddField(editor, controls.menu(), messages, fields::focus);
    fields.whenEmpty(add::focus);
    return form(fields.rows(), add);
  }

  NodeForm ofSection() {
    return form(
        new RowGroup(Node::fields, this::row),
        new LevelPart(editor, messages),
        new RowGroup(NodeForms::intro, this::row));
  }

  private static List<Field> intro(Node node) {
    return node instanceof Section section ? section.intro().stream().toList() : List.of();
  }

  NodeForm ofQuestion() {
    RemovableRows fields = new RemovableRows(ParametersPart::of, this::row, removal);
    ParametersPart parameters =
        new ParametersPart(editor, controls.menu(), messages, fields.rows(), fields::focus);
    fields.whenEmpty(parameters::focus);
    return form(new RowGroup(Node::fields, this::row), parameters);
  }

  private NodeForm form(FormPart... parts) {
    return new NodeForm(findings, new FindingNotes(editor, findings, messages), List.of(parts));
  }

  private FieldRow row(Field field) {
    FieldLabel label = FieldLabel.of(field.name(), messages);
    FieldRow row =
        new FieldRow(
            label,
            controls.controlFor(field, label.plain()),
            new FindingNotes(editor, findings, messages),
            this::bringBack,
            messages);
    if (field.name().equals(FieldName.QUESTION_TEXT)) {
      row.hinting(this::hints);
    }
    return RowGroup.isTall(field) ? row.growing() : row;
  }

  private void bringBack(Field earlier) {
    if (earlier.items().isPresent()) {
      editor.setList(earlier.name(), earlier.items().get());
    } else {
      editor.write(Act.BRING_BACK, earlier.name(), earlier.value());
    }
  }

  private String hints(String question) {
    return QuestionHint.of(question).stream()
        .map(
            hint ->
                messages.text(
                    "hint." + hint.name(),
                    QuestionHint.length(question),
                    QuestionHint.MOST_CHARACTERS))
        .collect(Collectors.joining(" "));
  }
}
