package dev.faqeditor.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;

/**
 * The configuration that holds in a repository: the system's, the user's, the repository's and the
 * work tree's. {@code include} is followed; {@code includeIf} isn't, for JGit doesn't know it.
 */
record GitConfig(Config config) {

  private static final Set<String> KNOWN_EXTENSIONS =
      Set.of(
          "noop",
          "noop-v1",
          "partialclone",
          "preciousobjects",
          "worktreeconfig",
          "relativeworktrees");

  static GitConfig load(GitEnvironment environment, Path gitFolder, Path commonFolder)
      throws IOException {
    FS fs = FS.detect();
    fs.setUserHome(environment.home().toFile());
    Config config = new Config();
    for (Path file : environment.configFiles()) {
      config = read(config, file, fs);
    }
    config = read(config, commonFolder.resolve("config"), fs);
    if (config.getBoolean("extensions", "worktreeconfig", false)) {
      config = read(config, gitFolder.resolve("config.worktree"), fs);
    }
    return new GitConfig(config);
  }

  private static Config read(Config weaker, Path file, FS fs) throws IOException {
    if (!Files.exists(file)) {
      return weaker;
    }
    FileBasedConfig config = new FileBasedConfig(weaker, file.toFile(), fs);
    try {
      config.load();
      return config;
    } catch (ConfigInvalidException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  Optional<String> get(String section, String name) {
    return Optional.ofNullable(config.getString(section, null, name));
  }

  Optional<String> get(String section, String subsection, String name) {
    return Optional.ofNullable(config.getString(section, subsection, name));
  }

  boolean isTrue(String section, String name) {
    return config.getBoolean(section, name, false);
  }

  /** What of the repository's format we don't read; empty if we read it. */
  Optional<String> unsupportedFormat() {
    int version = config.getInt("core", "repositoryformatversion", 0);
    if (version > 1) {
      return Optional.of("repositoryformatversion=" + version);
    }
    for (String name : config.getNames("extensions", true)) {
      String extension = name.toLowerCase(Locale.ROOT);
      String value = get("extensions", name).orElse("");
      boolean plain =
          (extension.equals("objectformat") && value.equalsIgnoreCase("sha1"))
              || (extension.equals("refstorage") && value.equalsIgnoreCase("files"));
      boolean understood = plain || KNOWN_EXTENSIONS.contains(extension);
      if (!understood && (version == 1 || isFormat(extension))) { // version 0 passes over the rest
        return Optional.of(extension + "=" + value);
      }
    }
    return Optional.empty();
  }

  private static boolean isFormat(String extension) {
    return extension.equals("objectformat") || extension.equals("refstorage");
  }
}
