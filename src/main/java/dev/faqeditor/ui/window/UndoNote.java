package dev.faqeditor.ui.window;

import dev.faqeditor.editor.Act;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.Tip;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * Says for a few seconds that something was deleted, with a button that brings it back. Goes at the
 * next change of the page; stays while the mouse or the focus is on it.
 */
final class UndoNote {

  private static final Duration SHOWN = Duration.seconds(8);

  private final Messages messages;
  private final Label said = new Label();
  private final Button undo = new Button();
  private final HBox view = new HBox(said, undo);
  private final PauseTransition timer = new PauseTransition(SHOWN);
  private final Runnable leave;

  /**
   * A note that is hidden.
   *
   * @param leave puts the focus elsewhere, for when the note goes while it has it
   */
  UndoNote(Editor editor, Messages messages, Runnable leave) {
    this.messages = messages;
    this.leave = leave;
    undo.setId("undo-note-button");
    undo.setText(messages.text("note.undo"));
    Tip.on(undo, messages.text("note.undo.tooltip"));
    undo.setOnAction(event -> editor.undoStep());
    view.setId("undo-note");
    view.getStyleClass().add("undo-note");
    view.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    view.setVisible(false);
    view.setViewOrder(-1);
    StackPane.setAlignment(view, Pos.BOTTOM_CENTER);
    timer.setOnFinished(event -> hide());
    view.hoverProperty().addListener((o, was, is) -> keepTime());
    undo.focusedProperty().addListener((o, was, is) -> keepTime());
  }

  /** To be laid over the window. */
  Region view() {
    return view;
  }

  /** Says that something was deleted, after such an act. */
  void did(Act act) {
    switch (act) {
      case DELETE_QUESTION, DELETE_QUESTIONS, DELETE_SECTION -> show(act);
      default -> {}
    }
  }

  private void show(Act act) {
    said.setText(messages.text("note." + act.name()));
    undo.setAccessibleText(said.getText() + " " + messages.text("note.undo.tooltip"));
    view.setVisible(true);
    view.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    timer.playFromStart();
    keepTime();
  }

  /** Hides the note at any other change. */
  void render(Announcement announcement) {
    if (announcement.before().document() != announcement.state().document()) {
      hide();
    }
  }

  private void hide() {
    timer.stop();
    if (undo.isFocused()) {
      leave.run();
    }
    view.setVisible(false);
  }

  private void keepTime() {
    boolean stays = view.isHover() || undo.isFocused();
    if (stays) {
      timer.pause();
    } else if (timer.getStatus() == Animation.Status.PAUSED) {
      timer.play();
    }
  }
}
