package dev.faqeditor.ui.check;

import dev.faqeditor.check.Finding;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.ui.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/** All findings below each other, at the bottom of the window, for as long as it is wanted. */
public final class FindingsList {

  private final Findings findings;
  private final Messages messages;
  private final Label placeholder = new Label();
  private final Runnable leave;
  private final FindingRows rows;
  private final BorderPane view;

  /**
   * A list that is hidden.
   *
   * @param leave puts the focus where the selected node is edited
   */
  public FindingsList(Editor editor, Findings findings, Messages messages, Runnable leave) {
    this.findings = findings;
    this.messages = messages;
    this.leave = leave;
    String title = messages.text("findings.title");
    rows = new FindingRows("findings", title, editor, findings, messages, leave);
    rows.list().setPlaceholder(placeholder);
    rows.list().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    view = new BorderPane(rows.list());
    view.setTop(rows.title());
    view.getStyleClass().add("findings-pane");
    view.managedProperty().bind(view.visibleProperty());
    view.setVisible(false);
    findings.announceTo(found -> showRows());
    view.visibleProperty().addListener((o, was, is) -> showRows());
  }

  /** The list with its title. */
  public BorderPane view() {
    return view;
  }

  /** Shows the list and puts the focus into it, or hides it. */
  public void toggle() {
    view.setVisible(!view.isVisible());
    if (view.isVisible()) {
      ListView<Finding> list = rows.list();
      if (list.getSelectionModel().isEmpty()) {
        list.getSelectionModel().selectFirst();
      }
      list.requestFocus();
    } else {
      leave.run();
    }
  }

  /** Thousands, at each key, only where they can be seen. */
  private void showRows() {
    if (view.isVisible()) {
      placeholder.setText(
          messages.text(findings.isChecked() ? "findings.none" : "status.checking"));
      rows.show(findings.all());
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      toggle();
      event.consume();
    }
  }
}
