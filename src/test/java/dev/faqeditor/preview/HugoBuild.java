package dev.faqeditor.preview;

import dev.faqeditor.HugoProgram;
import dev.faqeditor.SampleSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of a site that an installed Hugo builds: of each page it prints the content alone. */
final class HugoBuild {

  private final Path site;

  private HugoBuild(Path site) {
    this.site = site;
  }

  /** Whether any Hugo is installed. */
  static boolean isInstalled() {
    return !HugoProgram.version().isEmpty();
  }

  /** A copy of the sample site in an empty folder. */
  static HugoBuild ofSampleSite(Path folder) {
    try {
      SampleSite.copyTo(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new HugoBuild(folder);
  }

  Path root() {
    return site;
  }

  /** Puts a file into the site. */
  HugoBuild with(String path, String text) {
    try {
      Path file = site.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Builds the site; fails with what Hugo says if it refuses. */
  void run() throws IOException, InterruptedException {
    with("layouts/_default/single.html", "{{ .Content }}");
    String complaint = HugoProgram.build(site);
    if (!complaint.isEmpty()) {
      throw new AssertionError("Hugo refuses: " + complaint);
    }
  }

  /** What Hugo printed at this address, such as {@code en/faq}. */
  String content(String address) throws IOException {
    return Files.readString(site.resolve("out/" + address + "/index.html"), StandardCharsets.UTF_8);
  }
}
