package dev.faqeditor.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the program keeps files for this user.
 *
 * @param configuration what the user has chosen, readable and to be edited by hand
 * @param state what the program remembers from one time to the next
 * @param runtime what only counts while the program runs
 */
public record UserFolders(Path configuration, Path state, Path runtime) {

  private static final String NAME = "faq-editor";

  /** The folders of the user who runs the program; they need not exist yet. */
  public static UserFolders ofThisUser() {
    return of(
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")),
        UserFolders::environment);
  }

  /**
   * The folders that a system has for this: {@code XDG_CONFIG_HOME}, {@code XDG_STATE_HOME} and
   * {@code XDG_RUNTIME_DIR} by the XDG base directory specification (which says that a relative
   * path there counts as none, and that the others are in {@code HOME}), {@code APPDATA} and {@code
   * LOCALAPPDATA} on Windows, the Library on macOS.
   */
  static UserFolders of(String system, Path home, UnaryOperator<String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      Path roaming = absolute(environment.apply("APPDATA"), home.resolve("AppData/Roaming"));
      Path local = absolute(environment.apply("LOCALAPPDATA"), home.resolve("AppData/Local"));
      return new UserFolders(roaming.resolve(NAME), local.resolve(NAME), local.resolve(NAME));
    }
    if (name.startsWith("mac")) {
      Path own = home.resolve("Library/Application Support").resolve(NAME);
      return new UserFolders(own, own.resolve("state"), own.resolve("state"));
    }
    Path own = absolute(environment.apply("HOME"), home); // Java takes the one of the account
    Path configuration = absolute(environment.apply("XDG_CONFIG_HOME"), own.resolve(".config"));
    Path state = absolute(environment.apply("XDG_STATE_HOME"), own.resolve(".local/state"));
    Path runtime = absolute(environment.apply("XDG_RUNTIME_DIR"), state);
    return new UserFolders(configuration.resolve(NAME), state.resolve(NAME), runtime.resolve(NAME));
  }

  private static Path absolute(String given, Path otherwise) {
    return Path.of(given).isAbsolute() ? Path.of(given) : otherwise;
  }

  private static String environment(String variable) {
    @Nullable String value = System.getenv(variable);
    return value == null ? "" : value;
  }
}
