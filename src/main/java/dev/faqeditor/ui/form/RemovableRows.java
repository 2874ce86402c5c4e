package dev.faqeditor.ui.form;

import dev.faqeditor.document.Field;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Rows whose fields the user can take off the page; the focus goes on to the next one. */
final class RemovableRows {

  private final RowGroup rows;
  private final FieldRemoval removal;
  private Runnable whenEmpty = () -> {};

  /**
   * Rows without fields.
   *
   * @param fields which fields of a node they show
   * @param rowFor makes the row for one
   */
  RemovableRows(
      Function<Node, List<Field>> fields, Function<Field, FieldRow> rowFor, FieldRemoval removal) {
    this.removal = removal;
    rows = new RowGroup(fields, field -> removable(rowFor.apply(field), field.name()));
  }

  RowGroup rows() {
    return rows;
  }

  /** What gets the focus when the last field has gone. */
  void whenEmpty(Runnable focus) {
    whenEmpty = focus;
  }

  /** Puts the focus into the row of a field. */
  void focus(FieldName name) {
    rows.focus(rows.numberOf(name));
  }

  private FieldRow removable(FieldRow row, FieldName name) {
    return FieldRemoval.isFor(name) ? row.removable(() -> remove(row, name)) : row;
  }

  private void remove(FieldRow row, FieldName name) {
    int number = rows.numberOf(name);
    Optional<String> refused = removal.remove(name);
    refused.ifPresent(row::refuse);
    if (refused.isEmpty() && !rows.focus(number)) {
      whenEmpty.run();
    }
  }
}
