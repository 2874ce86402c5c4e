package dev.faqeditor.ui.form;

import dev.faqeditor.check.Finding;
import dev.faqeditor.document.Field;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Node;
import dev.faqeditor.editor.Caret;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.review.Earlier;
import dev.faqeditor.ui.check.Findings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/** The form of a kind of node: what the check says of it as a whole, and its parts. */
final class NodeForm {

  private final Findings findings;
  private final FindingNotes notes;
  private final List<FormPart> parts;
  private final VBox view = new VBox();

  NodeForm(Findings findings, FindingNotes notes, List<FormPart> parts) {
    this.findings = findings;
    this.notes = notes;
    this.parts = List.copyOf(parts);
    view.getStyleClass().add("node-form");
    view.getChildren().add(notes.view());
    parts.forEach(part -> view.getChildren().add(part.view()));
  }

  VBox view() {
    return view;
  }

  private Stream<NamedRow> rows() {
    return parts.stream().map(FormPart::rows).flatMap(List::stream);
  }

  /** Where the caret is, if it is in one of the fields. */
  Optional<Caret> caret() {
    return rows()
        .filter(row -> row.row().control().focusTarget().isFocused())
        .findFirst()
        .flatMap(row -> row.row().control().selected().map(range -> new Caret(row.name(), range)));
  }

  /** The row of a field, which is made to be seen. */
  Optional<FieldRow> reveal(FieldName name) {
    parts.stream()
        .filter(part -> part.rows().stream().anyMatch(row -> row.name().equals(name)))
        .forEach(FormPart::reveal);
    return rows().filter(row -> row.name().equals(name)).map(NamedRow::row).findFirst();
  }

  /** Puts the focus into the first control. */
  void focusFirst() {
    for (FormPart part : parts) {
      if (part.focusFirst()) {
        return;
      }
    }
  }

  /** Whether the last {@link #show} had to make rows anew. */
  boolean wasRebuilt() {
    return parts.stream().anyMatch(FormPart::wasRebuilt);
  }

  void show(Node node, EditorState state) {
    parts.forEach(part -> part.show(node, state));
    showFindings(node);
  }

  /** Shows what the node's fields said in an older version. */
  void showEarlier(Node node, EditorState state, Earlier earlier) {
    rows()
        .forEach(
            row ->
                node.field(row.name())
                    .ifPresent(
                        field ->
                            row.row()
                                .compareWith(
                                    earlier.field(state.document(), node, row.name()),
                                    node,
                                    field,
                                    state)));
  }

  /** Shows what the check found in the node: beside its field, or above them all. */
  void showFindings(Node node) {
    List<Finding> found = findings.of(node);
    List<Field> fields =
        rows().map(NamedRow::name).map(node::field).flatMap(Optional::stream).toList();
    for (FormPart part : parts) {
      for (NamedRow row : part.rows()) {
        List<Finding> own =
            found.stream().filter(f -> node.field(row.name()).filter(f::isIn).isPresent()).toList();
        if (row.row().showFindings(own)) {
          part.reveal();
        }
      }
    }
    notes.show(found.stream().filter(f -> fields.stream().noneMatch(f::isIn)).toList());
  }
}
