package dev.faqeditor.ui.window;

import dev.faqeditor.ui.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the window shows while it has no file. */
final class EmptyView {

  private final VBox view;

  EmptyView(Messages messages, Runnable open) {
    Label title = new Label(messages.text("empty.title"));
    title.getStyleClass().add("empty-title");
    Label hint = new Label(messages.text("empty.hint"));
    hint.getStyleClass().add("empty-hint");
    Button button = new Button(messages.text("empty.open"));
    button.setId("open");
    button.setDefaultButton(true);
    button.setOnAction(event -> open.run());
    view = new VBox(title, hint, button);
    view.getStyleClass().add("empty-view");
  }

  Region view() {
    return view;
  }
}
