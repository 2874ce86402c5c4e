package dev.faqeditor.ui.review;

import dev.faqeditor.git.GitEnvironment;
import dev.faqeditor.git.WorkTree;
import dev.faqeditor.git.program.Author;
import dev.faqeditor.git.program.CommitRequest;
import dev.faqeditor.git.program.CommitResult;
import dev.faqeditor.git.program.GitLookup;
import dev.faqeditor.git.program.GitProgram;
import dev.faqeditor.ui.Background;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Commits the page with the git program, off the JavaFX thread. */
final class Committer {

  /** What came of a commit, or of looking for the program. */
  sealed interface Outcome {

    /** Git was asked. */
    record Asked(CommitResult result) implements Outcome {}

    /** There is no git program that can be used. */
    record NoGit(GitLookup why) implements Outcome {}
  }

  private final Background background;
  private final AtomicBoolean cancelled = new AtomicBoolean();

  Committer(Background background) {
    this.background = background;
  }

  /** Asks who the author would be. */
  void author(WorkTree tree, Consumer<Author> then) {
    background.run(
        () ->
            GitProgram.find(GitEnvironment.ofProcess()) instanceof GitLookup.Found found
                ? found.program().author(tree)
                : new Author.Unknown(""),
        then);
  }

  /** Commits; hooks run as long as they do, and {@link #cancel} ends them. */
  void commit(WorkTree tree, CommitRequest request, Consumer<Outcome> then) {
    cancelled.set(false);
    background.run(() -> outcome(tree, request), then);
  }

  private Outcome outcome(WorkTree tree, CommitRequest request) {
    GitLookup lookup = GitProgram.find(GitEnvironment.ofProcess());
    return lookup instanceof GitLookup.Found found
        ? new Outcome.Asked(found.program().commit(tree, request, cancelled::get))
        : new Outcome.NoGit(lookup);
  }

  /** Ends the commit that is being made. */
  void cancel() {
    cancelled.set(true);
  }
}
