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
   * Lets {@code hugo new} make a page of a site.
   *
   * @param page its path in the content folder
   * @return what Hugo says where it fails; empty where it makes it
   */
  public static String newPage(Path site, String page) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("hugo", "new", page, "--source", site.toString(), "--noBuildLock");
    builder.environment().put("HUGO_RESOURCEDIR", site.resolve("resources").toString());
    builder.environment().put("HUGO_CACHEDIR", site.resolve("cache").toAbsolutePath().toString());
    return run(builder, site.resolve("log.txt"));
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
    return run(builder, site.resolve("log.txt"));
  }

  private static String run(ProcessBuilder builder, Path log)
      throws IOException, InterruptedException {
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    Process process = builder.start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("Hugo does not end");
    }
    return process.exitValue() == 0 ? "" : "exit: " + Files.readString(log);
  }
}
