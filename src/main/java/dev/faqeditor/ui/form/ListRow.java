package dev.faqeditor.ui.form;

import dev.faqeditor.text.Range;
import dev.faqeditor.ui.IconButton;
import dev.faqeditor.ui.Messages;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One item of a list: its text, and the buttons that move it and take it out. */
final class ListRow {

  private final int number;
  private final ListControl list;
  private final LineControl text;
  private final Button up;
  private final Button down;
  private final Button remove;
  private final HBox view;
  private boolean editable = true;

  ListRow(String id, int number, ListControl list, TextMenu menu, Messages messages) {
    this.number = number;
    this.list = list;
    text = new LineControl(id, menu, (value, from, to) -> list.typed(number, value, from, to));
    up =
        new IconButton(
            id + "-up", "icon-up", messages.text("list.up"), () -> list.move(number, -1));
    down =
        new IconButton(
            id + "-down", "icon-down", messages.text("list.down"), () -> list.move(number, 1));
    remove =
        new IconButton(
            id + "-remove", "icon-remove", messages.text("list.remove"), () -> list.remove(number));
    HBox.setHgrow(text.view(), Priority.ALWAYS);
    text.view().setMinWidth(0);
    view = new HBox(text.view(), up, down, remove);
    view.getStyleClass().add("list-row");
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    boolean alt = event.isAltDown() && !event.isControlDown();
    KeyCode code = event.getCode();
    boolean known = true;
    if (code == KeyCode.ENTER && editable) {
      list.insert(number + 1);
    } else if (alt && code == KeyCode.UP && editable) {
      list.move(number, -1);
    } else if (alt && code == KeyCode.DOWN && editable) {
      list.move(number, 1);
    } else if (alt && code == KeyCode.DELETE && editable) {
      list.remove(number);
    } else {
      known = alt && (code == KeyCode.UP || code == KeyCode.DOWN); // never to the menu's moves
    }
    if (known) {
      event.consume();
    }
  }

  HBox view() {
    return view;
  }

  int number() {
    return number;
  }

  Region focusTarget() {
    return text.focusTarget();
  }

  boolean isFocused() {
    return text.focusTarget().isFocused();
  }

  /**
   * Shows an item.
   *
   * @param name what it is called
   * @param count how many there are
   */
  void show(String item, String name, int count) {
    text.show(item);
    text.focusTarget().setAccessibleText(name);
    up.setDisable(!editable || number == 0);
    down.setDisable(!editable || number == count - 1);
  }

  boolean holds(String item) {
    return text.holds(item);
  }

  void setEditable(boolean changeable) {
    editable = changeable;
    text.setEditable(changeable);
    remove.setDisable(!changeable);
  }

  void select(Range range) {
    text.select(range);
  }

  Range selected() {
    return text.selected().orElse(Range.at(0));
  }
}
