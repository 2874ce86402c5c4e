package dev.faqeditor.ui.form;

import dev.faqeditor.check.Finding;
import dev.faqeditor.document.Field;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.ValueType;
import dev.faqeditor.editor.Caret;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.check.Findings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.VBox;

/**
 * The rows for the fields of one node; they can show any node with fields of the same names and
 * types.
 */
final class NodeForm {

  private record Shape(FieldName name, ValueType type) {}

  private final Editor editor;
  private final Messages messages;
  private final TextMenu menu;
  private final Findings findings;
  private final FindingNotes notes;
  private final Map<FieldName, FieldRow> rows = new LinkedHashMap<>();
  private final VBox view = new VBox();
  private List<Shape> shape = List.of();
  private boolean rebuilt;

  NodeForm(Editor editor, Messages messages, TextMenu menu, Findings findings) {
    this.editor = editor;
    this.messages = messages;
    this.menu = menu;
    this.findings = findings;
    this.notes = new FindingNotes(editor, findings, messages);
    view.getStyleClass().add("node-form");
  }

  VBox view() {
    return view;
  }

  Optional<FieldRow> row(FieldName name) {
    return Optional.ofNullable(rows.get(name));
  }

  /** Where the caret is, if it is in one of the fields. */
  Optional<Caret> caret() {
    return rows.entrySet().stream()
        .filter(row -> row.getValue().control().focusTarget().isFocused())
        .findFirst()
        .flatMap(
            row ->
                row.getValue().control().selected().map(range -> new Caret(row.getKey(), range)));
  }

  /** The row that a user starts with. */
  Optional<FieldRow> firstRow() {
    return rows.values().stream().findFirst();
  }

  /** Whether the last {@link #show} had to make its rows anew. */
  boolean wasRebuilt() {
    return rebuilt;
  }

  void show(Node node, EditorState state) {
    List<Shape> wanted =
        node.fields().stream().map(field -> new Shape(field.name(), field.type())).toList();
    rebuilt = !wanted.equals(shape);
    if (rebuilt) {
      shape = wanted;
      rows.clear();
      node.fields().forEach(field -> rows.put(field.name(), rowFor(field)));
      view.getChildren().setAll(rows.values().stream().map(FieldRow::view).toList());
      view.getChildren().add(0, notes.view());
    }
    node.fields()
        .forEach(field -> row(field.name()).ifPresent(row -> row.show(node, field, state)));
    showFindings(node);
  }

  /** Shows what the check found in the node: beside its field, or above them all. */
  void showFindings(Node node) {
    List<Finding> found = findings.of(node);
    rows.forEach(
        (name, row) ->
            row.showFindings(
                found.stream().filter(f -> node.field(name).filter(f::isIn).isPresent()).toList()));
    notes.show(found.stream().filter(f -> node.fields().stream().noneMatch(f::isIn)).toList());
  }

  private FieldRow rowFor(Field field) {
    FieldName name = field.name();
    FieldRow row =
        new FieldRow(
            labelOf(name),
            controlFor(field),
            new FindingNotes(editor, findings, messages),
            messages);
    boolean tall = field.type() == ValueType.MARKDOWN || field.type() == ValueType.SOURCE;
    return tall ? row.growing() : row;
  }

  private FieldControl controlFor(Field field) {
    FieldName name = field.name();
    String id = idOf(name);
    FieldWriter writer = new FieldWriter(editor, name);
    return switch (field.type()) {
      case BOOLEAN -> new SwitchControl(id, writer);
      case MARKDOWN -> new MarkdownControl(id, menu, writer, messages);
      case SOURCE, LIST, MAP -> new SourceControl(id, menu, writer);
      case TEXT, INTEGER, DECIMAL, DATE, ALIAS ->
          field.value().indexOf('\n') >= 0
              ? new SourceControl(id, menu, writer)
              : new LineControl(id, menu, writer);
    };
  }

  private String labelOf(FieldName name) {
    return switch (name.kind()) {
      case QUESTION_TEXT -> messages.text("field.question");
      case ANSWER -> messages.text("field.answer");
      case HEADING -> messages.text("field.heading");
      case FRONT_MATTER_SOURCE -> messages.text("field.frontMatter");
      case INTRO -> messages.text("field.intro");
      case FRONT_MATTER, PARAMETER -> name.key().replace("_", "__");
    };
  }

  private static String idOf(FieldName name) {
    return switch (name.kind()) {
      case QUESTION_TEXT -> "question-text";
      case ANSWER -> "answer";
      case HEADING -> "heading";
      case FRONT_MATTER_SOURCE -> "front-matter";
      case INTRO -> "intro";
      case FRONT_MATTER -> "front-matter-" + name.key();
      case PARAMETER -> "parameter-" + name.key() + name.occurrence();
    };
  }
}
