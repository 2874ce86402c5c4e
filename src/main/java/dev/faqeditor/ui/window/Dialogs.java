package dev.faqeditor.ui.window;

import dev.faqeditor.check.CheckSettings;
import dev.faqeditor.file.ReadResult;
import dev.faqeditor.file.SaveResult;
import dev.faqeditor.preview.shortcode.ArchetypePrinter;
import dev.faqeditor.ui.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** What the window asks and says in dialogs. Every question has verbs for answers. */
final class Dialogs {

  /** What to do with changes that are not saved. */
  enum Unsaved {
    SAVE,
    DISCARD,
    CANCEL
  }

  private final Stage owner;
  private final Supplier<Messages> messages;

  /**
   * Dialogs of a window.
   *
   * @param messages the texts in the language of the moment
   */
  Dialogs(Stage owner, Supplier<Messages> messages) {
    this.owner = owner;
    this.messages = messages;
  }

  Optional<Path> chooseFileToOpen(Optional<Path> current) {
    FileChooser chooser = chooser("dialog.open.title", current);
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }

  Optional<Path> chooseFileToSave(Path current) {
    FileChooser chooser = chooser("dialog.saveAs.title", Optional.of(current));
    chooser.setInitialFileName(current.getFileName().toString());
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  private FileChooser chooser(String titleKey, Optional<Path> current) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(text(titleKey));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(text("dialog.filter.markdown"), "*.md", "*.markdown"),
            new FileChooser.ExtensionFilter(text("dialog.filter.all"), "*"));
    current
        .map(Path::getParent)
        .map(Path::toFile)
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  Unsaved askAboutUnsaved(Path path, int drafts) {
    ButtonType save = button("dialog.unsaved.save", ButtonBar.ButtonData.YES);
    ButtonType discard = button("dialog.unsaved.discard", ButtonBar.ButtonData.NO);
    ButtonType cancel = button("dialog.cancel", ButtonBar.ButtonData.CANCEL_CLOSE);
    String header = text("dialog.unsaved.header", path.getFileName());
    String content = text(drafts > 0 ? "dialog.unsaved.drafts" : "dialog.unsaved.content", drafts);
    ButtonType answer =
        ask(Alert.AlertType.CONFIRMATION, header, content, List.of(save, discard, cancel), save);
    if (answer == save) {
      return Unsaved.SAVE;
    }
    return answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
  }

  /** Whether to save under another name, since there is a file of this one. */
  boolean askAboutFileInTheWay(Path path) {
    ButtonType saveAs = button("dialog.conflict.saveAs", ButtonBar.ButtonData.YES);
    ButtonType cancel = button("dialog.cancel", ButtonBar.ButtonData.CANCEL_CLOSE);
    String header = text("dialog.conflict.APPEARED", path.getFileName());
    String content = text("dialog.conflict.APPEARED.content");
    return ask(Alert.AlertType.WARNING, header, content, List.of(saveAs, cancel), saveAs) == saveAs;
  }

  /** Whether something is asked or said just now. */
  boolean areOpen() {
    return Window.getWindows().stream()
        .anyMatch(
            shown ->
                shown instanceof Stage dialog
                    && dialog.getOwner() == owner
                    && dialog.getModality() != Modality.NONE
                    && dialog.isShowing());
  }

  /** How much each rule of the check is to weigh; as before, if the user chooses nothing. */
  CheckSettings chooseRules(String site, CheckSettings before) {
    return new RulesDialog(owner, site, before, messages.get()).ask();
  }

  /** Which stylesheets to use, as preferences have it; empty if the user chooses nothing. */
  Optional<Optional<List<String>>> chooseStylesheets(String site, StylesheetChoice choice) {
    return new StylesheetsDialog(owner, site, choice, messages.get()).ask();
  }

  /** Where a new page is to be and what it starts with; empty if the user wants none. */
  Optional<NewPageChoice> chooseNewPage(NewPagePlaces places, NewPageDialog.Reading reading) {
    return new NewPageDialog(owner, places, reading, messages.get()).ask();
  }

  /** Whether a page is to start as a small FAQ page, since its archetype can't be run. */
  boolean askAboutArchetype(String archetype, ArchetypePrinter.Result.Failed failed) {
    ButtonType own = button("newPage.failed.own", ButtonBar.ButtonData.YES);
    ButtonType cancel = button("dialog.cancel", ButtonBar.ButtonData.CANCEL_CLOSE);
    String content = text("newPage.failed.content", failed.line(), failed.detail());
    String header = text("newPage.failed", archetype);
    return ask(Alert.AlertType.WARNING, header, content, List.of(own, cancel), own) == own;
  }

  /** Shows what the user prefers, for it to be changed. */
  void showPreferences(UserSettings settings) {
    new PreferencesDialog(owner, settings, this).show();
  }

  void sayUnreadable(ReadResult.Unreadable result) {
    tell(
        text("dialog.unreadable.header", nameOf(result.path())),
        text("unreadable." + result.reason().name()),
        result.path(),
        result.detail());
  }

  void sayNotSaved(SaveResult.NotSaved result) {
    tell(
        text("dialog.notSaved.header", nameOf(result.path())),
        text("notSaved." + result.reason().name()),
        result.path(),
        result.detail());
  }

  void sayUnencodable(Path path, String character, int line) {
    tell(
        text("dialog.notSaved.header", nameOf(path)),
        text("notSaved.UNENCODABLE", character, line),
        path,
        "");
  }

  private void tell(String header, String content, Path path, String detail) {
    String place = text("dialog.path", path);
    String all = content + "\n\n" + place + (detail.isEmpty() ? "" : "\n" + detail);
    ButtonType ok = button("dialog.ok", ButtonBar.ButtonData.OK_DONE);
    ask(Alert.AlertType.ERROR, header, all, List.of(ok), ok);
  }

  private ButtonType ask(
      Alert.AlertType type,
      String header,
      String content,
      List<ButtonType> buttons,
      ButtonType preferred) {
    Alert alert = new Alert(type, content, buttons.toArray(ButtonType[]::new));
    alert.initOwner(owner);
    alert.setTitle(text("app.name"));
    alert.setHeaderText(header);
    alert.setGraphic(null);
    alert.getDialogPane().setMinWidth(480);
    for (ButtonType button : buttons) {
      Button shown = (Button) alert.getDialogPane().lookupButton(button);
      shown.setDefaultButton(button == preferred);
    }
    return alert.showAndWait().orElse(buttons.get(buttons.size() - 1));
  }

  private String text(String key, Object... parameters) {
    return messages.get().text(key, parameters);
  }

  private ButtonType button(String key, ButtonBar.ButtonData data) {
    return new ButtonType(text(key), data);
  }

  private static Path nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? path : name;
  }
}
