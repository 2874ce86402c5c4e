package dev.faqeditor.ui.form;

import dev.faqeditor.document.Field;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.ValueType;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.ui.FocusOwner;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Rows for some fields of a node. A row stays as long as there is a field of its name and kind, so
 * that adding another keeps the focus and the caret.
 */
final class RowGroup implements FormPart {

  private record Shape(FieldName name, ValueType type, boolean items) {

    static Shape of(Field field) {
      return new Shape(field.name(), field.type(), field.items().isPresent());
    }
  }

  private record ShapedRow(Shape shape, FieldRow row) {}

  private final Function<Node, List<Field>> fields;
  private final Function<Field, FieldRow> rowFor;
  private final VBox view = new VBox();
  private List<ShapedRow> rows = List.of(); // of the fields, in their order
  private boolean rebuilt;

  /**
   * A group without rows.
   *
   * @param fields which fields of a node it shows
   * @param rowFor makes the row for one
   */
  RowGroup(Function<Node, List<Field>> fields, Function<Field, FieldRow> rowFor) {
    this.fields = fields;
    this.rowFor = rowFor;
    view.getStyleClass().add("row-group");
    view.managedProperty().bind(view.visibleProperty());
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public List<NamedRow> rows() {
    return rows.stream().map(each -> new NamedRow(each.shape().name(), each.row())).toList();
  }

  @Override
  public boolean wasRebuilt() {
    return rebuilt;
  }

  @Override
  public void show(Node node, EditorState state) {
    List<Field> shown = fields.apply(node);
    List<Shape> wanted = shown.stream().map(Shape::of).toList();
    rebuilt = !wanted.equals(rows.stream().map(ShapedRow::shape).toList());
    if (rebuilt) {
      rebuild(shown);
    }
    for (int i = 0; i < shown.size(); i++) {
      rows.get(i).row().show(node, shown.get(i), state);
    }
    view.setVisible(!shown.isEmpty());
  }

  private void rebuild(List<Field> shown) {
    Optional<javafx.scene.Node> focused = FocusOwner.in(view);
    List<ShapedRow> before = rows;
    rows = shown.stream().map(field -> rowOf(field, before)).toList();
    boolean tall = shown.stream().anyMatch(RowGroup::isTall);
    VBox.setVgrow(view, tall ? Priority.ALWAYS : Priority.NEVER);
    view.getChildren().setAll(rows.stream().map(each -> each.row().view()).toList());
    focused.ifPresent(javafx.scene.Node::requestFocus); // unless its row has gone
  }

  private ShapedRow rowOf(Field field, List<ShapedRow> before) {
    Shape shape = Shape.of(field);
    return before.stream()
        .filter(each -> each.shape().equals(shape))
        .findFirst()
        .orElseGet(() -> new ShapedRow(shape, rowFor.apply(field)));
  }

  /** Whether the field's value is long and its row takes all the height it can get. */
  static boolean isTall(Field field) {
    return field.type() == ValueType.SOURCE || field.type() == ValueType.MARKDOWN;
  }

  /** Puts the focus into the row with this number, or the last one; false if there is none. */
  boolean focus(int number) {
    if (rows.isEmpty()) {
      return false;
    }
    view.applyCss(); // controls take no keys before they have been laid out once
    view.layout();
    FieldRow row = rows.get(Math.min(number, rows.size() - 1)).row();
    row.control().focusTarget().requestFocus();
    return true;
  }

  /** Which row it is, from 0. */
  int numberOf(FieldName name) {
    return rows().stream().map(NamedRow::name).toList().indexOf(name);
  }
}
