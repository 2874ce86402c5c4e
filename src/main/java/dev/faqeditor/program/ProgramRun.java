package dev.faqeditor.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Runs a program in a folder, without a terminal.
 *
 * @param command the program and its arguments
 * @param environment all of its variables
 * @param cancelled asked about every 50 ms while it runs, by the same thread; once true, the
 *     program and what it has started are ended
 */
public record ProgramRun(
    List<String> command, Path folder, Map<String, String> environment, BooleanSupplier cancelled) {

  private static final long ASK_EVERY_MS = 50;

  /** So long a program may take to clean up, in seconds, before it is killed. */
  private static final long PATIENCE_S = 5;

  /** Copies what may change. */
  public ProgramRun {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  /**
   * How it ended.
   *
   * @param exit 0 for success; -1 if it could not be run
   * @param output what it said on both of its streams, in order; the first MiB
   * @param pid of the program itself; -1 if it could not be run
   * @param killed whether it was cancelled and had no time to clean up
   */
  public record Outcome(int exit, String output, long pid, boolean killed) {}

  /** Runs it to its end. */
  public Outcome run(String input) {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      BoundedOutput output = BoundedOutput.of(process.getInputStream());
      give(process, input);
      boolean killed = !await(process);
      return new Outcome(process.waitFor(), output.text(), process.pid(), killed);
    } catch (IOException e) {
      return new Outcome(-1, String.valueOf(e.getMessage()), -1, false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome(-1, "", -1, true);
    }
  }

  private static void give(Process process, String input) {
    try (var stdin = process.getOutputStream()) {
      stdin.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException notRead) {
      // it ended before it read its input; its exit says why
    }
  }

  /** Whether it ended by itself or had the time to clean up. */
  private boolean await(Process process) throws InterruptedException {
    try {
      while (!process.waitFor(ASK_EVERY_MS, TimeUnit.MILLISECONDS)) {
        if (cancelled.getAsBoolean()) {
          return end(process);
        }
      }
      return true;
    } catch (InterruptedException e) {
      end(process);
      throw e;
    }
  }

  private static boolean end(Process process) throws InterruptedException {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroy(); // the program first: then no end of what it has started looks like a failure
    started.forEach(ProcessHandle::destroy);
    boolean clean =
        process.supportsNormalTermination() && process.waitFor(PATIENCE_S, TimeUnit.SECONDS);
    started.forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
    return clean;
  }
}
