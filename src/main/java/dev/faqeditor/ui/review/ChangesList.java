package dev.faqeditor.ui.review;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.review.Change;
import dev.faqeditor.ui.Messages;
import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The changes in words; choosing one selects what it happened to. */
final class ChangesList {

  private static final int MOST_ROWS = 6;
  private static final double ROW = 2.0; // em, as the style has it
  private static final double EM = 14;

  private final Editor editor;
  private final ListView<Change> list = new ListView<>();

  ChangesList(Editor editor, Messages messages) {
    this.editor = editor;
    ChangeWords words = new ChangeWords(messages);
    list.setId("changes");
    list.setAccessibleText(messages.text("review.changes"));
    list.managedProperty().bind(list.visibleProperty());
    list.setCellFactory(
        view ->
            new ListCell<>() {
              {
                setPrefWidth(0); // long words end in an ellipsis, and are whole in the tooltip
              }

              @Override
              protected void updateItem(@Nullable Change change, boolean empty) {
                super.updateItem(change, empty);
                String said = change == null || empty ? null : words.of(change);
                setText(said);
                setTooltip(said == null ? null : new Tooltip(said));
              }
            });
    list.setOnMouseClicked(event -> go());
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            go();
            event.consume();
          }
        });
    show(List.of());
  }

  Region view() {
    return list;
  }

  void show(List<Change> changes) {
    list.getItems().setAll(changes);
    list.setVisible(!changes.isEmpty());
    list.setPrefHeight(Math.min(MOST_ROWS, changes.size()) * ROW * EM + 6);
    list.setMinHeight(Region.USE_PREF_SIZE);
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
