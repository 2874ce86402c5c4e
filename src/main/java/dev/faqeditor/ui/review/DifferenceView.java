package dev.faqeditor.ui.review;

import dev.faqeditor.git.difference.Hunk;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.DeepStack;
import dev.faqeditor.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** The difference as text, stretch by stretch, each of which may be taken back. */
public final class DifferenceView {

  private static final long STACK = 1 << 20; // bytes

  private final Background comparing = new Background(DeepStack.newWorker("compare", STACK));
  private final ListView<DifferenceRow> list = new ListView<>();
  private final Optional<Consumer<Hunk>> takeBack;
  private int asked; // how often rows were to be found

  /** An empty list of what can only be read. */
  public DifferenceView(Messages messages) {
    this(Optional.empty(), messages);
  }

  /**
   * An empty list.
   *
   * @param takeBack takes a stretch back
   */
  DifferenceView(Consumer<Hunk> takeBack, Messages messages) {
    this(Optional.of(takeBack), messages);
  }

  private DifferenceView(Optional<Consumer<Hunk>> takeBack, Messages messages) {
    this.takeBack = takeBack;
    list.setId("difference");
    list.setAccessibleText(messages.text("review.difference"));
    list.setPlaceholder(new Label());
    list.setCellFactory(view -> new DifferenceCell(takeBack, messages));
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.BACK_SPACE) {
            takeBackSelected();
            event.consume();
          }
        });
  }

  /** The list. */
  public Region view() {
    return list;
  }

  /** Puts the focus where one starts to read. */
  public void focus() {
    list.requestFocus();
  }

  /** Finds rows off the JavaFX thread and shows them, unless others are to be found by then. */
  public void find(Supplier<List<DifferenceRow>> rows) {
    asked++;
    int number = asked;
    comparing.run(
        rows,
        found -> {
          if (number == asked) {
            show(found);
          }
        });
  }

  /** Shows these rows. */
  public void show(List<DifferenceRow> rows) {
    int selected = list.getSelectionModel().getSelectedIndex();
    if (!list.getItems().equals(rows)) {
      list.getItems().setAll(rows);
      list.getSelectionModel().select(Math.min(Math.max(selected, 0), rows.size() - 1));
    }
  }

  /** The stretch that the selected row is in. */
  private void takeBackSelected() {
    for (int i = list.getSelectionModel().getSelectedIndex(); i >= 0; i--) {
      if (list.getItems().get(i) instanceof DifferenceRow.Head head) {
        takeBack.ifPresent(taking -> taking.accept(head.hunk()));
        return;
      }
    }
  }
}
