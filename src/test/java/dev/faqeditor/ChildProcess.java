package dev.faqeditor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs a program to its end, which must be a good one, and gives what it printed. */
public final class ChildProcess {

  private ChildProcess() {}

  /** Runs it in this folder. */
  public static String runIn(Path folder, String... command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(folder.toFile()).environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(List.of(command) + " failed: " + printed);
    }
    return printed.strip();
  }

  /** Runs it wherever this program runs. */
  public static String run(String... command) throws IOException, InterruptedException {
    return runIn(Path.of("."), command);
  }

  /** Has a shell do something in this folder. */
  public static String shell(Path folder, String script) throws IOException, InterruptedException {
    return runIn(folder, "sh", "-c", script);
  }
}
