package dev.faqeditor.ui.window;

import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.Tip;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One file that was open: opens it, or takes it out of the list. */
final class RecentRow {

  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

  private final HBox view;

  RecentRow(
      Path file, boolean isThere, Consumer<Path> open, Consumer<Path> forget, Messages messages) {
    Path name = file.getFileName();
    String called = name == null ? file.toString() : name.toString();
    Button opening = new Button();
    opening.setGraphic(labels(file, called));
    opening.setMaxWidth(Double.MAX_VALUE);
    opening.setMinWidth(0);
    opening.getStyleClass().add("recent-open");
    opening.setAccessibleText(
        messages.text(isThere ? "empty.recent.open" : "empty.recent.missing", called, file));
    Tip.on(opening, isThere ? file.toString() : opening.getAccessibleText());
    opening.setOnAction(event -> open.accept(file));
    opening.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            forget.accept(file);
          }
        });
    Region cross = new Region();
    cross.getStyleClass().add("recent-cross");
    Button removing = new Button();
    removing.setGraphic(cross);
    removing.getStyleClass().add("recent-remove");
    removing.setAccessibleText(messages.text("empty.recent.remove", called));
    Tip.on(removing, removing.getAccessibleText());
    removing.setOnAction(event -> forget.accept(file));
    HBox.setHgrow(opening, Priority.ALWAYS);
    view = new HBox(opening, removing);
    view.getStyleClass().add("recent-row");
    view.pseudoClassStateChanged(MISSING, !isThere);
  }

  private static VBox labels(Path file, String called) {
    Label name = new Label(called);
    name.getStyleClass().add("recent-name");
    Path parent = file.getParent();
    Label folder = new Label(parent == null ? "" : parent.toString());
    folder.getStyleClass().add("recent-folder");
    folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    return new VBox(name, folder);
  }

  Region view() {
    return view;
  }
}
