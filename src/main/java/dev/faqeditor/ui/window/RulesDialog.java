package dev.faqeditor.ui.window;

import dev.faqeditor.check.CheckSettings;
import dev.faqeditor.check.Rule;
import dev.faqeditor.check.Severity;
import dev.faqeditor.ui.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import javafx.util.StringConverter;

/** Lets the user choose how much each rule of the check weighs. */
final class RulesDialog {

  private final Messages messages;
  private final Map<Rule, ChoiceBox<Optional<Severity>>> choices = new EnumMap<>(Rule.class);
  private final Dialog<CheckSettings> dialog = new Dialog<>();

  /**
   * A dialog that is not shown yet.
   *
   * @param site what the site is called
   * @param settings what is chosen now
   */
  RulesDialog(Stage owner, String site, CheckSettings settings, Messages messages) {
    this.messages = messages;
    ButtonType keep = new ButtonType(messages.text("rules.save"), ButtonBar.ButtonData.OK_DONE);
    ButtonType defaults =
        new ButtonType(messages.text("rules.defaults"), ButtonBar.ButtonData.LEFT);
    ButtonType cancel =
        new ButtonType(messages.text("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    dialog.initOwner(owner);
    dialog.setTitle(messages.text("app.name"));
    dialog.setHeaderText(messages.text("rules.title", site));
    DialogSize.resizable(dialog, owner);
    dialog.getDialogPane().setId("rules");
    dialog.getDialogPane().getButtonTypes().setAll(defaults, keep, cancel);
    dialog.getDialogPane().setContent(scrolling(grid(settings)));
    dialog
        .getDialogPane()
        .lookupButton(defaults)
        .addEventFilter(
            ActionEvent.ACTION,
            event -> {
              choices.forEach((rule, box) -> box.setValue(Optional.of(rule.severity())));
              event.consume(); // the dialog stays
            });
    dialog.setResultConverter(button -> button == keep ? chosen(settings) : settings);
  }

  /** What the user has chosen; what there was before, if nothing. */
  CheckSettings ask() {
    return dialog.showAndWait().orElseThrow();
  }

  private CheckSettings chosen(CheckSettings before) {
    CheckSettings settings = before;
    for (Map.Entry<Rule, ChoiceBox<Optional<Severity>>> choice : choices.entrySet()) {
      settings = settings.with(choice.getKey(), choice.getValue().getValue());
    }
    return settings;
  }

  private GridPane grid(CheckSettings settings) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("rules-grid");
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(names, new ColumnConstraints());
    List<Optional<Severity>> options =
        Stream.concat(
                Stream.of(Severity.values()).map(Optional::of),
                Stream.of(Optional.<Severity>empty()))
            .toList();
    for (Rule rule : Rule.values()) {
      ChoiceBox<Optional<Severity>> box = new ChoiceBox<>();
      box.getItems().setAll(options);
      box.setConverter(named());
      box.setValue(settings.severity(rule));
      choices.put(rule, box);
      Label label = new Label(messages.text("rule." + rule.name()));
      label.setWrapText(true);
      label.setLabelFor(box);
      box.setAccessibleText(label.getText());
      grid.addRow(choices.size() - 1, label, box);
    }
    return grid;
  }

  private StringConverter<Optional<Severity>> named() {
    return new StringConverter<>() {
      @Override
      public String toString(Optional<Severity> severity) {
        return severity
            .map(known -> messages.text("severity." + known.name()))
            .orElseGet(() -> messages.text("rules.off"));
      }

      @Override
      public Optional<Severity> fromString(String text) {
        throw new UnsupportedOperationException("nothing is typed here");
      }
    };
  }

  private ScrollPane scrolling(GridPane grid) {
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(420);
    scroll.setPrefViewportWidth(560);
    return scroll;
  }
}
