package dev.faqeditor.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folder of the Hugo site that a page belongs to: the nearest one above it with a site
 * configuration.
 *
 * @param root the folder
 */
public record SiteFolder(Path root) {

  private static final List<String> CONFIGURATIONS =
      List.of(
          "hugo.toml",
          "hugo.yaml",
          "hugo.yml",
          "hugo.json",
          "config.toml",
          "config.yaml",
          "config.yml",
          "config.json",
          "config/_default");

  /** The site around a page; empty if it lies in none. */
  public static Optional<SiteFolder> around(Path page) {
    Path folder = page.toAbsolutePath().normalize().getParent();
    while (folder != null) {
      Path candidate = folder;
      if (CONFIGURATIONS.stream().anyMatch(name -> Files.exists(candidate.resolve(name)))) {
        return Optional.of(new SiteFolder(candidate));
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }

  /** The text of a file of the site; empty if there is none that can be read. */
  public Optional<String> text(String name) {
    return FaqFile.read(root.resolve(name)) instanceof ReadResult.Opened opened
        ? Optional.of(opened.file().text())
        : Optional.empty();
  }
}
