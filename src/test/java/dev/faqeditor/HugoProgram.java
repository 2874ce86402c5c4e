package dev.faqeditor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The Hugo that is installed, if any. */
public final class HugoProgram {

  private HugoProgram() {}

  /** What it says of its version; empty if it is not there. */
  public static String version() {
    try {
      Process process = new ProcessBuilder("hugo", "version").redirectErrorStream(true).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  /**
   * Builds a site into its folder {@code out}, and nowhere else.
   *
   * @return what Hugo says where it fails; empty where it builds
   */
  public static String build(Path site) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            "hugo",
            "--source",
            site.toString(),
            "--destination",
            site.resolve("out").toString(),
            "--noBuildLock",
            "--cacheDir",
            site.resolve("cache").toAbsolutePath().toString());
    builder.environment().put("HUGO_RESOURCEDIR", site.resolve("resources").toString());
    Path log = site.resolve("log.txt");
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    Process process = builder.start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("Hugo does not end");
    }
    return process.exitValue() == 0 ? "" : "exit: " + Files.readString(log);
  }
}
