package dev.faqeditor.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the program keeps files for this user.
 *
 * @param configuration what the user has chosen, readable and to be edited by hand
 */
public record UserFolders(Path configuration) {

  private static final String NAME = "faq-editor";

  /** The folders of the user who runs the program; they need not exist yet. */
  public static UserFolders ofThisUser() {
    return of(
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")),
        UserFolders::environment);
  }

  /**
   * The folders that a system has for this: {@code XDG_CONFIG_HOME} by the XDG base directory
   * specification (which says that a relative path there counts as none), {@code APPDATA} on
   * Windows, the Library on macOS.
   */
  static UserFolders of(String system, Path home, UnaryOperator<String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return new UserFolders(
          absolute(environment.apply("APPDATA"), home.resolve("AppData/Roaming")).resolve(NAME));
    }
    if (name.startsWith("mac")) {
      return new UserFolders(home.resolve("Library/Application Support").resolve(NAME));
    }
    Path configuration = absolute(environment.apply("XDG_CONFIG_HOME"), home.resolve(".config"));
    return new UserFolders(configuration.resolve(NAME));
  }

  private static Path absolute(String given, Path otherwise) {
    return Path.of(given).isAbsolute() ? Path.of(given) : otherwise;
  }

  private static String environment(String variable) {
    @Nullable String value = System.getenv(variable);
    return value == null ? "" : value;
  }
}
