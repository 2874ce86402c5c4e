package dev.faqeditor.ui.window;

import dev.faqeditor.ui.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;

/** Asks where a new page is to be, and what it starts with. */
final class NewPageDialog {

  /** Finds out, in the background, what places there are in and around a folder. */
  interface Reading {
    void read(Path folder, Consumer<NewPagePlaces> then);
  }

  private final Stage owner;
  private final Messages messages;
  private final Reading reading;
  private final NewPageForm form;
  private final Dialog<Optional<NewPageChoice>> dialog = new Dialog<>();

  /**
   * A dialog that is not shown yet.
   *
   * @param reading finds out about another folder
   */
  NewPageDialog(Stage owner, NewPagePlaces places, Reading reading, Messages messages) {
    this.owner = owner;
    this.messages = messages;
    this.reading = reading;
    form = new NewPageForm(places, this::chooseFolder, messages);
    ButtonType create =
        new ButtonType(messages.text("newPage.create"), ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(messages.text("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    dialog.initOwner(owner);
    dialog.setTitle(messages.text("app.name"));
    dialog.setHeaderText(messages.text("newPage.header"));
    DialogSize.resizable(dialog, owner);
    dialog.getDialogPane().setId("new-page");
    dialog.getDialogPane().getButtonTypes().setAll(create, cancel);
    dialog.getDialogPane().setContent(form.view());
    Node button = dialog.getDialogPane().lookupButton(create);
    form.announceTo(choice -> button.setDisable(choice.isEmpty()));
    dialog.setResultConverter(pressed -> pressed == create ? form.choice() : Optional.empty());
    dialog.setOnShowing(event -> Platform.runLater(form::focusFirst));
  }

  /** What the user has chosen; empty if nothing. */
  Optional<NewPageChoice> ask() {
    return dialog.showAndWait().orElse(Optional.empty());
  }

  private void chooseFolder(Path now) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(messages.text("newPage.folder.choose"));
    if (now.toFile().isDirectory()) {
      chooser.setInitialDirectory(now.toFile());
    }
    File chosen = chooser.showDialog(owner);
    if (chosen != null) {
      reading.read(chosen.toPath(), form::show);
    }
  }
}
