package dev.faqeditor.ui.bar;

import dev.faqeditor.ui.MessageButton;
import dev.faqeditor.ui.Messages;
import java.util.Locale;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * One thing that is said, with buttons for what can be done about it.
 *
 * <pre>{@code
 * NoticeBar bar = new NoticeBar("changed", Severity.WARNING);
 * bar.say(messages.text("changed.said"));
 * bar.addButton("changed.reload", messages, this::reload);
 * area.show(bar);
 * }</pre>
 */
public final class NoticeBar {

  /** How much it matters. */
  public enum Severity {
    /** Good to know. */
    HINT,
    /** Something may be lost if nothing is done. */
    WARNING,
    /** Something went wrong. */
    ERROR
  }

  private final Label said = new Label();
  private final FlowPane buttons = new FlowPane();
  private final HBox view;

  /**
   * A bar that says nothing yet.
   *
   * @param id of its view; its text has the same with {@code -said} behind it
   */
  public NoticeBar(String id, Severity severity) {
    String name = severity.name().toLowerCase(Locale.ROOT);
    said.setId(id + "-said");
    said.getStyleClass().add("notice-said");
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    buttons.getStyleClass().add("notice-buttons");
    buttons.managedProperty().bind(buttons.visibleProperty());
    buttons.setVisible(false);
    VBox column = new VBox(said, buttons);
    column.getStyleClass().add("notice-column");
    HBox.setHgrow(column, Priority.ALWAYS);
    view = new HBox(mark(name), column);
    view.setId(id);
    view.getStyleClass().addAll("notice-bar", "notice-" + name);
    view.setAccessibleRole(AccessibleRole.TEXT);
  }

  private static Region mark(String severity) {
    Region shape = new Region();
    shape.getStyleClass().setAll("severity-mark", "severity-" + severity);
    StackPane mark = new StackPane(shape);
    mark.getStyleClass().add("severity");
    return mark;
  }

  /** Says this instead of what it said before, also to a screen reader. */
  public void say(String text) {
    if (!said.getText().equals(text)) {
      said.setText(text);
      view.setAccessibleText(text);
      buttons.getChildren().forEach(button -> button.setAccessibleHelp(text));
      announce();
    }
  }

  /**
   * Adds a button behind the others. The first is the one to be recommended, and looks so.
   *
   * @param key of its text, its tooltip and its id, as {@link MessageButton} has it
   */
  public Button addButton(String key, Messages messages, Runnable action) {
    Button button = new MessageButton(key, messages, action);
    button.setAccessibleHelp(said.getText());
    if (buttons.getChildren().isEmpty()) {
      button.getStyleClass().add("accent");
    }
    buttons.getChildren().add(button);
    buttons.setVisible(true);
    return button;
  }

  /** The bar; it takes its place in a {@link BarArea}. */
  public Region view() {
    return view;
  }

  /** Has a screen reader say it. */
  void announce() {
    view.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }
}
