package dev.faqeditor.git.program;

import static dev.faqeditor.git.program.Commits.commit;
import static dev.faqeditor.git.program.Commits.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.faqeditor.git.TestRepository;
import dev.faqeditor.git.program.CommitResult.Cancelled;
import dev.faqeditor.git.program.CommitResult.Committed;
import dev.faqeditor.git.program.CommitResult.NotPossible;
import dev.faqeditor.git.program.CommitResult.Obstacle;
import dev.faqeditor.git.program.CommitResult.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A commit that doesn't come about leaves HEAD, branches and index as they were. */
class RefusedCommitTest {

  private static final String PAGE = "page.md";
  private static final String NEW = "new.md";

  @TempDir Path folder;
  private TestRepository repository;

  @BeforeEach
  void aChangedPageAndANewOne() {
    repository = TestRepository.init(folder.resolve("site"));
    repository.write(PAGE, "one\n");
    repository.write("other.md", "one\n");
    repository.commit("First");
    repository.write(PAGE, "two\n");
    repository.write(NEW, "new\n");
    repository.write("other.md", "staged\n");
    repository.git("add", "other.md");
  }

  @ParameterizedTest
  @CsvSource({
    "pre-commit, page.md, ''", "pre-commit, new.md, ''", "commit-msg, page.md, ''",
    "commit-msg, new.md, ''", "prepare-commit-msg, new.md, ''", "pre-commit, page.md, a/branch",
    "commit-msg, new.md, a/branch"
  })
  void aHooksRefusalIsShownInFull(String hook, String path, String branch) {
    repository.hook(hook, "echo På utdata; echo på fel >&2; exit 1");
    String before = state(repository);
    Optional<String> newBranch = Optional.of(branch).filter(name -> !name.isEmpty());

    CommitResult result = commit(repository, path, newBranch, () -> false);

    assertThat(result)
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.said()).contains("På utdata\n", "på fel\n"));
    assertThat(state(repository)).isEqualTo(before);
  }

  @Test
  void aHookThatStagesSomethingLosesOnlyThePage() {
    repository.hook(
        "pre-commit", "unset GIT_INDEX_FILE; rm -f .git/index.lock; git add page.md; exit 1");
    assertThat(commit(repository, NEW)).isInstanceOf(Refused.class);
    assertThat(repository.git("ls-files")).doesNotContain(NEW);
  }

  @Test
  void aNewPageInARepositoryWithoutAnIndex() {
    TestRepository empty = TestRepository.init(folder.resolve("empty"));
    empty.write(NEW, "x");
    empty.hook("pre-commit", "exit 1");
    String before = state(empty);
    assertThat(commit(empty, NEW)).isInstanceOf(Refused.class);
    assertThat(commit(empty, NEW, Optional.of("side"), () -> false)).isInstanceOf(Refused.class);
    assertThat(state(empty)).isEqualTo(before).contains("none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"main", "detached"})
  void aNewBranchHasTheCommit(String where) {
    if (where.equals("detached")) {
      repository.git("checkout", "-q", "--detach");
    }
    String before = repository.git("rev-parse", "HEAD");
    CommitResult result = commit(repository, PAGE, Optional.of("fixes/å"), () -> false);
    assertThat(result).isInstanceOf(Committed.class);
    assertThat(repository.git("symbolic-ref", "HEAD")).isEqualTo("refs/heads/fixes/å");
    assertThat(repository.git("rev-parse", "HEAD^", "main")).isEqualTo(before + "\n" + before);
    assertThat(repository.git("status", "--porcelain")).isEqualTo("M  other.md\n?? new.md");
    assertThat(repository.git("reflog", "-2", "--format=%gs").lines().toList().get(1))
        .startsWith("checkout: moving from ");
  }

  @ParameterizedTest
  @CsvSource({
    "main, BRANCH_EXISTS",
    "-x, BRANCH_NAME",
    "a b, BRANCH_NAME",
    "@{-1}, BRANCH_NAME",
    "HEAD, BRANCH_NAME",
    "a..b, BRANCH_NAME"
  })
  void aBranchThatCannotBeMade(String name, Obstacle obstacle) {
    String before = state(repository);
    assertThat(commit(repository, PAGE, Optional.of(name), () -> false))
        .isEqualTo(new NotPossible(obstacle, name));
    assertThat(commit(repository, PAGE, Optional.of("main/below"), () -> false))
        .isInstanceOf(Refused.class);
    assertThat(state(repository)).isEqualTo(before);
  }

  @Test
  void nothingToCommitIsGitsRefusal() {
    repository.write(PAGE, "one\n");
    String before = state(repository);
    assertThat(commit(repository, PAGE)).isInstanceOf(Refused.class);
    assertThat(state(repository)).isEqualTo(before);
  }

  @Test
  void obstaclesAreSaidBeforehand() throws IOException {
    repository.write(".gitignore", "ignored.md\n");
    repository.write("ignored.md", "x");
    assertThat(commit(repository, "ignored.md")).isEqualTo(new NotPossible(Obstacle.IGNORED, ""));
    repository.git("update-index", "--skip-worktree", PAGE);
    assertThat(commit(repository, PAGE)).isEqualTo(new NotPossible(Obstacle.NOT_LOOKED_AT, ""));
    assertThat(commit(repository, "none.md"))
        .isInstanceOfSatisfying(
            NotPossible.class, no -> assertThat(no.obstacle()).isEqualTo(Obstacle.NO_FILE));
    Files.writeString(
        repository.root().resolve(".git/MERGE_HEAD"), repository.git("rev-parse", "HEAD"));
    assertThat(commit(repository, NEW))
        .isEqualTo(new NotPossible(Obstacle.OPERATION_IN_PROGRESS, "MERGE"));
    CommitRequest blank =
        new CommitRequest(repository.root().resolve(NEW), " ", "x", Optional.empty());
    assertThat(Commits.git(repository).commit(repository.workTree(NEW), blank, () -> false))
        .isEqualTo(new NotPossible(Obstacle.NO_SUBJECT, ""));
  }

  @Test
  void withoutAnIdentityGitSaysWhatToDo() {
    repository.git("config", "--unset", "user.name");
    repository.git("config", "--unset", "user.email");
    repository.git("config", "user.useConfigOnly", "true");
    String before = state(repository);
    assertThat(Commits.git(repository).author(repository.workTree(PAGE)))
        .isInstanceOfSatisfying(
            Author.Unknown.class, no -> assertThat(no.said()).contains("git config --global"));
    assertThat(commit(repository, NEW)).isInstanceOf(Refused.class);
    assertThat(state(repository)).isEqualTo(before);
  }

  @Test
  void theAuthorIsGits() {
    GitProgram git = Commits.git(repository);
    assertThat(git.author(repository.workTree(PAGE)))
        .isEqualTo(new Author.Known("Åsa Öst", "asa@example.org"));
    repository.variables().put("GIT_AUTHOR_NAME", "Någon Annan");
    assertThat(Commits.git(repository).author(repository.workTree(PAGE)))
        .isEqualTo(new Author.Known("Någon Annan", "asa@example.org"));
  }

  @ParameterizedTest
  @ValueSource(strings = {PAGE, NEW})
  void aCancelledCommitLeavesNothing(String path) {
    Path started = folder.resolve("started");
    repository.hook("pre-commit", "echo $$ > '" + started + "'; sleep 100");
    String before = state(repository);
    CommitResult result =
        commit(repository, path, Optional.of("side"), () -> Files.exists(started));
    assertThat(result).isEqualTo(new Cancelled());
    assertThat(state(repository)).isEqualTo(before);
  }

  @Test
  void aCommitThatIsMadeAlreadyIsNotCancelled() {
    Path started = folder.resolve("started");
    repository.hook("post-commit", "touch '" + started + "'; sleep 100");
    assertThat(commit(repository, NEW, Optional.of("side"), () -> Files.exists(started)))
        .isInstanceOf(Committed.class);
    assertThat(repository.git("symbolic-ref", "HEAD")).isEqualTo("refs/heads/side");
  }

  @Test
  void locksOfAKilledGitAreRemovedAndOthersLeft() {
    Path gitFolder = repository.root().resolve(".git");
    LeftLocks locks = LeftLocks.before(gitFolder);
    repository.write(".git/index.lock", "");
    locks.remove(4711);
    assertThat(gitFolder.resolve("index.lock")).exists();
    assertThat(commit(repository, NEW)).isInstanceOf(Refused.class);
    repository.write(".git/next-index-4711.lock", "");
    locks.remove(4711);
    assertThat(gitFolder.resolve("index.lock")).doesNotExist();
    assertThat(gitFolder.resolve("next-index-4711.lock")).doesNotExist();
  }

  @Test
  void variablesThatNameAnotherRepositoryAndAnEditorMeanNothing() {
    Map<String, String> variables = repository.variables();
    variables.putAll(
        Map.of(
            "GIT_EDITOR", "false", "GIT_LITERAL_PATHSPECS", "1", "GIT_CEILING_DIRECTORIES", "/"));
    variables.put("GIT_INDEX_FILE", folder.resolve("elsewhere").toString());
    variables.put("GIT_DIR", folder.resolve("nowhere").toString());
    CommitResult result = commit(repository, PAGE);
    variables.keySet().removeIf(name -> name.startsWith("GIT_") && !name.contains("NOSYSTEM"));
    assertThat(result).isInstanceOf(Committed.class);
    assertThat(repository.git("show", "HEAD:" + PAGE)).isEqualTo("two");
    assertThat(folder.resolve("elsewhere")).doesNotExist();
  }

  @Test
  void aRepositoryThatMayNotBeWritten() throws IOException {
    assumeTrue(System.getProperty("user.name").equals("root"), "only root can become nobody");
    Path nobody = folder.resolve("git-of-nobody"); // root could write
    Files.writeString(
        nobody,
        "#!/bin/sh\nexec setpriv --reuid 65534 --clear-groups git -c safe.directory=* \"$@\"\n");
    assertThat(nobody.toFile().setExecutable(true)).isTrue();
    assertThat(folder.toFile().setExecutable(true, false)).isTrue();
    String before = state(repository);
    GitProgram git = new GitProgram(nobody, repository.environment());
    for (String path : new String[] {PAGE, NEW}) {
      CommitRequest request =
          new CommitRequest(repository.root().resolve(path), "x", "", Optional.of("side"));
      assertThat(git.commit(repository.workTree(path), request, () -> false))
          .isInstanceOfSatisfying(
              Refused.class, no -> assertThat(no.said()).contains("Permission denied"));
    }
    assertThat(state(repository)).isEqualTo(before);
  }
}
