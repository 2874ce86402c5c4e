package dev.faqeditor.ui.check;

import dev.faqeditor.check.Finding;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.text.LineNumbers;
import dev.faqeditor.ui.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** All findings below each other, at the bottom of the window, for as long as it is wanted. */
public final class FindingsList {

  private final Editor editor;
  private final Findings findings;
  private final Runnable leave;
  private final ListView<Finding> list = new ListView<>();
  private final BorderPane view = new BorderPane(list);

  /**
   * A list that is hidden.
   *
   * @param leave puts the focus where the selected node is edited
   */
  public FindingsList(Editor editor, Findings findings, Messages messages, Runnable leave) {
    this.editor = editor;
    this.findings = findings;
    this.leave = leave;
    Label title = new Label(messages.text("findings.title"));
    title.getStyleClass().add("findings-title");
    title.setLabelFor(list);
    list.setId("findings");
    list.setAccessibleText(messages.text("findings.title"));
    list.setPlaceholder(new Label(messages.text("findings.none")));
    list.setCellFactory(of -> new FindingCell(findings, this::lineOf, messages));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> goToSelected());
    view.setTop(title);
    view.getStyleClass().add("findings-pane");
    view.managedProperty().bind(view.visibleProperty());
    view.setVisible(false);
    findings.announceTo(this::show);
  }

  /** The list with its title. */
  public Region view() {
    return view;
  }

  /** Shows the list and puts the focus into it, or hides it. */
  public void toggle() {
    view.setVisible(!view.isVisible());
    if (view.isVisible()) {
      if (list.getSelectionModel().isEmpty()) {
        list.getSelectionModel().selectFirst();
      }
      list.requestFocus();
    } else {
      leave.run();
    }
  }

  private void show(List<Finding> found) {
    int selected = list.getSelectionModel().getSelectedIndex();
    list.getItems().setAll(found);
    if (selected >= 0 && !found.isEmpty()) {
      list.getSelectionModel().select(Math.min(selected, found.size() - 1));
    }
  }

  private int lineOf(Finding finding) {
    return LineNumbers.at(editor.state().document().text(), finding.span().start());
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      goToSelected();
      leave.run();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      toggle();
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
