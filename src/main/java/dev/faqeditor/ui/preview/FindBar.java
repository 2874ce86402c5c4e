package dev.faqeditor.ui.preview;

import dev.faqeditor.ui.IconButton;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.TextTarget;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Where words are typed that are sought on the page, with how many there are. */
final class FindBar {

  /** What is done with the words. */
  interface Finding {

    /** Other words are sought. */
    void seek(String words);

    /** The next is gone to, or the one before. */
    void step(int direction);

    /** No more is sought. */
    void close();
  }

  private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

  private final String name;
  private final Messages messages;
  private final TextField field = new TextField();
  private final Label count = new Label();
  private final HBox view;

  /** A bar that is not shown yet; the name is what the ids of its controls start with. */
  FindBar(String name, Finding finding, Messages messages) {
    this.name = name;
    this.messages = messages;
    field.setId(name + "-find-words");
    field.setPromptText(messages.text("preview.find"));
    field.setAccessibleText(messages.text("preview.find"));
    field.textProperty().addListener((o, was, is) -> finding.seek(is));
    field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, finding));
    TextTarget.of(field).attachTo(field);
    count.setId(name + "-find-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(field, Priority.ALWAYS);
    view =
        new HBox(
            field,
            count,
            button("previous", "icon-up", () -> finding.step(-1)),
            button("next", "icon-down", () -> finding.step(1)),
            button("close", "icon-remove", finding::close));
    view.setId(name + "-find-bar");
    view.getStyleClass().add("find-bar");
    view.managedProperty().bind(view.visibleProperty());
    view.setVisible(false);
  }

  private IconButton button(String does, String icon, Runnable action) {
    return new IconButton(
        name + "-find-" + does, icon, messages.text("preview.find." + does), action);
  }

  private static void pressed(KeyEvent event, Finding finding) {
    if (event.getCode() == KeyCode.ENTER) {
      finding.step(event.isShiftDown() ? -1 : 1);
    } else if (event.getCode() == KeyCode.ESCAPE) {
      finding.close();
    } else {
      return;
    }
    event.consume();
  }

  HBox view() {
    return view;
  }

  boolean isShown() {
    return view.isVisible();
  }

  /** Shows it, with these words unless there are none, and the focus in it. */
  void open(String words) {
    view.setVisible(true);
    if (!words.isEmpty()) {
      field.setText(words);
    }
    field.requestFocus();
    field.selectAll();
  }

  void hide() {
    view.setVisible(false);
  }

  String words() {
    return field.getText();
  }

  /** Says that it is not known yet. */
  void showSeeking() {
    count.setText("…");
    count.pseudoClassStateChanged(NONE, false);
  }

  /** Says which of how many is shown; the first is 1, and 0 is none of them. */
  void show(int number, int all) {
    boolean nothing = field.getText().isBlank();
    count.setText(nothing ? "" : messages.text("preview.find.count", number, all));
    count.pseudoClassStateChanged(NONE, all == 0);
    field.setAccessibleHelp(count.getText());
  }
}
