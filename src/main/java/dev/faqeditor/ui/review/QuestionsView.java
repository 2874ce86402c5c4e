package dev.faqeditor.ui.review;

import dev.faqeditor.document.Question;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.Tip;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The questions in a table, old beside new; Enter goes to one. */
final class QuestionsView {

  private final ListView<QuestionsRow> list = new ListView<>();
  private final CheckBox all = new CheckBox();
  private final HBox tools;
  private final BorderPane view = new BorderPane(list);
  private final Consumer<Question> go;
  private Optional<TwoVersions> versions = Optional.empty();

  /**
   * An empty table.
   *
   * @param go goes to a question of the page as it is now
   */
  QuestionsView(Consumer<Question> go, Messages messages) {
    this.go = go;
    list.setId("review-questions");
    list.setAccessibleText(messages.text("review.questions.name"));
    Tip.on(list, messages.text("review.questions.tip"));
    Label none = new Label(messages.text("review.questions.none"));
    none.setWrapText(true);
    none.getStyleClass().add("review-empty");
    list.setPlaceholder(none);
    list.setCellFactory(shown -> new QuestionsCell(messages));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            goToSelected();
          }
        });
    all.setId("review-questions-all");
    all.setText(messages.text("review.questions.all"));
    all.setMinWidth(Region.USE_PREF_SIZE);
    all.setOnAction(event -> refresh());
    tools = new HBox(all);
    tools.getStyleClass().add("review-tools");
    HBox heads =
        new HBox(
            new ColumnHead(messages.text("review.before")),
            new ColumnHead(messages.text("review.now")));
    heads.getStyleClass().add("review-heads");
    heads.setId("review-questions-heads");
    view.setTop(heads);
  }

  Region view() {
    return view;
  }

  /** What stands above the table. */
  Region tools() {
    return tools;
  }

  void focus() {
    list.requestFocus();
  }

  void show(TwoVersions compared) {
    versions = Optional.of(compared);
    refresh();
  }

  private void refresh() {
    List<QuestionsRow> rows =
        versions.map(both -> QuestionsRow.of(both, all.isSelected())).orElse(List.of());
    int selected = Math.max(1, list.getSelectionModel().getSelectedIndex());
    if (!list.getItems().equals(rows)) {
      list.getItems().setAll(rows);
      list.getSelectionModel().select(Math.min(selected, rows.size() - 1));
    }
  }

  /** Goes to the next question to which something happened, or to the one before. */
  void step(int direction) {
    int count = list.getItems().size();
    int at = list.getSelectionModel().getSelectedIndex();
    for (int i = 1; i <= count; i++) {
      int next = Math.floorMod(at + i * direction, count);
      if (list.getItems().get(next) instanceof QuestionsRow.Both row && !row.what().isEmpty()) {
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - 1));
        return;
      }
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      goToSelected();
      event.consume();
    }
  }

  private void goToSelected() {
    if (list.getSelectionModel().getSelectedItem() instanceof QuestionsRow.Both row) {
      row.now().ifPresent(go);
    }
  }
}
