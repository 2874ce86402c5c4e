package dev.faqeditor.exact;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Copies the configuration folder of a site, which can't be laid over in place.
 *
 * @param from the folder, which most sites don't have
 */
record ConfigurationCopy(Path from, Path to) {

  private static final List<String> ENDINGS = List.of(".toml", ".yaml", ".yml", ".json");
  private static final int DEPTH = 5;
  private static final int MOST = 500;

  void write() throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    try (Stream<Path> files = Files.walk(from, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : files.filter(ConfigurationCopy::isConfiguration).limit(MOST).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static boolean isConfiguration(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(file);
  }
}
