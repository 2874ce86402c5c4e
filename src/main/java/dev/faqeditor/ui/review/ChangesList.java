package dev.faqeditor.ui.review;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.review.Change;
import dev.faqeditor.review.Revert;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.RowsHeight;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The changes in words. Choosing one selects what it happened to; each can be taken back. */
final class ChangesList {

  private static final int MOST_ROWS = 12; // where there is room for them
  private static final int LEAST_ROWS = 4;

  private final Editor editor;
  private final BiConsumer<Change, Consumer<Revert.Reason>> takeBack;
  private final Messages messages;
  private final ListView<Change> list = new ListView<>();
  private final Label refusal = new Label();
  private final VBox view = new VBox(list, refusal);

  /**
   * An empty list.
   *
   * @param takeBack takes a change back, or tells why not
   */
  ChangesList(
      Editor editor, BiConsumer<Change, Consumer<Revert.Reason>> takeBack, Messages messages) {
    this.editor = editor;
    this.takeBack = takeBack;
    this.messages = messages;
    list.setId("changes");
    list.setAccessibleText(messages.text("review.changes"));
    list.managedProperty().bind(list.visibleProperty());
    list.prefHeightProperty().bind(RowsHeight.of(list, MOST_ROWS));
    list.minHeightProperty().bind(RowsHeight.of(list, LEAST_ROWS));
    list.setCellFactory(view -> new ChangeCell(this::takeBack, messages));
    list.setOnMouseClicked(event -> go());
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          switch (event.getCode()) {
            case ENTER -> go();
            case BACK_SPACE, DELETE -> takeBackSelected();
            default -> {
              return;
            }
          }
          event.consume();
        });
    refusal.setId("changes-refusal");
    refusal.getStyleClass().addAll("changes-refusal", "commit-refused");
    refusal.setWrapText(true);
    refusal.setMinHeight(Region.USE_PREF_SIZE);
    refusal.managedProperty().bind(refusal.visibleProperty());
    show(List.of());
  }

  Region view() {
    return view;
  }

  /** Shows these; the row that was selected, or the one that took its place, stays so. */
  void show(List<Change> changes) {
    refusal.setVisible(false);
    int selected = list.getSelectionModel().getSelectedIndex();
    list.getItems().setAll(changes);
    list.setVisible(!changes.isEmpty());
    if (selected >= 0 && !changes.isEmpty()) {
      list.getSelectionModel().select(Math.min(selected, changes.size() - 1));
    }
  }

  private void takeBackSelected() {
    Change change = list.getSelectionModel().getSelectedItem();
    if (change != null) {
      takeBack(change);
    }
  }

  private void takeBack(Change change) {
    refusal.setVisible(false);
    takeBack.accept(
        change,
        reason -> {
          refusal.setText(messages.text("review.refused." + reason.name()));
          refusal.setVisible(true);
        });
  }

  private void go() {
    Change change = list.getSelectionModel().getSelectedItem();
    FaqDocument document = editor.state().document();
    if (change == null || change.number() < 0) {
      return;
    }
    if (change.node() == Node.Kind.QUESTION && change.number() < document.questionCount()) {
      editor.select(document.question(change.number()));
    } else if (change.node() == Node.Kind.SECTION && change.number() < document.sections().size()) {
      editor.select(document.sections().get(change.number()));
    } else if (change.node() == Node.Kind.PAGE) {
      editor.select(document.page());
    }
  }
}
