package dev.faqeditor.git.program;

import dev.faqeditor.git.GitEnvironment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Runs git in a folder, without a terminal, an editor or a pager.
 *
 * @param cancelled asked while it runs; once true, git and what it has started are ended
 */
record GitRun(Path executable, Path folder, GitEnvironment environment, BooleanSupplier cancelled) {

  private static final long ASK_EVERY_MS = 50;

  /** So long git may take to remove its locks, in seconds, before it is killed. */
  private static final long PATIENCE_S = 5;

  /** What {@code git rev-parse --local-env-vars} names, and what changes how paths are read. */
  private static final Set<String> OF_ANOTHER_REPOSITORY =
      Set.of(
          "GIT_ALTERNATE_OBJECT_DIRECTORIES",
          "GIT_CEILING_DIRECTORIES",
          "GIT_COMMON_DIR",
          "GIT_CONFIG",
          "GIT_CONFIG_COUNT",
          "GIT_CONFIG_PARAMETERS",
          "GIT_DIR",
          "GIT_DISCOVERY_ACROSS_FILESYSTEM",
          "GIT_GLOB_PATHSPECS",
          "GIT_GRAFT_FILE",
          "GIT_ICASE_PATHSPECS",
          "GIT_IMPLICIT_WORK_TREE",
          "GIT_INDEX_FILE",
          "GIT_INTERNAL_SUPER_PREFIX",
          "GIT_LITERAL_PATHSPECS",
          "GIT_NAMESPACE",
          "GIT_NOGLOB_PATHSPECS",
          "GIT_NO_REPLACE_OBJECTS",
          "GIT_OBJECT_DIRECTORY",
          "GIT_PREFIX",
          "GIT_REPLACE_REF_BASE",
          "GIT_SHALLOW_FILE",
          "GIT_WORK_TREE");

  /**
   * How it ended.
   *
   * @param exit 0 for success; -1 if it could not be run
   * @param output what it said on both of its streams, in order
   * @param pid of git itself
   * @param killed whether it was cancelled and had no time to clean up
   */
  record Outcome(int exit, String output, long pid, boolean killed) {}

  Outcome run(String... arguments) {
    return run("", List.of(arguments));
  }

  Outcome run(String input, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(executable.toString(), "--no-pager"));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    prepare(builder.environment());
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

  private void prepare(Map<String, String> variables) {
    variables.clear();
    variables.putAll(environment.variables());
    variables.keySet().removeAll(OF_ANOTHER_REPOSITORY);
    variables.put("GIT_TERMINAL_PROMPT", "0");
    variables.put("GIT_EDITOR", "true");
    variables.put("LC_ALL", "C.UTF-8");
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
    process.destroy(); // git first: then no hook's end looks like a refusal
    started.forEach(ProcessHandle::destroy);
    boolean clean =
        process.supportsNormalTermination() && process.waitFor(PATIENCE_S, TimeUnit.SECONDS);
    started.forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
    return clean;
  }
}
