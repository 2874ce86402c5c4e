package dev.faqeditor.git;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.util.FS;

/**
 * The environment variables that git looks at. {@code GIT_DIR} and others that name a repository
 * mean nothing here: the page says which repository it is in.
 *
 * @param variables by name
 */
public record GitEnvironment(Map<String, String> variables) {

  /** Keeps its own copy. */
  public GitEnvironment {
    variables = Map.copyOf(variables);
  }

  /** This process's own. */
  public static GitEnvironment ofProcess() {
    return new GitEnvironment(System.getenv());
  }

  /** The variable's value; empty if it isn't set, or to nothing. */
  public Optional<String> get(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
  }

  Path home() {
    return Path.of(get("HOME").orElseGet(() -> System.getProperty("user.home", "")));
  }

  /** The user's file of this name in git's own configuration folder; it need not exist. */
  Path inConfigFolder(String name) {
    return get("XDG_CONFIG_HOME")
        .map(Path::of)
        .orElseGet(() -> home().resolve(".config"))
        .resolve("git")
        .resolve(name);
  }

  /** The system's and the user's configuration files, the weakest first; they need not exist. */
  List<Path> configFiles() {
    List<Path> files = new ArrayList<>();
    systemConfig().ifPresent(files::add);
    Optional<String> global = get("GIT_CONFIG_GLOBAL");
    if (global.isPresent()) {
      files.add(Path.of(global.get()));
    } else {
      files.add(inConfigFolder("config"));
      files.add(home().resolve(".gitconfig"));
    }
    return files;
  }

  /** Where a path in the configuration leads: {@code ~/} is the user's home. */
  Path expand(String path) {
    return path.startsWith("~/") ? home().resolve(path.substring(2)) : Path.of(path);
  }

  private Optional<Path> systemConfig() {
    if (get("GIT_CONFIG_NOSYSTEM").stream().anyMatch(GitEnvironment::isTrue)) {
      return Optional.empty();
    }
    return get("GIT_CONFIG_SYSTEM").map(Path::of).or(GitEnvironment::installedSystemConfig);
  }

  private static Optional<Path> installedSystemConfig() {
    if (System.getProperty("os.name", "").equals("Linux")) {
      return Optional.of(Path.of("/etc/gitconfig"));
    }
    // elsewhere it lies beside git itself, wherever that is: JGit asks git, once
    return Optional.ofNullable(FS.DETECTED.getGitSystemConfig()).map(java.io.File::toPath);
  }

  private static boolean isTrue(String value) {
    return Stream.of("1", "true", "yes", "on").anyMatch(value::equalsIgnoreCase);
  }
}
