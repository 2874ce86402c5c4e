package dev.faqeditor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The sample site, to be copied for a test that writes. */
public final class SampleSite {

  /** Where it lies. */
  public static final Path ROOT = Path.of("sample-content");

  private SampleSite() {}

  /** Copies all of it into a folder. */
  public static void copyTo(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(ROOT)) {
      for (Path source : found.filter(Files::isRegularFile).toList()) {
        Path target = folder.resolve(ROOT.relativize(source).toString());
        Files.createDirectories(target.getParent());
        Files.copy(source, target);
      }
    }
  }
}
