package dev.faqeditor.ui.form;

import dev.faqeditor.check.Finding;
import dev.faqeditor.document.Field;
import dev.faqeditor.document.Node;
import dev.faqeditor.editor.Draft;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.ui.Messages;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * One field in the form: its label, its control, and below it what is wrong or in the way, and what
 * the check has found.
 */
final class FieldRow {

  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final FieldControl control;
  private final Messages messages;
  private final Label label = new Label();
  private final Label note = new Label();
  private final FindingNotes findings;
  private final VBox view = new VBox(label);

  FieldRow(String labelText, FieldControl control, FindingNotes findings, Messages messages) {
    this.control = control;
    this.findings = findings;
    this.messages = messages;
    label.setText(labelText);
    label.setMnemonicParsing(true);
    label.setLabelFor(control.focusTarget());
    label.getStyleClass().add("field-label");
    note.setWrapText(true);
    note.getStyleClass().add("field-note");
    note.managedProperty().bind(note.visibleProperty());
    control.focusTarget().setAccessibleText(labelText.replace("_", ""));
    view.getStyleClass().add("field-row");
    view.getChildren().addAll(control.view(), note, findings.view());
  }

  VBox view() {
    return view;
  }

  FieldControl control() {
    return control;
  }

  /** Lets the row take all the height that is left. */
  FieldRow growing() {
    VBox.setVgrow(view, Priority.ALWAYS);
    VBox.setVgrow(control.view(), Priority.ALWAYS);
    return this;
  }

  void show(Node node, Field field, EditorState state) {
    Optional<Draft> draft = state.draft(node, field.name());
    String value = draft.map(Draft::value).orElseGet(field::value);
    control.show(value);
    boolean editable = field.isWritable() && control.holds(value);
    control.setEditable(editable);
    view.pseudoClassStateChanged(REFUSED, draft.isPresent());
    if (draft.isPresent()) {
      String key = RefusalMessages.key(draft.get().reason(), field);
      note(messages.text(key, draft.get().detail()));
    } else if (!editable) {
      note(messages.text(RefusalMessages.readOnlyKey(field)));
    } else {
      note.setVisible(false);
    }
  }

  /** Shows what the check found in the field. */
  void showFindings(List<Finding> found) {
    findings.show(found);
  }

  private void note(String text) {
    note.setText(text);
    note.setVisible(true);
  }
}
