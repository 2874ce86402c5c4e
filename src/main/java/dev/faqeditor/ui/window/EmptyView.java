package dev.faqeditor.ui.window;

import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.Tip;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the window shows while it has no file: the ways to one. */
final class EmptyView {

  private final Messages messages;
  private final Button open;
  private final RecentView recent;
  private final ScrollPane view;

  EmptyView(Messages messages, WindowCommands commands) {
    this.messages = messages;
    Region mark = new Region();
    mark.getStyleClass().add("empty-mark");
    Label title = new Label(messages.text("empty.title"));
    title.getStyleClass().add("empty-title");
    Label hint = new Label(messages.text("empty.hint"));
    hint.getStyleClass().add("empty-hint");
    hint.setWrapText(true);
    open = button("open", "Shortcut+O", commands.files()::open);
    open.getStyleClass().add("accent");
    Button create = button("new", "Shortcut+N", commands.newPage()::create);
    Button sample = button("sample", "", commands.sample()::open);
    HBox buttons = new HBox(open, create, sample);
    buttons.getStyleClass().add("empty-buttons");
    recent = new RecentView(commands.windows(), commands.files()::open, messages);
    Label drop = new Label(messages.text("empty.drop"));
    drop.getStyleClass().add("empty-drop");
    drop.setWrapText(true);
    VBox column = new VBox(mark, title, hint, buttons, recent.view(), drop);
    column.getStyleClass().add("empty-column");
    column.addEventFilter(KeyEvent.KEY_PRESSED, EmptyView::fireByEnter);
    VBox middle = new VBox(column);
    middle.getStyleClass().add("empty-view");
    view = new ScrollPane(middle);
    view.setFitToWidth(true);
    view.setFitToHeight(true);
    view.getStyleClass().add("empty-scroll");
  }

  private Button button(String key, String accelerator, Runnable action) {
    Button button = new Button(messages.text("empty." + key));
    button.setId(key);
    button.setMnemonicParsing(true);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    Tip.on(
        button,
        accelerator.isEmpty()
            ? messages.text("empty." + key + ".tip")
            : KeyCombination.valueOf(accelerator).getDisplayText());
    return button;
  }

  /** JavaFX's buttons are pressed by the space bar alone. */
  private static void fireByEnter(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button) {
      button.fireEvent(new ActionEvent());
      event.consume();
    }
  }

  Region view() {
    return view;
  }

  /** Shows the files that were open last. */
  void refresh() {
    recent.refresh();
  }

  /** Puts the focus where one starts. */
  void focus() {
    open.requestFocus();
  }
}
