package dev.faqeditor.ui.window;

import dev.faqeditor.preferences.UserPreferences;
import dev.faqeditor.ui.Messages;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Stage;

/**
 * Shows what the user prefers and lets it be changed. Each change holds at once, so there is
 * nothing to confirm; in another language the dialog itself is made anew.
 */
final class PreferencesDialog {

  private final UserSettings settings;
  private final Dialogs dialogs;
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private Messages messages;

  PreferencesDialog(Stage owner, UserSettings settings, Dialogs dialogs) {
    this.settings = settings;
    this.dialogs = dialogs;
    messages = settings.messages();
    dialog.initOwner(owner);
    DialogSize.resizable(dialog, owner);
    dialog.getDialogPane().setId("preferences");
    fill();
  }

  /** Shows the dialog until the user closes it. */
  void show() {
    Runnable end = settings.announceTo(this::render);
    dialog.showAndWait();
    end.run();
  }

  private void render(UserPreferences now) {
    if (settings.messages().bundle() != messages.bundle()) {
      messages = settings.messages();
      fill();
    }
    Scene scene = dialog.getDialogPane().getScene();
    if (scene != null && scene.getWindow() != null) {
      scene.getWindow().sizeToScene();
    }
  }

  private void fill() {
    PreferencesForm form = new PreferencesForm(settings, dialogs::sayNotSaved, messages);
    DialogPane pane = dialog.getDialogPane();
    dialog.setTitle(messages.text("app.name"));
    dialog.setHeaderText(messages.text("preferences.title"));
    pane.setContent(form.view());
    pane.getButtonTypes()
        .setAll(new ButtonType(messages.text("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
    form.focusFirst();
  }
}
