package dev.faqeditor.exact;

import dev.faqeditor.program.ProgramRun;
import dev.faqeditor.program.SearchPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hugo program of this machine.
 *
 * @param executable absolute
 * @param version as it says it: {@code 0.111.3}
 * @param environment that it is run in, but for what would have it write elsewhere
 */
public record HugoProgram(Path executable, String version, Map<String, String> environment) {

  /** The oldest version that is used: before it, runs could not do without a lock in the site. */
  public static final String OLDEST = "0.100";

  private static final Pattern VERSION =
      Pattern.compile("hugo v?((\\d{1,4})\\.(\\d{1,4})(?:\\.\\d{1,4})?)", Pattern.CASE_INSENSITIVE);

  /** Copies what may change. */
  public HugoProgram {
    environment = Map.copyOf(environment);
  }

  /**
   * Takes the program that the user has chosen, or else the first along {@code PATH}. Runs it to
   * ask for its version, so it takes time.
   */
  public static HugoLookup find(Optional<Path> chosen, Map<String, String> environment) {
    return chosen
        .or(() -> new SearchPath(environment.getOrDefault("PATH", "")).find("hugo"))
        .filter(Files::isRegularFile)
        .map(executable -> at(executable, environment))
        .orElseGet(() -> new HugoLookup.Missing(chosen));
  }

  private static HugoLookup at(Path executable, Map<String, String> environment) {
    Path anywhere = Path.of("").toAbsolutePath();
    Path absolute = executable.toAbsolutePath();
    Deadline deadline = new Deadline(10);
    ProgramRun.Outcome outcome =
        new ProgramRun(
                List.of(absolute.toString(), "version"), anywhere, environment, deadline::isOver)
            .run("");
    Matcher version = VERSION.matcher(outcome.output());
    if (outcome.exit() != 0 || !version.find()) {
      return new HugoLookup.Unusable(executable, outcome.output().strip());
    }
    int major = Integer.parseInt(version.group(2));
    int minor = Integer.parseInt(version.group(3));
    return major > 0 || minor >= 100
        ? new HugoLookup.Found(new HugoProgram(absolute, version.group(1), environment))
        : new HugoLookup.TooOld(executable, version.group(1));
  }

  /**
   * Prints a page. Takes a tenth of a second for a small site, and grows with it.
   *
   * @param cancelled asked about every 50 ms, by the same thread; once true, Hugo is ended
   */
  public ExactResult print(ExactRequest request, Workspace workspace, BooleanSupplier cancelled) {
    return new Printing(this, request, workspace, cancelled).print();
  }

  ProgramRun run(
      Path folder, List<String> arguments, Workspace workspace, BooleanSupplier cancelled) {
    List<String> command = new ArrayList<>(List.of(executable.toString()));
    command.addAll(arguments);
    Map<String, String> variables = new HashMap<>(environment);
    variables.put("HUGO_RESOURCEDIR", workspace.resources().toString());
    variables.put("GOFLAGS", "-mod=readonly"); // or go.mod and go.sum could be written anew
    return new ProgramRun(command, folder, variables, cancelled);
  }
}
