package dev.faqeditor.ui.outline;

import dev.faqeditor.document.Node;
import dev.faqeditor.ui.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Shows a place to move to: a title, and how the place lies to it. */
final class DestinationCell extends ListCell<Destination> {

  private final Messages messages;
  private final Label title = new Label();
  private final Label where = new Label();
  private final HBox row = new HBox(title, where);

  DestinationCell(Messages messages) {
    this.messages = messages;
    row.getStyleClass().add("move-row");
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    where.setMinWidth(Region.USE_PREF_SIZE);
    where.getStyleClass().add("move-where");
    setPrefWidth(0); // a long title is cut, not scrolled to
  }

  @Override
  protected void updateItem(@Nullable Destination to, boolean empty) {
    super.updateItem(to, empty);
    if (empty || to == null) {
      setGraphic(null);
      return;
    }
    boolean section = to.node().kind() == Node.Kind.SECTION;
    title.setText(MoveDialog.titleOf(to.node(), messages));
    title.getStyleClass().setAll("label", section ? "move-section" : "move-question");
    where.setText(messages.text("move." + to.where().name()));
    setGraphic(row);
    setAccessibleText(title.getText() + ", " + where.getText());
  }
}
