package dev.faqeditor.ui.window;

import dev.faqeditor.exact.HugoLookup;
import dev.faqeditor.exact.HugoProgram;
import dev.faqeditor.file.SaveResult;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.Tip;
import dev.faqeditor.ui.exact.ExactWords;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/**
 * Which hugo program is used: the one that the system finds, or another. What is entered is kept
 * once the field is left or Enter is pressed, and tried at once.
 */
final class HugoProgramRow {

  private static final String NOWHERE = "preferences.hugo.missing";

  private final UserSettings settings;
  private final Consumer<SaveResult.NotSaved> refused;
  private final Messages messages;
  private final ExactWords words;
  private final Background background = new Background(Daemon.worker());
  private final Label label;
  private final TextField path = new TextField();
  private final Label found = new Label();
  private final VBox view;

  HugoProgramRow(UserSettings settings, Consumer<SaveResult.NotSaved> refused, Messages messages) {
    this.settings = settings;
    this.refused = refused;
    this.messages = messages;
    words = new ExactWords(messages);
    label = new Label(messages.text("preferences.hugo"));
    label.setMnemonicParsing(true);
    label.setLabelFor(path);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().add("preferences-hugo-label");
    GridPane.setValignment(label, VPos.TOP);
    path.setId("preferences-hugo");
    path.setAccessibleText(label.getText().replace("_", ""));
    path.setPromptText(messages.text("preferences.hugo.prompt"));
    path.setText(settings.now().hugoProgram().map(Path::toString).orElse(""));
    path.setOnAction(event -> entered());
    path.focusedProperty()
        .addListener(
            (o, was, is) -> {
              if (!is) {
                entered();
              }
            });
    Button choose = new Button(messages.text("preferences.hugo.choose"));
    choose.setId("preferences-hugo-choose");
    choose.setMnemonicParsing(true);
    choose.setMinWidth(Region.USE_PREF_SIZE);
    Tip.on(choose, messages.text("preferences.hugo.choose.tooltip"));
    choose.setOnAction(event -> choose());
    HBox line = new HBox(path, choose);
    line.getStyleClass().add("preferences-line");
    HBox.setHgrow(path, Priority.ALWAYS);
    found.setId("preferences-hugo-found");
    found.setText(" "); // or what is below would move once it is known
    found.setWrapText(true);
    found.setMinHeight(Region.USE_PREF_SIZE);
    found.getStyleClass().add("field-note");
    view = new VBox(line, found);
    view.getStyleClass().add("preferences-file");
    GridPane.setHgrow(view, Priority.ALWAYS);
    look(settings.now().hugoProgram());
  }

  Label label() {
    return label;
  }

  Region view() {
    return view;
  }

  private void choose() {
    FileChooser chooser = new FileChooser();
    @Nullable File file = chooser.showOpenDialog(path.getScene().getWindow());
    if (file != null) {
      path.setText(file.getAbsolutePath());
      entered();
    }
  }

  private void entered() {
    String text = path.getText().strip();
    Optional<Path> program = text.isEmpty() ? Optional.empty() : absolute(text);
    if (!text.isEmpty() && program.isEmpty()) {
      found.setText(messages.text("preferences.hugo.relative"));
    } else {
      settings.change(now -> now.withHugoProgram(program), refused);
      look(program);
    }
  }

  private static Optional<Path> absolute(String text) {
    try {
      return Optional.of(Path.of(text)).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Tries a program, and says what it is. */
  private void look(Optional<Path> program) {
    background.run(() -> HugoProgram.find(program, System.getenv()), this::show);
  }

  private void show(HugoLookup lookup) {
    found.setText(
        lookup instanceof HugoLookup.Found it
            ? messages.text(
                "preferences.hugo.found", it.program().version(), it.program().executable())
            : lookup instanceof HugoLookup.Missing none
                ? messages.text(none.chosen().isPresent() ? "preferences.hugo.gone" : NOWHERE)
                : words.of(lookup));
  }
}
