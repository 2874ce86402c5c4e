package dev.faqeditor.ui.window;

import dev.faqeditor.file.UserFolders;
import dev.faqeditor.preferences.Preferences;
import dev.faqeditor.ui.Messages;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;

/** The program: one window, and the file that it was started with. */
public final class FaqEditorApp extends Application {

  @Override
  public void start(Stage stage) {
    Preferences preferences = new Preferences(UserFolders.ofThisUser().configuration());
    EditorWindow window =
        new EditorWindow(
            stage, preferences, InstantSource.system(), Messages.in(Locale.getDefault()));
    window.show();
    List<String> arguments = getParameters().getRaw();
    if (!arguments.isEmpty()) {
      window.open(Path.of(arguments.get(0)).toAbsolutePath());
    }
  }
}
