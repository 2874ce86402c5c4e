package dev.faqeditor.ui.form;

import dev.faqeditor.document.Attempt;
import dev.faqeditor.document.Field;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.QuestionParameters;
import dev.faqeditor.document.Refusal;
import dev.faqeditor.editor.Act;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.ui.IconButton;
import dev.faqeditor.ui.Late;
import dev.faqeditor.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The other parameters of a question's shortcode, folded away until they are asked for, and a way
 * to add one.
 */
final class ParametersPart implements FormPart {

  private final Editor editor;
  private final Messages messages;
  private final RowGroup rows;
  private final Consumer<FieldName> added;
  private final TitledPane fold = new TitledPane();
  private final Button add = new Button();
  private final Late<NewKey> other;
  private final Label note = new Label();
  private final VBox view;

  /**
   * Without parameters.
   *
   * @param rows shows those that are there
   * @param added is told of one that has come
   */
  ParametersPart(
      Editor editor, TextMenu menu, Messages messages, RowGroup rows, Consumer<FieldName> added) {
    this.editor = editor;
    this.messages = messages;
    this.rows = rows;
    this.added = added;
    fold.setContent(rows.view());
    fold.setId("parameters");
    fold.setExpanded(false);
    fold.setAnimated(false);
    fold.setMnemonicParsing(true);
    fold.getStyleClass().add("parameters");
    fold.managedProperty().bind(fold.visibleProperty());
    add.setText(messages.text("parameters.add"));
    add.setId("add-parameter");
    add.getStyleClass().addAll("flat", "add-button");
    add.setGraphic(IconButton.icon("icon-plus"));
    other = new Late<>(() -> newParameter(menu));
    add.setOnAction(event -> other.get().open());
    note.getStyleClass().addAll("field-note", "refusal");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    note.managedProperty().bind(note.visibleProperty());
    view = new VBox(fold, add, note);
    view.getStyleClass().add("add-part");
  }

  private NewKey newParameter(TextMenu menu) {
    NewKey made =
        new NewKey(
            "new-parameter",
            messages.text("parameter.name"),
            List.of(),
            menu,
            messages,
            (name, type) -> add(name),
            this::focus);
    view.getChildren().add(2, made.view());
    return made;
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public boolean focusFirst() {
    focus();
    return true;
  }

  @Override
  public List<NamedRow> rows() {
    return rows.rows();
  }

  @Override
  public boolean wasRebuilt() {
    return rows.wasRebuilt();
  }

  @Override
  public void reveal() {
    fold.setExpanded(true);
    fold.applyCss();
    fold.layout();
  }

  @Override
  public void show(Node node, EditorState state) {
    note.setVisible(false);
    rows.show(node, state);
    List<NamedRow> shown = rows.rows();
    fold.setVisible(!shown.isEmpty());
    fold.setText(
        messages.text(
            "parameters.title",
            shown.stream()
                .map(row -> FieldLabel.of(row.name(), messages).text())
                .collect(Collectors.joining(", "))));
  }

  /** Puts the focus on the button that adds one. */
  void focus() {
    add.requestFocus();
  }

  private void add(String name) {
    if (!(editor.state().selectedNode() instanceof Question question)) {
      return;
    }
    Attempt attempt = QuestionParameters.add(editor.state().document(), question, name, "");
    Optional<Attempt.Refused> refused = editor.attempt(Act.ADD_PARAMETER, attempt);
    refused.ifPresent(
        why -> {
          note.setText(messages.text(keyOf(why.reason()), why.detail()));
          note.setVisible(true);
        });
    if (refused.isEmpty()) {
      reveal();
      other.ifMade(NewKey::close);
      added.accept(FieldName.parameter(name, 0));
    }
  }

  private static String keyOf(Refusal reason) {
    return reason == Refusal.CANNOT_BE_WRITTEN // an empty value always can
        ? "refused.positional"
        : RefusalMessages.ofAdding(reason);
  }

  /** The fields that it shows. */
  static List<Field> of(Node node) {
    return node instanceof Question question ? question.parameters() : List.of();
  }
}
