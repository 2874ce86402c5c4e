package dev.faqeditor.git.program;

import dev.faqeditor.git.Head;
import dev.faqeditor.git.program.CommitResult.Refused;
import dev.faqeditor.program.ProgramRun;
import java.util.Optional;
import org.eclipse.jgit.lib.Repository;

/**
 * A branch that starts where HEAD is. Only HEAD and the branch are written: no file and no index,
 * and no checkout's hook is run, for nothing is checked out.
 *
 * @param name the short one
 * @param before what was checked out
 */
record NewBranch(String name, Head before, GitRun git) {

  private static final String BRANCHES = "refs/heads/";

  boolean hasGoodName() {
    return !name.startsWith("-")
        && !name.equals("HEAD")
        && Repository.isValidRefName(BRANCHES + name);
  }

  boolean exists() {
    boolean unborn = before instanceof Head.Unborn head && head.branch().equals(name);
    return unborn || git.run("show-ref", "--verify", "--quiet", ref()).exit() == 0;
  }

  /** Makes it and goes there; what git said if it refused. */
  Optional<CommitResult> make() {
    Optional<String> start = commit();
    if (start.isPresent()) {
      ProgramRun.Outcome made =
          git.run("update-ref", "-m", "branch: Created from HEAD", ref(), start.get(), nothing());
      if (made.exit() != 0) {
        return Optional.of(new Refused(made.output()));
      }
    }
    ProgramRun.Outcome gone = pointTo(ref(), nameBefore(), name);
    if (gone.exit() != 0) {
      remove();
      return Optional.of(new Refused(gone.output()));
    }
    return Optional.empty();
  }

  /** Goes back to where HEAD was and removes the branch. */
  void undo() {
    if (before instanceof Head.Detached detached) {
      String why = moving(name, nameBefore());
      git.run("update-ref", "--no-deref", "-m", why, "HEAD", detached.commit());
    } else {
      pointTo(BRANCHES + nameBefore(), name, nameBefore());
    }
    remove();
  }

  private ProgramRun.Outcome pointTo(String ref, String from, String to) {
    return git.run("symbolic-ref", "-m", moving(from, to), "HEAD", ref);
  }

  /** What git itself writes, so that {@code git switch -} finds its way back. */
  private static String moving(String from, String to) {
    return "checkout: moving from " + from + " to " + to;
  }

  private void remove() {
    commit().ifPresent(start -> git.run("update-ref", "-d", ref(), start));
  }

  private String ref() {
    return BRANCHES + name;
  }

  private String nameBefore() {
    if (before instanceof Head.OnBranch branch) {
      return branch.branch();
    }
    return before instanceof Head.Unborn unborn ? unborn.branch() : commit().orElse("");
  }

  private Optional<String> commit() {
    if (before instanceof Head.OnBranch branch) {
      return Optional.of(branch.commit());
    }
    return before instanceof Head.Detached detached
        ? Optional.of(detached.commit())
        : Optional.empty();
  }

  private static String nothing() {
    return "0".repeat(40);
  }
}
