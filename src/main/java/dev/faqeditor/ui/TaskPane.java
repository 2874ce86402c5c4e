package dev.faqeditor.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What stands in the place of the form while something is to be looked at and decided: a title and
 * a summary above, what it is about in the middle, and the buttons that end it below.
 *
 * <pre>{@code
 * TaskPane pane = new TaskPane("lost", difference.view(), messages); // says lost.title
 * pane.addButton("lost.restore", this::restore);
 * pane.say(messages.text("lost.summary"));
 * }</pre>
 */
public final class TaskPane {

  private final Messages messages;
  private final Label summary = new Label();
  private final FlowPane buttons = new FlowPane();
  private final VBox top;
  private final BorderPane view = new BorderPane();

  /**
   * A pane without buttons.
   *
   * @param name of its title among the messages, and of its ids: that of the view ends in {@code
   *     -view}, that of the summary in {@code -summary}
   */
  public TaskPane(String name, Node middle, Messages messages) {
    this.messages = messages;
    summary.setId(name + "-summary");
    top = new VBox(new PaneHeader(messages.text(name + ".title"), summary));
    buttons.getStyleClass().add("task-buttons");
    view.setTop(top);
    view.setCenter(middle);
    view.setBottom(buttons);
    view.setId(name + "-view");
    view.getStyleClass().addAll("form-pane", "task-pane");
  }

  /** The pane. */
  public Region view() {
    return view;
  }

  /** Shows something between the summary and the middle. */
  public void showBelowSummary(Node node) {
    top.getChildren().add(node);
  }

  /** Says what it is about, instead of what it said before. */
  public void say(String text) {
    summary.setText(text);
  }

  /** Adds the button that does what the pane is for; it looks so. */
  public Button addMainButton(String key, Runnable action) {
    Button button = addButton(key, action);
    button.getStyleClass().add("accent");
    return button;
  }

  /** Adds a button behind the others, of the text with this key. */
  public Button addButton(String key, Runnable action) {
    Button button = new MessageButton(key, messages, action);
    buttons.getChildren().add(button);
    return button;
  }
}
