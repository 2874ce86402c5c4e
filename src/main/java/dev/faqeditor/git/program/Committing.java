package dev.faqeditor.git.program;

import dev.faqeditor.git.FileStatus;
import dev.faqeditor.git.FileStatus.Staging;
import dev.faqeditor.git.Head;
import dev.faqeditor.git.History.Versions;
import dev.faqeditor.git.StatusResult;
import dev.faqeditor.git.WorkTree;
import dev.faqeditor.git.program.CommitResult.Cancelled;
import dev.faqeditor.git.program.CommitResult.Committed;
import dev.faqeditor.git.program.CommitResult.NotPossible;
import dev.faqeditor.git.program.CommitResult.Obstacle;
import dev.faqeditor.git.program.CommitResult.Refused;
import dev.faqeditor.program.ProgramRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** One commit: what is prepared for it is undone if it doesn't come about. */
record Committing(WorkTree tree, CommitRequest request, GitProgram git, BooleanSupplier cancelled) {

  CommitResult commit() {
    if (request.subject().isBlank()) {
      return new NotPossible(Obstacle.NO_SUBJECT, "");
    }
    if (!Files.isRegularFile(request.file())) {
      return new NotPossible(Obstacle.NO_FILE, request.file().toString());
    }
    StatusResult result = tree.status(request.file());
    if (!(result instanceof FileStatus status)) {
      return new NotPossible(Obstacle.UNREADABLE, ((StatusResult.Failed) result).detail());
    }
    return obstacle(status).<CommitResult>map(none -> none).orElseGet(() -> commit(status));
  }

  private static Optional<NotPossible> obstacle(FileStatus status) {
    if (status.operation().isPresent()) {
      return obstacle(Obstacle.OPERATION_IN_PROGRESS, status.operation().get().name());
    }
    return switch (status.staging()) {
      case CONFLICT -> obstacle(Obstacle.CONFLICT, "");
      case IGNORED -> obstacle(Obstacle.IGNORED, "");
      case NOT_LOOKED_AT -> obstacle(Obstacle.NOT_LOOKED_AT, "");
      case UNTRACKED, INTENDED, AS_HEAD, AS_FILE, OTHERWISE, DELETED -> Optional.empty();
    };
  }

  private static Optional<NotPossible> obstacle(Obstacle obstacle, String detail) {
    return Optional.of(new NotPossible(obstacle, detail));
  }

  private CommitResult commit(FileStatus status) {
    Head head = tree.head();
    if (head instanceof Head.Unreadable unreadable) {
      return new NotPossible(Obstacle.UNREADABLE, unreadable.detail());
    }
    if (request.newBranch().isEmpty()) {
      return commitHere(status, head);
    }
    NewBranch branch = new NewBranch(request.newBranch().get(), head, undisturbed());
    if (!branch.hasGoodName()) {
      return new NotPossible(Obstacle.BRANCH_NAME, branch.name());
    }
    if (branch.exists()) {
      return new NotPossible(Obstacle.BRANCH_EXISTS, branch.name());
    }
    return branch.make().orElseGet(() -> undoing(branch::undo, () -> commitHere(status, head)));
  }

  private CommitResult commitHere(FileStatus status, Head head) {
    String path = ":(top,literal)" + status.path();
    if (status.staging() != Staging.UNTRACKED) {
      return commitTracked(path, head);
    }
    Optional<IndexBackup> backup = IndexBackup.of(tree.gitFolder());
    ProgramRun.Outcome added = undisturbed().run("add", "-N", "--", path);
    if (added.exit() != 0 || backup.isEmpty()) {
      return new Refused(added.output());
    }
    Optional<IndexBackup> withFile = IndexBackup.of(tree.gitFolder());
    Runnable undo =
        () -> {
          boolean restored = withFile.isPresent() && backup.get().restore(withFile.get());
          if (!restored) { // a hook or somebody else has changed the index since
            undisturbed().run("rm", "-q", "--cached", "-f", "--", path);
          }
        };
    return undoing(undo, () -> commitTracked(path, head));
  }

  private CommitResult commitTracked(String path, Head before) {
    LeftLocks locks = LeftLocks.before(tree.gitFolder());
    List<String> arguments =
        List.of(
            "-c",
            "i18n.commitEncoding=UTF-8",
            "commit",
            "--only",
            "--cleanup=whitespace",
            "--file=-",
            "--",
            path);
    ProgramRun.Outcome outcome = git.run(folder(), cancelled).run(request.message(), arguments);
    if (outcome.killed()) {
      locks.remove(outcome.pid());
    }
    Optional<String> commit = commitSince(before, outcome.exit() == 0);
    if (commit.isPresent()) {
      return new Committed(commit.get(), outcome.output());
    }
    return cancelled.getAsBoolean() ? new Cancelled() : new Refused(outcome.output());
  }

  /** Our commit, if HEAD has one; git can be ended after it is made. */
  private Optional<String> commitSince(Head before, boolean succeeded) {
    Optional<String> now = commit(tree.head());
    boolean ours = !now.equals(commit(before)) && (succeeded || changesTheFile(now));
    return ours ? now : Optional.empty();
  }

  private boolean changesTheFile(Optional<String> commit) {
    return tree.versions(request.file(), 1, () -> false) instanceof Versions found
        && found.versions().stream()
            .anyMatch(version -> commit.equals(Optional.of(version.commit())));
  }

  private static Optional<String> commit(Head head) {
    if (head instanceof Head.OnBranch branch) {
      return Optional.of(branch.commit());
    }
    return head instanceof Head.Detached detached
        ? Optional.of(detached.commit())
        : Optional.empty();
  }

  private static CommitResult undoing(Runnable undo, Supplier<CommitResult> attempt) {
    CommitResult result = attempt.get();
    if (!(result instanceof Committed)) {
      undo.run();
    }
    return result;
  }

  /** Short steps, which are not cancelled half-way. */
  private GitRun undisturbed() {
    return git.run(folder(), () -> false);
  }

  /** Git finds the repository from where the file is, as we did. */
  private Path folder() {
    return tree.at(request.file())
        .map(path -> tree.root().resolve(path).getParent())
        .orElse(tree.root());
  }
}
