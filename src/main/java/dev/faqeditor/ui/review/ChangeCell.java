package dev.faqeditor.ui.review;

import dev.faqeditor.review.Change;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.Tip;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A change in words, with the way back. */
final class ChangeCell extends ListCell<Change> {

  private final Messages messages;
  private final ChangeWords words;
  private final Label text = new Label();
  private final Tip whole = Tip.of(this, 420);
  private final Button back = new Button();
  private final HBox row;

  /**
   * An empty cell.
   *
   * @param takeBack what the button does
   */
  ChangeCell(Consumer<Change> takeBack, Messages messages) {
    this.messages = messages;
    words = new ChangeWords(messages);
    text.setMinWidth(0);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    back.setText(messages.text("review.takeBack"));
    Tip.on(back, messages.text("review.takeBack.tip"));
    back.getStyleClass().addAll("take-back", "flat");
    back.setFocusTraversable(false); // Backspace in the list does the same
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.setOnAction(
        event -> {
          if (getItem() != null) {
            takeBack.accept(getItem());
          }
        });
    row = new HBox(text, back);
    row.getStyleClass().add("change-row");
    setPrefWidth(0); // long words end in an ellipsis, and are whole in the tooltip
  }

  @Override
  protected void updateItem(@Nullable Change change, boolean empty) {
    super.updateItem(change, empty);
    boolean none = change == null || empty;
    String said = change == null || empty ? "" : words.of(change);
    text.setText(said);
    whole.say(said);
    setAccessibleText(none ? null : said);
    back.setAccessibleText(messages.text("review.takeBack.of", said));
    setGraphic(none ? null : row);
  }
}
