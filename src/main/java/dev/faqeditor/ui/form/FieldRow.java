package dev.faqeditor.ui.form;

import dev.faqeditor.check.Finding;
import dev.faqeditor.document.Field;
import dev.faqeditor.document.Node;
import dev.faqeditor.editor.Draft;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.ui.IconButton;
import dev.faqeditor.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * One field in the form: its label, its control, and below it what is wrong or in the way, what
 * could be better, and what the check has found.
 */
final class FieldRow {

  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
  private static final PseudoClass READ_ONLY = PseudoClass.getPseudoClass("read-only");
  private static final KeyCombination REMOVE =
      new KeyCodeCombination(
          KeyCode.DELETE, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);

  private final FieldControl control;
  private final Messages messages;
  private final FieldLabel name;
  private final HBox header = new HBox();
  private final Label label = new Label();
  private final Label note = new Label();
  private final Label hint = new Label();
  private final FindingNotes findings;
  private final EarlierValue earlier;
  private final VBox view = new VBox(header);
  private Function<String, String> hints = value -> "";

  /**
   * A row that shows nothing yet.
   *
   * @param bringBack makes the field say what another version of it says
   */
  FieldRow(
      FieldLabel name,
      FieldControl control,
      FindingNotes findings,
      Consumer<Field> bringBack,
      Messages messages) {
    this.name = name;
    this.control = control;
    this.findings = findings;
    this.messages = messages;
    name.showOn(label);
    label.setMinWidth(0);
    header.getChildren().add(label);
    if (!name.key().isEmpty()) {
      Label key = new Label(name.key());
      key.getStyleClass().add("field-key");
      header.getChildren().add(key);
    }
    header.getStyleClass().add("field-header");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    note.getStyleClass().add("field-note");
    note.managedProperty().bind(note.visibleProperty());
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    hint.getStyleClass().add("field-hint");
    hint.managedProperty().bind(hint.visibleProperty());
    hint.setVisible(false);
    control.focusTarget().setAccessibleText(name.plain());
    earlier = new EarlierValue(control.focusTarget().getId(), name.plain(), bringBack, messages);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    header.getChildren().addAll(gap, earlier.toggle());
    earlier.installKeyOn(view);
    view.getStyleClass().add("field-row");
    view.getChildren().addAll(control.view(), earlier.view(), note, hint, findings.view());
  }

  VBox view() {
    return view;
  }

  FieldControl control() {
    return control;
  }

  /** Lets the row take all the height that is left. */
  FieldRow growing() {
    VBox.setVgrow(view, Priority.ALWAYS);
    VBox.setVgrow(control.view(), Priority.ALWAYS);
    return this;
  }

  /** Lets the user take the field off the page, by a button and by a key in it. */
  FieldRow removable(Runnable remove) {
    String tooltip = messages.text("field.remove.key", name.plain());
    Button button =
        new IconButton(control.focusTarget().getId() + "-remove", "icon-remove", tooltip, remove);
    button.setAccessibleText(messages.text("field.remove", name.plain()));
    button.getStyleClass().add("field-remove");
    header.getChildren().add(button);
    view.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (REMOVE.match(event)) {
            remove.run();
            event.consume();
          }
        });
    return this;
  }

  /** Says below the field what could be better about a value; nothing where that is empty. */
  FieldRow hinting(Function<String, String> about) {
    hints = about;
    return this;
  }

  void show(Node node, Field field, EditorState state) {
    Optional<Draft> draft = state.draft(node, field.name());
    String value = draft.map(Draft::value).orElseGet(field::value);
    control.show(field, value);
    label.setLabelFor(control.labelled());
    boolean editable = field.isWritable() && control.holds(value);
    control.setEditable(editable);
    view.pseudoClassStateChanged(REFUSED, draft.isPresent());
    view.pseudoClassStateChanged(READ_ONLY, !editable);
    if (draft.isPresent()) {
      String key = RefusalMessages.key(draft.get().reason(), field);
      note(messages.text(key, draft.get().detail()));
    } else if (!editable) {
      note(messages.text(RefusalMessages.readOnlyKey(field)));
    } else {
      note.setVisible(false);
    }
    String better = hints.apply(value);
    hint.setText(better);
    hint.setVisible(!better.isEmpty());
  }

  /** Says whether the field has changed since it was so; empty if it was not there. */
  void compareWith(Optional<Field> was, Node node, Field field, EditorState state) {
    String value = state.draft(node, field.name()).map(Draft::value).orElseGet(field::value);
    earlier.compareWith(was, field, value);
  }

  /** Says why an act on the field was refused, until the page changes. */
  void refuse(String why) {
    view.pseudoClassStateChanged(REFUSED, true);
    note(why);
  }

  /** Shows what the check found in the field; true if that is something new. */
  boolean showFindings(List<Finding> found) {
    return findings.show(found);
  }

  private void note(String text) {
    note.setText(text);
    note.setVisible(true);
  }
}
