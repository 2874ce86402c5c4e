package dev.faqeditor.ui.form;

import dev.faqeditor.document.CommonKeys;
import dev.faqeditor.document.CommonKeys.CommonKey;
import dev.faqeditor.document.ValueType;
import dev.faqeditor.ui.Messages;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/** The name of what is to be added, and the type of its value where there is a choice. */
final class NewKey {

  private final TextField key = new TextField();
  private final ChoiceBox<ValueType> type = new ChoiceBox<>();
  private final BiConsumer<String, ValueType> add;
  private final Runnable closed;
  private final FlowPane view;

  /**
   * Not open.
   *
   * @param id what the IDs of its controls start with
   * @param prompt says what is to be named
   * @param types to choose from; none where there is no choice
   * @param add is told what the user wants
   * @param closed runs when the user wants nothing
   */
  NewKey(
      String id,
      String prompt,
      List<ValueType> types,
      TextMenu menu,
      Messages messages,
      BiConsumer<String, ValueType> add,
      Runnable closed) {
    this.add = add;
    this.closed = closed;
    key.setId(id + "-key");
    key.setPromptText(prompt);
    key.setAccessibleText(prompt);
    key.setPrefColumnCount(12);
    menu.install(key);
    type.setId(id + "-type");
    type.setAccessibleText(messages.text("add.type"));
    type.getItems().setAll(types);
    type.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(ValueType value) {
            return value == null ? "" : messages.text("type." + value.name());
          }

          @Override
          public ValueType fromString(String text) {
            return ValueType.TEXT; // never asked for
          }
        });
    type.setValue(ValueType.TEXT);
    key.textProperty().addListener((o, was, is) -> suggestType(is));
    Button done = button(id + "-add", messages.text("add.do"), this::add);
    Button cancel = button(id + "-cancel", messages.text("add.cancel"), this::cancel);
    cancel.getStyleClass().add("flat");
    view = new FlowPane(key, done, cancel);
    if (!types.isEmpty()) {
      view.getChildren().add(1, type);
    }
    view.getStyleClass().add("new-key");
    view.setMinHeight(Region.USE_PREF_SIZE);
    view.managedProperty().bind(view.visibleProperty());
    view.setVisible(false);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void suggestType(String name) {
    CommonKeys.named(name).map(CommonKey::type).ifPresent(type::setValue);
  }

  private static Button button(String id, String text, Runnable action) {
    Button button = new Button(text);
    button.setId(id);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      cancel();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == key) {
      add();
      event.consume();
    }
  }

  private void add() {
    add.accept(key.getText().strip(), type.getValue());
  }

  private void cancel() {
    close();
    closed.run();
  }

  Region view() {
    return view;
  }

  void open() {
    view.setVisible(true);
    view.applyCss();
    view.layout();
    key.requestFocus();
  }

  void close() {
    view.setVisible(false);
    key.clear();
    type.setValue(ValueType.TEXT);
  }
}
