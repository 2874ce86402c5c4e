package dev.faqeditor.git.program;

import dev.faqeditor.git.GitEnvironment;
import dev.faqeditor.git.WorkTree;
import dev.faqeditor.program.ProgramRun;
import dev.faqeditor.program.SearchPath;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The git program of this machine.
 *
 * @param executable absolute
 * @param environment that it is run in, but for what would lead it to another repository
 */
public record GitProgram(Path executable, GitEnvironment environment) {

  /** The oldest version that is used. */
  public static final String OLDEST = "2.25";

  private static final Pattern VERSION = Pattern.compile("git version (\\d+)\\.(\\d+)\\S*");

  /** Looks along {@code PATH}, in folders given absolutely. */
  public static GitLookup find(GitEnvironment environment) {
    return new SearchPath(environment.get("PATH").orElse(""))
        .find("git")
        .map(executable -> at(executable, environment))
        .orElseGet(GitLookup.Missing::new);
  }

  /** Takes the program at this path. */
  public static GitLookup at(Path executable, GitEnvironment environment) {
    GitProgram program = new GitProgram(executable.toAbsolutePath(), environment);
    Path anywhere = Path.of("").toAbsolutePath();
    ProgramRun.Outcome outcome = program.run(anywhere, () -> false).run("version");
    Matcher version = VERSION.matcher(outcome.output());
    if (outcome.exit() != 0 || !version.find()) {
      return new GitLookup.Unusable(executable, outcome.output());
    }
    int major = Integer.parseInt(version.group(1));
    int minor = Integer.parseInt(version.group(2));
    return major > 2 || (major == 2 && minor >= 25)
        ? new GitLookup.Found(program)
        : new GitLookup.TooOld(executable, major + "." + minor);
  }

  /** Who would be a commit's author; reads the configuration as git does. */
  public Author author(WorkTree tree) {
    return Author.of(run(tree.root(), () -> false).run("var", "GIT_AUTHOR_IDENT"));
  }

  /**
   * Commits one file and leaves what else is staged staged. Hooks are run and the commit is signed
   * as git is configured to; this may take as long as they do.
   *
   * @param cancelled asked about every 50 ms, by the same thread; once true, git is ended
   */
  public CommitResult commit(WorkTree tree, CommitRequest request, BooleanSupplier cancelled) {
    return new Committing(tree, request, this, cancelled).commit();
  }

  GitRun run(Path folder, BooleanSupplier cancelled) {
    return new GitRun(executable, folder, environment, cancelled);
  }
}
