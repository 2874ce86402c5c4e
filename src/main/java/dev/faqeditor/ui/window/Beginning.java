package dev.faqeditor.ui.window;

import dev.faqeditor.file.UserFolders;
import dev.faqeditor.preferences.Preferences;
import dev.faqeditor.preferences.UserPreferences;
import dev.faqeditor.session.RunningInstance;
import dev.faqeditor.session.RunningInstance.Start;
import dev.faqeditor.session.Session;
import dev.faqeditor.session.SessionFile;
import dev.faqeditor.ui.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a start finds out before there can be a window; meanwhile JavaFX makes itself ready.
 *
 * @param started what came of the start; if it was handed over, there is nothing to do
 * @param files that it was asked for, absolute; the reader has begun to read them
 * @param sessionFile where the session is kept
 * @param last the session that was read from there
 * @param preferences what is preferred where
 * @param preferred everywhere
 * @param system the texts in the system's language
 * @param reader reads pages
 */
record Beginning(
    Start started,
    List<Path> files,
    SessionFile sessionFile,
    Session last,
    Preferences preferences,
    UserPreferences preferred,
    Messages system,
    PageReader reader) {

  /** Takes its time. */
  static Beginning of(List<String> arguments) {
    UserFolders folders = UserFolders.ofThisUser();
    SessionFile sessionFile = new SessionFile(folders.state());
    Preferences preferences = new Preferences(folders.configuration());
    PageReader reader = new PageReader(preferences);
    List<Path> files = arguments.stream().map(Path::of).map(Path::toAbsolutePath).toList();
    Start started = RunningInstance.start(folders.runtime(), display(), files);
    if (!(started instanceof Start.HandedOver)) {
      files.forEach(reader::begin);
    }
    return new Beginning(
        started,
        files,
        sessionFile,
        sessionFile.read(),
        preferences,
        preferences.ofUser(),
        Messages.in(Locale.getDefault()),
        reader);
  }

  /** Whether another instance has taken the files. */
  boolean isHandedOver() {
    return started instanceof Start.HandedOver;
  }

  /** What tells the desktops of a user apart, who may be logged in more than once. */
  private static String display() {
    return Optional.ofNullable(System.getenv("WAYLAND_DISPLAY"))
        .or(() -> Optional.ofNullable(System.getenv("DISPLAY")))
        .orElse("");
  }
}
