package dev.faqeditor.ui.form;

import dev.faqeditor.document.Field;
import dev.faqeditor.review.WordDifference;
import dev.faqeditor.ui.Late;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.Tip;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * What a field said in the last commit, if that is something else: shown on demand, with the words
 * marked that have gone, to be brought back.
 */
final class EarlierValue {

  private static final KeyCombination SHOW =
      new KeyCodeCombination(KeyCode.B, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  /** A proof-reader's mark where something has come. */
  private static final String INSERTED = "\u2038";

  private final Messages messages;
  private final ToggleButton toggle = new ToggleButton();
  private final TextFlow said = new TextFlow();
  private final VBox view = new VBox();
  private final Late<HBox> header;
  private Optional<Field> earlier = Optional.empty();
  private boolean isChanged;
  private String shown = "";

  /**
   * Nothing to compare with yet.
   *
   * @param field what the field is called
   * @param bringBack makes the field say what it said
   */
  EarlierValue(String id, String field, Consumer<Field> bringBack, Messages messages) {
    this.messages = messages;
    toggle.setId(id + "-earlier");
    toggle.setText(messages.text("earlier.changed"));
    Tip.on(toggle, messages.text("earlier.changed.tip"));
    toggle.setAccessibleText(messages.text("earlier.changed.name", field));
    toggle.getStyleClass().add("earlier-toggle");
    toggle.setFocusTraversable(false);
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    toggle.managedProperty().bind(toggle.visibleProperty());
    toggle.setVisible(false);
    toggle.selectedProperty().addListener((property, was, is) -> update());
    header = new Late<>(() -> newHeader(id, field, bringBack));
    said.getStyleClass().add("earlier-words");
    view.getStyleClass().add("earlier");
    view.setMinHeight(Region.USE_PREF_SIZE);
    view.managedProperty().bind(view.visibleProperty());
    view.setVisible(false);
  }

  private HBox newHeader(String id, String field, Consumer<Field> bringBack) {
    Label title = new Label(messages.text("earlier.title"));
    title.getStyleClass().add("earlier-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button back = new Button(messages.text("earlier.back"));
    back.setId(id + "-bring-back");
    Tip.on(back, messages.text("earlier.back.tip"));
    back.setAccessibleText(messages.text("earlier.back.name", field));
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.setOnAction(event -> earlier.ifPresent(bringBack));
    HBox made = new HBox(title, gap, back);
    made.getStyleClass().add("earlier-header");
    return made;
  }

  /** Says that the field has changed, and shows what it said. */
  ToggleButton toggle() {
    return toggle;
  }

  /** What the field said. */
  Region view() {
    return view;
  }

  /** Shows and hides what the field said by a key anywhere in its row. */
  void installKeyOn(Region row) {
    row.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (SHOW.match(event) && isChanged) {
            toggle.setSelected(!toggle.isSelected());
            event.consume();
          }
        });
  }

  /** Compares the field with what it was; empty if it was not there. */
  void compareWith(Optional<Field> was, Field field, String value) {
    earlier = was;
    shown = value;
    isChanged = was.filter(old -> !old.value().equals(value)).isPresent() && field.isWritable();
    toggle.setVisible(isChanged);
    if (!isChanged) {
      toggle.setSelected(false);
    }
    update();
  }

  private void update() {
    boolean visible = isChanged && toggle.isSelected();
    view.setVisible(visible);
    said.getChildren().clear();
    if (visible) {
      view.getChildren().setAll(header.get(), said);
      earlier.ifPresent(old -> write(WordDifference.between(old.value(), shown)));
    }
  }

  private void write(WordDifference difference) {
    said.setAccessibleText(difference.before());
    boolean replaced = false;
    for (WordDifference.Run run : difference.runs()) {
      switch (run.kind()) {
        case KEPT -> add(difference.text(run), "earlier-kept");
        case DELETED -> add(difference.text(run), "earlier-gone");
        case ADDED -> {
          if (!replaced) {
            add(INSERTED, "earlier-inserted");
          }
        }
      }
      replaced = run.kind() == WordDifference.Kind.DELETED;
    }
    if (difference.before().isEmpty()) {
      said.getChildren().clear();
      add(messages.text("earlier.empty"), "earlier-empty");
    }
  }

  private void add(String part, String style) {
    Text text = new Text(part);
    text.getStyleClass().add(style);
    said.getChildren().add(text);
  }
}
