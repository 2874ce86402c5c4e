package dev.faqeditor.git.program;

import dev.faqeditor.git.GitEnvironment;
import dev.faqeditor.program.ProgramRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Runs git in a folder, without a terminal, an editor or a pager.
 *
 * @param cancelled asked while it runs; once true, git and what it has started are ended
 */
record GitRun(Path executable, Path folder, GitEnvironment environment, BooleanSupplier cancelled) {

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

  ProgramRun.Outcome run(String... arguments) {
    return run("", List.of(arguments));
  }

  ProgramRun.Outcome run(String input, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(executable.toString(), "--no-pager"));
    command.addAll(arguments);
    return new ProgramRun(command, folder, variables(), cancelled).run(input);
  }

  private Map<String, String> variables() {
    Map<String, String> variables = new HashMap<>(environment.variables());
    variables.keySet().removeAll(OF_ANOTHER_REPOSITORY);
    variables.put("GIT_TERMINAL_PROMPT", "0");
    variables.put("GIT_EDITOR", "true");
    variables.put("LC_ALL", "C.UTF-8");
    return variables;
  }
}
