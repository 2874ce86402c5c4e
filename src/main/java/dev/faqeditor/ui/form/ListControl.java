package dev.faqeditor.ui.form;

import dev.faqeditor.document.Field;
import dev.faqeditor.text.Range;
import dev.faqeditor.ui.IconButton;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.Tip;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A list of texts, one in a row: they can be changed, added, removed and moved. */
final class ListControl implements FieldControl {

  private final String id;
  private final String label;
  private final TextMenu menu;
  private final ListTyping typing;
  private final Messages messages;
  private final VBox rowsBox = new VBox();
  private final Label empty = new Label();
  private final Button add = new Button();
  private final List<ListRow> rows = new ArrayList<>();
  private final VBox view =
      new VBox(rowsBox, empty, add) {
        @Override
        public void requestFocus() {
          first().requestFocus();
        }
      };
  private List<String> items = List.of(); // that are shown

  /**
   * A list without items.
   *
   * @param label what the list is called
   * @param menu gives its texts their context menu
   * @param typing is told what the user does
   */
  ListControl(String id, String label, TextMenu menu, ListTyping typing, Messages messages) {
    this.id = id;
    this.label = label;
    this.menu = menu;
    this.typing = typing;
    this.messages = messages;
    view.getStyleClass().add("list-control");
    rowsBox.getStyleClass().add("list-rows");
    rowsBox.managedProperty().bind(rowsBox.visibleProperty());
    empty.setText(messages.text("list.empty"));
    empty.getStyleClass().add("field-note");
    empty.managedProperty().bind(empty.visibleProperty());
    add.setText(messages.text("list.add"));
    add.setId(id + "-add");
    add.getStyleClass().addAll("add-button", "flat");
    add.setGraphic(IconButton.icon("icon-plus"));
    add.setAccessibleText(label + ": " + messages.text("list.add"));
    Tip.on(add, messages.text("list.add.key"));
    add.setOnAction(event -> insert(items.size()));
    showItems(List.of());
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public Region labelled() { // a box takes no mnemonic
    return first();
  }

  @Override
  public void show(Field field, String value) {
    boolean asWritten = value.equals(field.value());
    showItems(asWritten ? field.items().orElse(List.of()) : List.of(value.split("\n", -1)));
  }

  @Override
  public void show(String value) {
    showItems(List.of(value.split("\n", -1)));
  }

  private void showItems(List<String> shown) {
    items = List.copyOf(shown);
    int focused = focusedRow();
    while (rows.size() > items.size()) {
      rowsBox.getChildren().remove(rows.remove(rows.size() - 1).view());
    }
    while (rows.size() < items.size()) {
      ListRow row = new ListRow(id + "-" + rows.size(), rows.size(), this, menu, messages);
      rows.add(row);
      rowsBox.getChildren().add(row.view());
    }
    for (int i = 0; i < items.size(); i++) {
      String name = messages.text("list.item", label, i + 1, items.size());
      rows.get(i).show(items.get(i), name, items.size());
    }
    rowsBox.setVisible(!items.isEmpty());
    empty.setVisible(items.isEmpty());
    if (focused >= items.size()) { // the row with the focus has gone
      focus(items.size() - 1);
    }
  }

  private int focusedRow() {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public boolean holds(String value) {
    return value.equals(String.join("\n", items))
        && rows.stream().allMatch(row -> row.holds(items.get(row.number())));
  }

  @Override
  public void setEditable(boolean editable) {
    rows.forEach(row -> row.setEditable(editable));
    add.setDisable(!editable);
  }

  @Override
  public void select(Range range) {
    int start = 0;
    for (int i = 0; i < items.size(); i++) {
      int end = start + items.get(i).length();
      if (range.position() <= end) {
        focus(i);
        int anchor = Math.min(Math.max(range.anchor(), start), end);
        rows.get(i).select(new Range(anchor - start, range.position() - start));
        return;
      }
      start = end + 1;
    }
  }

  @Override
  public Optional<Range> selected() {
    int focused = focusedRow();
    return focused < 0
        ? Optional.empty()
        : Optional.of(rows.get(focused).selected().shift(startOf(focused)));
  }

  /** Where an item starts in all items, one a line, in UTF-16 units. */
  private int startOf(int number) {
    return items.subList(0, number).stream().mapToInt(item -> item.length() + 1).sum();
  }

  /** The user changed an item's text. */
  void typed(int number, String text, Range before, Range after) {
    List<String> now = new ArrayList<>(items);
    now.set(number, text);
    int start = startOf(number);
    typing.typed(now, before.shift(start), after.shift(start));
  }

  /** Puts in an empty item, and the focus there. */
  void insert(int number) {
    List<String> now = new ArrayList<>(items);
    now.add(number, "");
    typing.arranged(now);
    focus(number);
  }

  /** Takes an item out; the focus goes to the one in its place, or to the last. */
  void remove(int number) {
    List<String> now = new ArrayList<>(items);
    now.remove(number);
    typing.arranged(now);
    focus(Math.min(number, items.size() - 1));
  }

  /** Moves an item {@code by} places down; nothing happens at the ends. The focus goes with it. */
  void move(int number, int by) {
    int to = number + by;
    if (to >= 0 && to < items.size()) {
      List<String> now = new ArrayList<>(items);
      Collections.swap(now, number, to);
      typing.arranged(now);
      focus(to);
    }
  }

  private void focus(int number) {
    view.applyCss(); // a row takes no keys before it has been laid out once
    view.layout();
    (number >= 0 && number < rows.size() ? rows.get(number).focusTarget() : add).requestFocus();
  }

  private Region first() {
    return rows.isEmpty() ? add : rows.get(0).focusTarget();
  }
}
