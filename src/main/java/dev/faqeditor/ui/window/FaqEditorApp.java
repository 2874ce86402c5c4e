package dev.faqeditor.ui.window;

import dev.faqeditor.file.UserFolders;
import dev.faqeditor.preferences.Preferences;
import dev.faqeditor.session.RunningInstance;
import dev.faqeditor.session.RunningInstance.Start;
import dev.faqeditor.session.Session;
import dev.faqeditor.session.SessionFile;
import dev.faqeditor.ui.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The program: its windows, and the files that it was started with. A second start hands its files
 * to the first and ends.
 */
public final class FaqEditorApp extends Application {

  private final UserFolders folders = UserFolders.ofThisUser();
  private final SessionFile sessionFile = new SessionFile(folders.state());
  private final Preferences preferences = new Preferences(folders.configuration());
  private final PageReader reader = new PageReader(preferences);
  private Start started = new Start.Alone();
  private Session last = Session.NONE;
  private @Nullable Windows windows;

  /** Off the JavaFX thread: reads what is remembered, and begins to read what is to be shown. */
  @Override
  public void init() {
    List<Path> files = files();
    started = RunningInstance.start(folders.runtime(), display(), files);
    if (!(started instanceof Start.HandedOver)) {
      last = sessionFile.read();
      files.forEach(reader::begin);
    }
  }

  @Override
  public void start(Stage unused) {
    if (started instanceof Start.HandedOver) {
      Platform.exit();
      return;
    }
    UserSettings settings = new UserSettings(preferences, Messages.in(Locale.getDefault()));
    Windows all =
        new Windows(
            settings,
            reader,
            sessionFile,
            last,
            InstantSource.system(),
            address -> getHostServices().showDocument(address.toString()));
    all.faults().install();
    windows = all;
    all.start(files());
    if (started instanceof Start.First first) {
      Daemon.thread(
              () ->
                  first.instance().serve(paths -> Platform.runLater(() -> all.startedAgain(paths))))
          .start();
    }
  }

  @Override
  public void stop() throws IOException {
    if (windows != null) {
      windows.keep();
    }
    if (started instanceof Start.First first) {
      first.instance().close();
    }
  }

  private List<Path> files() {
    return getParameters().getRaw().stream().map(Path::of).map(Path::toAbsolutePath).toList();
  }

  /** What tells the desktops of a user apart, who may be logged in more than once. */
  private static String display() {
    return Optional.ofNullable(System.getenv("WAYLAND_DISPLAY"))
        .or(() -> Optional.ofNullable(System.getenv("DISPLAY")))
        .orElse("");
  }
}
