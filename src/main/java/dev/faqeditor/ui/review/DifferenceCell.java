package dev.faqeditor.ui.review;

import dev.faqeditor.git.difference.DiffLine;
import dev.faqeditor.git.difference.Hunk;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.Tip;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A row of the difference: line numbers, sign and text, or a head with the way back. */
final class DifferenceCell extends WrappingCell<DifferenceRow> {

  private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");
  private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");
  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

  private final Messages messages;
  private final Label before = new Label();
  private final Label after = new Label();
  private final Label sign = new Label();
  private final Label text = new Label();
  private final HBox line = new HBox(before, after, sign, text);
  private final Label range = new Label();
  private final Button back = new Button();
  private final HBox head;

  /**
   * An empty cell.
   *
   * @param takeBack what the button of a head does
   */
  DifferenceCell(Optional<Consumer<Hunk>> takeBack, Messages messages) {
    this.messages = messages;
    before.getStyleClass().add("line-number");
    after.getStyleClass().add("line-number");
    sign.getStyleClass().add("line-sign");
    text.getStyleClass().add("line-text");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.ALWAYS);
    line.getStyleClass().add("difference-line");
    back.setText(messages.text("review.takeBack"));
    Tip.on(back, messages.text("review.takeBack.tip"));
    back.getStyleClass().add("take-back");
    back.setFocusTraversable(false); // Backspace in the list does the same
    back.setVisible(takeBack.isPresent());
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.setOnAction(
        event -> {
          if (getItem() instanceof DifferenceRow.Head shown) {
            takeBack.ifPresent(taking -> taking.accept(shown.hunk()));
          }
        });
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    head = new HBox(range, gap, back);
    head.getStyleClass().add("difference-head");
  }

  @Override
  protected void updateItem(@Nullable DifferenceRow row, boolean empty) {
    super.updateItem(row, empty);
    DiffLine.Kind kind =
        row instanceof DifferenceRow.Line shown ? shown.line().kind() : DiffLine.Kind.CONTEXT;
    pseudoClassStateChanged(ADDED, kind == DiffLine.Kind.ADDED);
    pseudoClassStateChanged(REMOVED, kind == DiffLine.Kind.REMOVED);
    pseudoClassStateChanged(HEAD, row instanceof DifferenceRow.Head);
    setGraphic(null);
    setAccessibleText(null);
    if (row instanceof DifferenceRow.Line shown && !empty) {
      show(shown.line());
    } else if (row instanceof DifferenceRow.Head shown && !empty) {
      Hunk hunk = shown.hunk();
      range.setText(messages.text("review.hunk", hunk.afterStart() + 1));
      setAccessibleText(range.getText());
      setGraphic(head);
    }
  }

  private void show(DiffLine shown) {
    before.setText(shown.before() == 0 ? "" : String.valueOf(shown.before()));
    after.setText(shown.after() == 0 ? "" : String.valueOf(shown.after()));
    sign.setText(String.valueOf(shown.kind().sign()).strip());
    String visible = VisibleText.of(shown.text());
    text.setText(
        switch (shown.lineEnd()) {
          case "" -> visible + " " + messages.text("review.noLineEnd");
          case "\r\n" -> visible + VisibleText.of("\r");
          default -> visible;
        });
    String kind = messages.text("review." + shown.kind().name().toLowerCase(Locale.ROOT));
    setAccessibleText(kind + ": " + shown.text());
    setGraphic(line);
  }
}
