package dev.faqeditor.ui.form;

import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.Tip;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * A button for each way to format. They take no focus, so what is selected stays so; each has a key
 * for who has no mouse.
 */
final class MarkdownToolbar {

  private final HBox view = new HBox();

  /**
   * A toolbar.
   *
   * @param id of the control that it is for; its buttons' ids start with it
   * @param run does what a button is for
   */
  MarkdownToolbar(String id, Messages messages, Consumer<Formatting> run) {
    view.getStyleClass().add("markdown-toolbar");
    for (Formatting formatting : Formatting.values()) {
      if (formatting.startsGroup()) {
        view.getChildren().add(new Separator(Orientation.VERTICAL));
      }
      view.getChildren().add(button(id, messages, formatting, run));
    }
  }

  private static Button button(
      String id, Messages messages, Formatting formatting, Consumer<Formatting> run) {
    String name = messages.text("format." + formatting.name());
    Region icon = new Region();
    icon.getStyleClass().addAll("format-icon", formatting.icon());
    Button button = new Button();
    button.setId(id + "-" + formatting.icon());
    button.setGraphic(icon);
    button.getStyleClass().addAll("flat", "format-button");
    button.setAccessibleText(name);
    Tip.on(button, messages.text("format.tooltip", name, formatting.key().getDisplayText()));
    button.setFocusTraversable(false);
    button.setOnAction(event -> run.accept(formatting));
    return button;
  }

  HBox view() {
    return view;
  }

  void setEditable(boolean editable) {
    view.setDisable(!editable);
  }
}
