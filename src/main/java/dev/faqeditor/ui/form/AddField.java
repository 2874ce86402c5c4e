package dev.faqeditor.ui.form;

import dev.faqeditor.document.Attempt;
import dev.faqeditor.document.CommonKeys;
import dev.faqeditor.document.CommonKeys.CommonKey;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.FrontMatterFields;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Page;
import dev.faqeditor.document.ValueType;
import dev.faqeditor.editor.Act;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.ui.IconButton;
import dev.faqeditor.ui.Late;
import dev.faqeditor.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Adds a key to the front matter: one that Hugo knows, or another. */
final class AddField implements FormPart {

  private static final List<ValueType> TYPES =
      List.of(
          ValueType.TEXT,
          ValueType.LIST,
          ValueType.BOOLEAN,
          ValueType.DATE,
          ValueType.INTEGER,
          ValueType.DECIMAL);

  private final Editor editor;
  private final Messages messages;
  private final Consumer<FieldName> added;
  private final MenuButton button = new MenuButton();
  private final Late<NewKey> other;
  private final Label note = new Label();
  private final VBox view;
  private Optional<Page> page = Optional.empty();

  /**
   * Offers nothing yet.
   *
   * @param added is told of a field that has come
   */
  AddField(Editor editor, TextMenu menu, Messages messages, Consumer<FieldName> added) {
    this.editor = editor;
    this.messages = messages;
    this.added = added;
    other = new Late<>(() -> newKey(menu));
    button.setText(messages.text("add.field"));
    button.setMnemonicParsing(true);
    button.setId("add-field");
    button.setOnShowing(event -> page.ifPresent(this::offer));
    button.getStyleClass().addAll("flat", "add-button");
    button.setGraphic(IconButton.icon("icon-plus"));
    note.getStyleClass().addAll("field-note", "refusal");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    note.managedProperty().bind(note.visibleProperty());
    note.setVisible(false);
    view = new VBox(button, note);
    view.getStyleClass().add("add-part");
    view.managedProperty().bind(view.visibleProperty());
  }

  private NewKey newKey(TextMenu menu) {
    NewKey made =
        new NewKey("new", messages.text("add.key"), TYPES, menu, messages, this::add, this::focus);
    view.getChildren().add(1, made.view());
    return made;
  }

  @Override
  public boolean focusFirst() {
    if (view.isVisible()) {
      focus();
    }
    return view.isVisible();
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void show(Node node, EditorState state) {
    note.setVisible(false);
    if (node instanceof Page shown) {
      view.setVisible(shown.field(FieldName.FRONT_MATTER_SOURCE).isEmpty());
      page = Optional.of(shown);
    }
  }

  private void offer(Page lacking) {
    button.getItems().setAll(CommonKeys.offeredFor(lacking).stream().map(this::item).toList());
    MenuItem another = new MenuItem(messages.text("add.other"));
    another.setId("add-other");
    another.setOnAction(event -> other.get().open());
    button.getItems().addAll(new SeparatorMenuItem(), another);
  }

  /** Puts the focus on the button. */
  void focus() {
    button.requestFocus();
  }

  private MenuItem item(CommonKey key) {
    FieldLabel label = FieldLabel.ofKey(key.name(), messages);
    boolean alike = label.plain().equalsIgnoreCase(key.name());
    MenuItem item =
        new MenuItem(alike ? label.plain() : messages.text("add.item", label.plain(), key.name()));
    item.setMnemonicParsing(false);
    item.setId("add-" + key.name());
    item.setOnAction(event -> add(key.name(), key.type()));
    return item;
  }

  private void add(String key, ValueType type) {
    String value = new FirstValue(editor).of(type);
    Attempt attempt = FrontMatterFields.add(editor.state().document(), key, type, value);
    Optional<Attempt.Refused> refused = editor.attempt(Act.ADD_FIELD, attempt);
    refused.ifPresent(
        why -> {
          note.setText(messages.text(RefusalMessages.ofAdding(why.reason()), why.detail()));
          note.setVisible(true);
        });
    if (refused.isEmpty()) {
      other.ifMade(NewKey::close);
      added.accept(FieldName.frontMatter(key, 0));
    }
  }
}
