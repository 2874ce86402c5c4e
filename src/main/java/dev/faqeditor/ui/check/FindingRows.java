package dev.faqeditor.ui.check;

import dev.faqeditor.check.Finding;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.text.LineNumbers;
import dev.faqeditor.ui.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** Findings below each other: a click or Enter goes to what one is about, Space mends it. */
final class FindingRows {

  private final Editor editor;
  private final Findings findings;
  private final Runnable entered;
  private final Label title;
  private final ListView<Finding> list = new ListView<>();

  /**
   * No rows yet.
   *
   * @param title of the list
   * @param entered what follows when Enter has gone to a finding
   */
  FindingRows(
      String id,
      String title,
      Editor editor,
      Findings findings,
      Messages messages,
      Runnable entered) {
    this.editor = editor;
    this.findings = findings;
    this.entered = entered;
    this.title = new Label(title);
    this.title.getStyleClass().add("findings-title");
    this.title.setLabelFor(list);
    list.setId(id);
    list.setAccessibleText(title);
    list.setCellFactory(of -> new FindingCell(findings, this::lineOf, messages));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> goToSelected());
  }

  /** To be shown over the list. */
  Label title() {
    return title;
  }

  ListView<Finding> list() {
    return list;
  }

  /** Shows these; the row that was selected, or the one that took its place, stays so. */
  void show(List<Finding> found) {
    MultipleSelectionModel<Finding> selection = list.getSelectionModel();
    int selected = selection.getSelectedIndex();
    list.getItems().setAll(found);
    if (selected >= 0 && !found.isEmpty()) {
      selection.select(Math.min(selected, found.size() - 1));
    }
  }

  private int lineOf(Finding finding) {
    return LineNumbers.at(editor.state().document().text(), finding.span().start());
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      goToSelected();
      entered.run();
      event.consume();
    } else if (event.getCode() == KeyCode.SPACE) {
      selected().ifPresent(findings::fix);
      event.consume();
    }
  }

  private void goToSelected() {
    selected().ifPresent(findings::goTo);
  }

  private Optional<Finding> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }
}
