package dev.faqeditor.ui.window;

import dev.faqeditor.file.SaveResult;
import dev.faqeditor.preferences.LanguageChoice;
import dev.faqeditor.preferences.ThemeChoice;
import dev.faqeditor.preferences.UserPreferences;
import dev.faqeditor.ui.Messages;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The controls of the preferences, in one language. */
final class PreferencesForm {

  /** So long a button is held before it goes on by itself; no click is that long. */
  private static final Duration ONE_STEP = Duration.seconds(3);

  private final UserSettings settings;
  private final Consumer<SaveResult.NotSaved> refused;
  private final Messages messages;
  private final GridPane grid = new GridPane();
  private final VBox view = new VBox(grid);
  private final ComboBox<LanguageChoice> language;

  /**
   * Controls that show what is preferred now.
   *
   * @param refused is told if a choice can't be kept
   */
  PreferencesForm(UserSettings settings, Consumer<SaveResult.NotSaved> refused, Messages messages) {
    this.settings = settings;
    this.refused = refused;
    this.messages = messages;
    UserPreferences now = settings.now();
    grid.getStyleClass().add("preferences-grid");
    view.getStyleClass().add("preferences-content");
    language =
        choice("language", LanguageChoice.values(), now.language(), UserPreferences::withLanguage);
    row("language", language);
    row("theme", choice("theme", ThemeChoice.values(), now.theme(), UserPreferences::withTheme));
    row("textZoom", zoom(now.textZoom(), UserPreferences::withTextZoom));
    row("previewZoom", zoom(now.previewZoom(), UserPreferences::withPreviewZoom));
    HugoProgramRow hugo = new HugoProgramRow(settings, refused, messages);
    grid.addRow(grid.getRowCount(), hugo.label(), hugo.view());
    addFile();
    addProblems();
  }

  Region view() {
    return view;
  }

  /** Puts the focus into the first control. */
  void focusFirst() {
    language.requestFocus();
  }

  private void change(Function<UserPreferences, UserPreferences> change) {
    settings.change(change::apply, refused);
  }

  private <E extends Enum<E>> ComboBox<E> choice(
      String key, E[] options, E now, BiFunction<UserPreferences, E, UserPreferences> change) {
    ComboBox<E> box = new ComboBox<>();
    box.getItems().setAll(options);
    box.setValue(now);
    box.setConverter(
        new ShownAs<>(option -> messages.text("preferences." + key + "." + option.name())));
    box.valueProperty().addListener((o, was, is) -> change(p -> change.apply(p, is)));
    return box;
  }

  private Spinner<Integer> zoom(
      int now, BiFunction<UserPreferences, Integer, UserPreferences> change) {
    Spinner<Integer> spinner = new Spinner<>(new ZoomSteps(now));
    spinner.setInitialDelay(ONE_STEP); // styling all text anew can take as long as a button is held
    spinner.valueProperty().addListener((o, was, is) -> change(p -> change.apply(p, is)));
    return spinner;
  }

  private void row(String key, Control control) {
    Label label = new Label(messages.text("preferences." + key));
    label.setMnemonicParsing(true);
    label.setLabelFor(control);
    label.setMinWidth(Region.USE_PREF_SIZE);
    control.setId("preferences-" + key);
    control.setMaxWidth(Double.MAX_VALUE);
    control.setAccessibleText(label.getText().replace("_", ""));
    GridPane.setHgrow(control, Priority.ALWAYS);
    grid.addRow(grid.getRowCount(), label, control);
  }

  private void addFile() {
    Label label = new Label(messages.text("preferences.file"));
    TextField path = new TextField(settings.files().userFile().toString());
    path.setEditable(false);
    path.setId("preferences-file");
    label.setMnemonicParsing(true);
    label.setLabelFor(path);
    Button copy = new Button(messages.text("preferences.copy"));
    copy.setId("preferences-copy");
    copy.setMinWidth(Region.USE_PREF_SIZE);
    copy.setOnAction(
        event -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(path.getText());
          Clipboard.getSystemClipboard().setContent(content);
          copy.setText(messages.text("preferences.copied"));
        });
    HBox line = new HBox(path, copy);
    line.getStyleClass().add("preferences-line");
    HBox.setHgrow(path, Priority.ALWAYS);
    VBox file = new VBox(label, line, note(messages.text("preferences.file.note")));
    file.getStyleClass().add("preferences-file");
    view.getChildren().add(file);
  }

  private void addProblems() {
    settings
        .files()
        .unreadableUserFile()
        .ifPresent(reason -> addProblem(messages.text("unreadable." + reason.name())));
    if (!settings.now().isReadable()) {
      addProblem(messages.text("preferences.unreadable"));
    }
    settings
        .now()
        .senseless()
        .forEach(
            each -> addProblem(messages.text("preferences.senseless", each.key(), each.value())));
  }

  private void addProblem(String text) {
    Label problem = note(text);
    problem.getStyleClass().add("preferences-problem");
    view.getChildren().add(problem);
  }

  private static Label note(String text) {
    Label note = new Label(text);
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    note.getStyleClass().add("field-note");
    return note;
  }
}
