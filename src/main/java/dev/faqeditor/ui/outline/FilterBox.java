package dev.faqeditor.ui.outline;

import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.TextTarget;
import dev.faqeditor.ui.Tip;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * Where words are typed that the outline is to be filtered by, with how many questions have them.
 */
final class FilterBox {

  private final Messages messages;
  private final TextField field = new TextField();
  private final Label count = new Label();
  private final Button clear = new Button();
  private final HBox view = new HBox(field, count, clear);

  /**
   * An empty box.
   *
   * @param typed is told of the words whenever they change
   * @param down goes to what was found
   * @param leave goes back to the tree
   */
  FilterBox(Messages messages, Consumer<FilterWords> typed, Runnable down, Runnable leave) {
    this.messages = messages;
    field.setId("outline-filter");
    field.setPromptText(messages.text("outline.filter"));
    field.setAccessibleText(messages.text("outline.filter"));
    Tip.on(field, messages.text("outline.filter.tooltip"));
    field.textProperty().addListener((o, was, is) -> typed(typed));
    field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, down, leave));
    TextTarget.of(field).attachTo(field);
    Region cross = new Region();
    cross.getStyleClass().add("filter-cross");
    clear.setGraphic(cross);
    clear.setId("outline-filter-clear");
    clear.setAccessibleText(messages.text("outline.filter.clear"));
    Tip.on(clear, messages.text("outline.filter.clear"));
    clear.setFocusTraversable(false); // Esc does it
    clear.setOnAction(event -> leave(leave));
    clear.managedProperty().bind(clear.visibleProperty());
    clear.setVisible(false);
    count.setId("outline-filter-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    count.managedProperty().bind(count.textProperty().isNotEmpty());
    HBox.setHgrow(field, Priority.ALWAYS);
    view.getStyleClass().add("filter-box");
  }

  Region view() {
    return view;
  }

  void focus() {
    field.requestFocus();
    field.selectAll();
  }

  /** Takes out what was typed, so that all is shown. */
  void clear() {
    field.clear();
  }

  /** Says how many of the page's questions were found. */
  void show(int found, int all) {
    count.setText(messages.text("outline.filter.count", found, all));
    field.setAccessibleHelp(count.getText());
  }

  private void typed(Consumer<FilterWords> typed) {
    boolean none = field.getText().isEmpty();
    clear.setVisible(!none);
    if (none) {
      count.setText("");
      field.setAccessibleHelp("");
    }
    typed.accept(FilterWords.of(field.getText()));
  }

  private void pressed(KeyEvent event, Runnable down, Runnable leave) {
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
      down.run();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      leave(leave);
    } else {
      return;
    }
    event.consume();
  }

  private void leave(Runnable leave) {
    clear();
    leave.run();
  }
}
