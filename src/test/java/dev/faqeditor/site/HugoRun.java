package dev.faqeditor.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An installed Hugo of the version that the tables were measured with, run on a small site. */
final class HugoRun {

  private final Path site;
  private final Path beside;

  HugoRun(SmallSite site) {
    this.site = site.root();
    this.beside = site.root().resolveSibling("hugo");
  }

  static boolean isInstalled() {
    try {
      Process process = new ProcessBuilder("hugo", "version").redirectErrorStream(true).start();
      String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return version.startsWith("hugo v0.111.");
    } catch (IOException e) {
      return false;
    }
  }

  /** Builds the site; the folder that it is put in. */
  Path build() throws Exception {
    Path out = beside.resolve("out");
    run("--destination", out.toString(), "--noBuildLock", "--cacheDir", beside + "/cache");
    return out;
  }

  /** What Hugo prints when it is run on the site with these arguments. */
  String run(String... arguments) throws Exception {
    Files.createDirectories(beside);
    List<String> command = new ArrayList<>(List.of("hugo"));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--source", site.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("HUGO_RESOURCEDIR", beside.resolve("resources").toString());
    Path log = beside.resolve("log.txt");
    Process process = builder.redirectOutput(log.toFile()).start();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("Hugo does not end");
    }
    String printed = Files.readString(log);
    if (process.exitValue() != 0) {
      throw new AssertionError("Hugo refuses: " + printed);
    }
    return printed;
  }
}
