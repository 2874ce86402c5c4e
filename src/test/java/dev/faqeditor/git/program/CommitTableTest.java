package dev.faqeditor.git.program;

import static dev.faqeditor.git.program.Commits.MESSAGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.git.TestRepository;
import dev.faqeditor.git.program.CommitResult.Committed;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our commit has the tree that {@code git commit -- FILE} makes, and leaves the same status. */
class CommitTableTest {

  private static final String PAGE = "content/frågor och svar.md";

  @TempDir Path folder;

  /** How a page can stand before it is committed; each gives the repository to commit in. */
  enum Situation {
    CHANGED(repository -> repository),
    OTHERS_STAGED(
        repository -> {
          repository.write("other.md", "staged\n");
          repository.write("new.md", "staged too\n");
          repository.git("rm", "-q", "--cached", "third.md");
          repository.git("add", "other.md", "new.md");
          return repository;
        }),
    STAGED(
        repository -> {
          repository.git("add", PAGE);
          return repository;
        }),
    STAGED_OTHERWISE(
        repository -> {
          repository.git("add", PAGE);
          repository.write(PAGE, "later\n");
          return repository;
        }),
    STAGED_DELETED(
        repository -> {
          repository.git("rm", "-q", "--cached", PAGE);
          return repository;
        }),
    UNTRACKED(
        repository -> {
          repository.git("rm", "-q", "--cached", PAGE);
          repository.git("commit", "-q", "-m", "Without");
          repository.write("other.md", "staged\n");
          repository.git("add", "other.md");
          return repository;
        }),
    INTENDED(
        repository -> {
          repository.git("rm", "-q", "--cached", PAGE);
          repository.git("commit", "-q", "-m", "Without");
          repository.git("add", "-N", PAGE);
          return repository;
        }),
    UNBORN(
        repository -> {
          repository.git("checkout", "-q", "--orphan", "fresh");
          repository.git("rm", "-q", "-r", "-f", "--cached", ".");
          return repository;
        }),
    EMPTY(
        repository -> {
          TestRepository empty =
              TestRepository.init(repository.root().resolveSibling("site/empty"));
          empty.write(PAGE, "new\n");
          return empty;
        }),
    DETACHED(
        repository -> {
          repository.git("checkout", "-q", "--detach");
          return repository;
        }),
    LINKED(
        repository -> {
          repository.git("worktree", "add", "-q", "-b", "linked", "linked");
          TestRepository linked = repository.in(repository.root().resolve("linked"));
          linked.write(PAGE, "changed there\n");
          return linked;
        }),
    SUBMODULE(
        repository -> {
          repository.git(
              "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "./", "sub");
          TestRepository sub = repository.in(repository.root().resolve("sub"));
          sub.git("config", "user.name", "Sub");
          sub.git("config", "user.email", "sub@example.org");
          sub.write(PAGE, "changed there\n");
          return sub;
        }),
    AUTOCRLF(
        repository -> {
          repository.git("config", "core.autocrlf", "true");
          repository.write(PAGE, "one\r\ntwo\r\n");
          return repository;
        }),
    ATTRIBUTES(
        repository -> {
          repository.write(".gitattributes", "*.md text eol=lf\n");
          repository.write(PAGE, "one\r\ntwo\r\n");
          return repository;
        }),
    FILTER_DRIVER(
        repository -> {
          repository.write(".gitattributes", "content/* filter=upper\n");
          repository.git("config", "filter.upper.clean", "tr a-z A-Z");
          return repository;
        }),
    EXECUTABLE(
        repository -> {
          assertThat(repository.root().resolve(PAGE).toFile().setExecutable(true)).isTrue();
          return repository;
        }),
    HOOKS_THAT_CHANGE_THINGS(
        repository -> {
          repository.hook("pre-commit", "echo by hook > other.md; git add other.md");
          repository.hook("commit-msg", "echo; echo checked");
          return repository;
        });

    private final UnaryOperator<TestRepository> preparation;

    Situation(UnaryOperator<TestRepository> preparation) {
      this.preparation = preparation;
    }
  }

  @ParameterizedTest
  @EnumSource
  void committedAsGitCommits(Situation situation) {
    TestRepository start = TestRepository.init(folder.resolve("ours/site"));
    for (String path : new String[] {PAGE, "other.md", "third.md"}) {
      start.write(path, "first\n");
    }
    start.commit("First");
    start.write(PAGE, "first\nsecond\n");
    TestRepository ours = situation.preparation.apply(start);
    String before = ours.tryGit("rev-parse", "-q", "--verify", "HEAD").text();

    CommitResult result = Commits.commit(ours, PAGE);

    assertThat(result).isInstanceOf(Committed.class);
    assertThat(((Committed) result).commit())
        .isEqualTo(ours.git("rev-parse", "HEAD"))
        .isNotEqualTo(before.strip());
    assertThat(ours.git("log", "-1", "--format=%B")).isEqualTo(MESSAGE.strip());
    assertThat(ours.git("fsck", "--strict", "--no-dangling", "--no-progress")).isEmpty();
    assertSameAsGit(situation, ours);
  }

  private void assertSameAsGit(Situation situation, TestRepository ours) {
    TestRepository start = TestRepository.init(folder.resolve("theirs/site"));
    for (String path : new String[] {PAGE, "other.md", "third.md"}) {
      start.write(path, "first\n");
    }
    start.commit("First");
    start.write(PAGE, "first\nsecond\n");
    TestRepository theirs = situation.preparation.apply(start);
    theirs.tryGit("add", "-N", PAGE);
    theirs.git("commit", "-q", "-m", "x", "--", PAGE);

    for (String what : new String[] {"HEAD^{tree}", "--symbolic-full-name HEAD"}) {
      assertThat(ours.git(("rev-parse " + what).split(" ")))
          .isEqualTo(theirs.git(("rev-parse " + what).split(" ")));
    }
    assertThat(ours.git("status", "--porcelain=v2"))
        .isEqualTo(theirs.git("status", "--porcelain=v2"));
  }
}
