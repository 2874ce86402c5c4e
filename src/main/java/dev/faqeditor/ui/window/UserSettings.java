package dev.faqeditor.ui.window;

import dev.faqeditor.file.SaveResult;
import dev.faqeditor.preferences.Preferences;
import dev.faqeditor.preferences.UserPreferences;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.theme.SystemColorScheme;
import dev.faqeditor.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What the user prefers, as all windows of the program show it: a change is announced to each of
 * them at once, and kept in the background. To be used on the JavaFX thread.
 */
public final class UserSettings {

  private final Preferences files;
  private final Messages system;
  private final Background writing = new Background(Daemon.worker());
  private final Theme theme;
  private final List<Consumer<UserPreferences>> views = new ArrayList<>();
  private UserPreferences now;

  /**
   * What was preferred last.
   *
   * @param files where it is kept
   * @param now what is kept there
   * @param system the texts in the system's language
   */
  public UserSettings(Preferences files, UserPreferences now, Messages system) {
    this.files = files;
    this.now = now;
    this.system = system;
    theme = new Theme(now.theme(), SystemColorScheme::isDark, new Background(Daemon.worker()));
  }

  /** Where it is kept, with what is preferred for each site. */
  Preferences files() {
    return files;
  }

  /** What is preferred now. */
  UserPreferences now() {
    return now;
  }

  /** The look. */
  Theme theme() {
    return theme;
  }

  /** The texts in the language that is preferred now. */
  Messages messages() {
    return now.language().locale().map(Messages::in).orElse(system);
  }

  /**
   * Tells {@code view} of every change from now on.
   *
   * @return what ends that
   */
  Runnable announceTo(Consumer<UserPreferences> view) {
    views.add(view);
    return () -> views.remove(view);
  }

  /**
   * Changes what is preferred and keeps it.
   *
   * @param refused is told if it can't be kept; it still holds until the program ends
   */
  void change(UnaryOperator<UserPreferences> change, Consumer<SaveResult.NotSaved> refused) {
    UserPreferences next = change.apply(now);
    if (next.equals(now)) {
      return;
    }
    now = next;
    if (theme.choice() != next.theme()) {
      theme.choose(next.theme());
    }
    List.copyOf(views).forEach(view -> view.accept(next));
    writing.run(
        () -> files.keep(next),
        result -> {
          if (result instanceof SaveResult.NotSaved notSaved) {
            refused.accept(notSaved);
          }
        });
  }
}
