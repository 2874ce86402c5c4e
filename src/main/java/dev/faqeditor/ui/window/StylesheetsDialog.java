package dev.faqeditor.ui.window;

import dev.faqeditor.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** Lets the user choose which stylesheets of a site its pages are shown with. */
final class StylesheetsDialog {

  private final Messages messages;
  private final StylesheetChoice choice;
  private final RadioButton found = new RadioButton();
  private final RadioButton own = new RadioButton();
  private final RadioButton none = new RadioButton();
  private final List<CheckBox> sheets = new ArrayList<>();
  private final Dialog<Optional<Optional<List<String>>>> dialog = new Dialog<>();

  /**
   * A dialog that is not shown yet.
   *
   * @param site what the site is called
   */
  StylesheetsDialog(Stage owner, String site, StylesheetChoice choice, Messages messages) {
    this.messages = messages;
    this.choice = choice;
    ButtonType keep = new ButtonType(messages.text("rules.save"), ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(messages.text("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    dialog.initOwner(owner);
    dialog.setTitle(messages.text("app.name"));
    dialog.setHeaderText(messages.text("styles.title", site));
    DialogSize.resizable(dialog, owner);
    dialog.getDialogPane().setId("stylesheets");
    dialog.getDialogPane().getButtonTypes().setAll(keep, cancel);
    dialog.getDialogPane().setContent(content());
    dialog.setResultConverter(button -> button == keep ? Optional.of(chosen()) : Optional.empty());
  }

  /** What the user has chosen, as preferences have it; empty if nothing was chosen. */
  Optional<Optional<List<String>>> ask() {
    return dialog.showAndWait().orElse(Optional.empty());
  }

  private Optional<List<String>> chosen() {
    if (found.isSelected()) {
      return Optional.empty();
    }
    return Optional.of(
        none.isSelected()
            ? List.of()
            : sheets.stream().filter(CheckBox::isSelected).map(CheckBox::getText).toList());
  }

  private VBox content() {
    ToggleGroup group = new ToggleGroup();
    List.of(found, own, none).forEach(button -> button.setToggleGroup(group));
    none.setId("styles-none");
    found.setText(messages.text("styles.found", choice.found().size()));
    own.setText(messages.text("styles.chosen"));
    none.setText(messages.text("styles.none"));
    boolean nothing = choice.chosen().filter(List::isEmpty).isPresent();
    group.selectToggle(choice.chosen().isEmpty() ? found : nothing ? none : own);
    VBox list = new VBox();
    list.getStyleClass().add("styles-list");
    for (String path : choice.all()) {
      CheckBox box = new CheckBox(path);
      box.setMnemonicParsing(false);
      box.setSelected(choice.used().contains(path));
      sheets.add(box);
      list.getChildren().add(box);
    }
    if (choice.all().isEmpty()) {
      list.getChildren().add(new Label(messages.text("styles.empty")));
    }
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(Math.min(280, 34 * Math.max(2, choice.all().size())));
    scroll.setPrefViewportWidth(520);
    scroll.disableProperty().bind(own.selectedProperty().not());
    own.setDisable(choice.all().isEmpty());
    VBox content = new VBox(found, own, scroll, none);
    content.getStyleClass().add("styles-content");
    return content;
  }
}
