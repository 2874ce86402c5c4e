package dev.faqeditor.git;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.git.FileStatus.Operation;
import dev.faqeditor.git.FileStatus.Staging;
import dev.faqeditor.git.History.Versions;
import dev.faqeditor.git.LeftOut.Step;
import dev.faqeditor.git.Surroundings.NoRepository;
import dev.faqeditor.git.Surroundings.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which a page can lie in a repository, or not. */
class WorkTreeTest {

  private static final String PAGE = "content/frågor.md";
  private static final String TEXT = "# Frågor\n\nSvar\n";

  @TempDir Path folder;
  private TestRepository repository;

  @BeforeEach
  void aRepositoryWithAPage() {
    repository = TestRepository.init(folder.resolve("site"));
    repository.write(PAGE, TEXT);
    repository.commit("First");
  }

  private Path page() {
    return repository.root().resolve(PAGE);
  }

  private Base base() {
    return repository.workTree(PAGE).base(page(), UTF_8);
  }

  private FileStatus status() {
    StatusResult result = repository.workTree(PAGE).status(page());
    assertThat(result).isInstanceOf(FileStatus.class);
    return (FileStatus) result;
  }

  @Test
  void saysWhatHeadHas() {
    repository.write(PAGE, "other");
    assertThat(base()).isEqualTo(new Base.InHead(TEXT, Blob.of(TEXT.getBytes(UTF_8))));
    assertThat(Blob.of(TEXT.getBytes(UTF_8)).id())
        .isEqualTo(repository.git("rev-parse", "HEAD:" + PAGE));
    assertThat(repository.workTree(PAGE).head())
        .isEqualTo(new Head.OnBranch("main", repository.git("rev-parse", "HEAD")));
  }

  @Test
  void aNewFileIsNotInHead() {
    repository.write("new.md", "x");
    WorkTree tree = repository.workTree(PAGE);
    assertThat(tree.base(repository.root().resolve("new.md"), UTF_8))
        .isEqualTo(new Base.NotInHead());
    assertThat(tree.base(repository.root().resolve("none/yet.md"), UTF_8))
        .isEqualTo(new Base.NotInHead());
    assertThat(tree.base(folder.resolve("x.md"), UTF_8)).isEqualTo(new Base.Outside());
    assertThat(tree.base(repository.root().resolve(".git/config"), UTF_8))
        .isEqualTo(new Base.Outside());
  }

  @ParameterizedTest
  @CsvSource({
    "drafts/, drafts/a.md, true",
    "*.md, a.md, true",
    "drafts/\\n!drafts/a.md, drafts/a.md, true", // nothing leads out of an ignored folder
    "*.md\\n!a.md, a.md, false",
    "/a.md, sub/a.md, false",
    "nothing, a.md, false",
  })
  void ignoredIsWhatGitIgnores(String rules, String path, boolean ignored) {
    repository.write(".gitignore", rules.replace("\\n", "\n") + "\n");
    Path file = repository.write(path, "x");
    assertThat(repository.tryGit("check-ignore", "-q", path).exit() == 0).isEqualTo(ignored);
    assertThat(repository.workTree(path).base(file, UTF_8))
        .isEqualTo(ignored ? new Base.Ignored() : new Base.NotInHead());
  }

  @Test
  void ignoreRulesOfTheUserAndOfTheRepositoryCountToo() {
    repository.write(".git/info/exclude", "a.md\n");
    repository.write("../home/.config/git/ignore", "b.md\n");
    WorkTree tree = repository.workTree("a.md");
    assertThat(tree.base(repository.write("a.md", ""), UTF_8)).isEqualTo(new Base.Ignored());
    assertThat(tree.base(repository.write("b.md", ""), UTF_8)).isEqualTo(new Base.Ignored());
    repository.git("add", "-f", "b.md");
    assertThat(tree.base(repository.write("b.md", ""), UTF_8)).isEqualTo(new Base.NotInHead());
  }

  @Test
  void aBranchWithoutACommit() {
    TestRepository empty = TestRepository.init(folder.resolve("empty"));
    Path file = empty.write("a.md", "x");
    WorkTree tree = empty.workTree("a.md");
    assertThat(tree.head()).isEqualTo(new Head.Unborn("main"));
    assertThat(tree.base(file, UTF_8)).isEqualTo(new Base.NotInHead());
    assertThat(tree.versions(file, 10, () -> false)).isEqualTo(new Versions(List.of()));
    assertThat(((FileStatus) tree.status(file)).staging()).isEqualTo(Staging.UNTRACKED);
  }

  @Test
  void aDetachedHead() {
    repository.git("checkout", "-q", "--detach");
    String commit = repository.git("rev-parse", "HEAD");
    assertThat(repository.workTree(PAGE).head())
        .isEqualTo(new Head.Detached(commit, commit.substring(0, 7)));
  }

  @Test
  void aLinkedWorkTree() {
    repository.git("worktree", "add", "-q", "-b", "other", "../linked");
    TestRepository linked = repository.in(folder.resolve("linked").toAbsolutePath());
    WorkTree tree = linked.workTree(PAGE);
    assertThat(tree.commonFolder()).isEqualTo(repository.root().resolve(".git"));
    assertThat(tree.head()).isInstanceOf(Head.OnBranch.class).asString().contains("other");
    linked.write(PAGE, "staged");
    linked.git("add", PAGE);
    Path file = linked.root().resolve(PAGE);
    assertThat(tree.base(file, UTF_8)).isInstanceOf(Base.InHead.class);
    assertThat(((FileStatus) tree.status(file)).staging()).isEqualTo(Staging.AS_FILE);
    assertThat(status().staging()).isEqualTo(Staging.AS_HEAD);
  }

  @Test
  void aWorkTreeOfABareRepository() {
    repository.git("clone", "-q", "--bare", ".", "../bare.git");
    TestRepository bare = repository.in(folder.resolve("bare.git"));
    bare.git("worktree", "add", "-q", "../linked", "main");
    assertThat(repository.in(folder.resolve("linked")).workTree(PAGE).head())
        .isInstanceOf(Head.OnBranch.class);
    assertThat(WorkTree.around(folder.resolve("bare.git/a.md"), repository.environment()))
        .isInstanceOfSatisfying(
            NoRepository.class, no -> assertThat(no.reason()).isEqualTo(Reason.BARE));
  }

  @Test
  void aSubmodule() {
    repository.git(
        "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "./", "themes/sub");
    repository.commit("Sub");
    TestRepository sub = repository.in(repository.root().resolve("themes/sub"));
    WorkTree tree = sub.workTree(PAGE);
    assertThat(tree.root()).isEqualTo(sub.root());
    assertThat(tree.base(sub.root().resolve(PAGE), UTF_8)).isInstanceOf(Base.InHead.class);
    assertThat(repository.workTree(PAGE).base(sub.root(), UTF_8))
        .isEqualTo(new Base.NotAFile(FileKind.SUBMODULE));
  }

  @Test
  void symbolicLinksAreFollowed() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), page());
    WorkTree tree = repository.in(folder).workTree("link.md");
    assertThat(tree.root()).isEqualTo(repository.root());
    assertThat(tree.base(link, UTF_8)).isInstanceOf(Base.InHead.class);
  }

  @Test
  void noRepository() throws IOException {
    assertThat(WorkTree.around(folder.resolve("a.md"), repository.environment()))
        .isEqualTo(new NoRepository(Reason.OUTSIDE, ""));
    Files.createDirectories(folder.resolve("broken"));
    Files.writeString(folder.resolve("broken/.git"), "gitdir: ../nowhere\n");
    assertThat(WorkTree.around(folder.resolve("broken/a.md"), repository.environment()))
        .isEqualTo(new NoRepository(Reason.UNREADABLE, folder.resolve("nowhere").toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "1, objectformat, sha256, objectformat=sha256",
    "1, refstorage, reftable, refstorage=reftable",
    "1, invented, true, invented=true",
    "2, noop, true, repositoryformatversion=2",
  })
  void formatsThatAreNotReadAreSaidPlainly(
      int version, String extension, String value, String said) {
    repository.write(
        ".git/config",
        "[core]\n repositoryFormatVersion = %d\n[extensions]\n %s = %s\n"
            .formatted(version, extension, value));
    assertThat(WorkTree.around(page(), repository.environment()))
        .isEqualTo(new NoRepository(Reason.UNSUPPORTED_FORMAT, said));
  }

  @Test
  void damageIsSaid() throws IOException {
    String id = repository.git("rev-parse", "HEAD:" + PAGE);
    WorkTree tree = repository.workTree(PAGE);
    Files.delete(
        repository.root().resolve(".git/objects/" + id.substring(0, 2) + "/" + id.substring(2)));
    assertThat(base())
        .isInstanceOfSatisfying(
            Base.Failed.class, failed -> assertThat(failed.detail()).contains(id));
    repository.write(".git/index", "nonsense");
    assertThat(tree.status(page())).isInstanceOf(StatusResult.Failed.class);
    repository.write(".git/HEAD", "nonsense");
    assertThat(tree.head()).isInstanceOf(Head.Unreadable.class);
    repository.write(".git/config", "[core\nnonsense");
    assertThat(WorkTree.around(page(), repository.environment()))
        .isInstanceOfSatisfying(
            NoRepository.class, no -> assertThat(no.reason()).isEqualTo(Reason.UNREADABLE));
  }

  @Test
  void textThatIsNotInTheFilesEncodingIsNotGuessed() {
    repository.write(PAGE, "Fr\u00e5ga".getBytes(ISO_8859_1));
    repository.commit("Latin");
    assertThat(base()).isInstanceOf(Base.Undecodable.class);
    assertThat(repository.workTree(PAGE).base(page(), ISO_8859_1))
        .isInstanceOfSatisfying(Base.InHead.class, in -> assertThat(in.text()).isEqualTo("Fråga"));
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() {
    repository.write(PAGE, new byte[21 * 1024 * 1024]);
    repository.commit("Large");
    assertThat(base()).isEqualTo(new Base.TooLarge(21 * 1024 * 1024));
  }

  @ParameterizedTest
  @CsvSource({
    "filter=lfs, FILTER_DRIVER, lfs",
    "ident, IDENT, ''",
    "working-tree-encoding=UTF-16, ENCODING, UTF-16"
  })
  void whatIsNotDoneIsSaid(String attribute, Step step, String name) {
    repository.write(".gitattributes", "*.md " + attribute + "\n");
    repository.git("config", "filter.lfs.smudge", "touch ../canary");
    LeftOut leftOut = new LeftOut(step, name);
    assertThat(base())
        .isEqualTo(new Base.Unconverted(TEXT, Blob.of(TEXT.getBytes(UTF_8)), leftOut));
    assertThat(repository.workTree(PAGE).clean(page(), new byte[0]))
        .isInstanceOfSatisfying(
            Cleaned.Stored.class, stored -> assertThat(stored.leftOut()).contains(leftOut));
    assertThat(folder.resolve("canary")).doesNotExist();
  }

  @Test
  void aFilterThatNobodyHasConfiguredIsNone() {
    repository.write(".gitattributes", "*.md filter=lfs\n");
    assertThat(base()).isInstanceOf(Base.InHead.class);
  }

  @Test
  void theUsersConfigurationCounts() {
    repository.write("../home/.config/git/config", "[core]\n autocrlf = true\n");
    assertThat(base())
        .isInstanceOfSatisfying(
            Base.InHead.class, in -> assertThat(in.text()).isEqualTo(TEXT.replace("\n", "\r\n")));
    repository.write("../home/.gitconfig", "[include]\n path = more\n");
    repository.write("../home/more", "[core]\n autocrlf = false\n");
    assertThat(base())
        .isInstanceOfSatisfying(Base.InHead.class, in -> assertThat(in.text()).isEqualTo(TEXT));
  }

  @Test
  void howTheFileIsStaged() {
    assertThat(status().staging()).isEqualTo(Staging.AS_HEAD);
    repository.write(PAGE, "one\n");
    assertThat(status().staging()).isEqualTo(Staging.AS_HEAD);
    repository.git("add", PAGE);
    assertThat(status().staging()).isEqualTo(Staging.AS_FILE);
    repository.write(PAGE, "two\n");
    assertThat(status().staging()).isEqualTo(Staging.OTHERWISE);
    repository.git("rm", "-q", "--cached", "-f", PAGE);
    assertThat(status().staging()).isEqualTo(Staging.DELETED);
    repository.git("reset", "-q");
    repository.git("update-index", "--assume-unchanged", PAGE);
    assertThat(status()).matches(s -> s.staging() == Staging.NOT_LOOKED_AT && !s.canCommit());
  }

  @Test
  void othersAreCounted() {
    assertThat(status().othersStaged()).isZero();
    repository.write("a.md", "a");
    repository.write("b/b.md", "b");
    repository.write(PAGE, "changed");
    repository.git("add", "-A");
    repository.write("c.md", "c");
    repository.git("add", "-N", "c.md");
    assertThat(status().othersStaged()).isEqualTo(2);
    assertThat(((FileStatus) repository.workTree("c.md").status(repository.root().resolve("c.md"))))
        .matches(s -> s.staging() == Staging.INTENDED && s.canCommit());
  }

  @Test
  void aMergeStopsACommit() {
    repository.git("checkout", "-q", "-b", "side");
    repository.write(PAGE, "side\n");
    repository.commit("Side");
    repository.git("checkout", "-q", "main");
    repository.write(PAGE, "main\n");
    repository.commit("Main");
    assertThat(repository.tryGit("merge", "side").exit()).isNotZero();
    assertThat(status()).matches(s -> s.staging() == Staging.CONFLICT && !s.canCommit());
    assertThat(status().operation()).contains(Operation.MERGE);
    repository.git("merge", "--abort");
    for (var command : List.of("cherry-pick", "revert", "rebase")) {
      String onto = command.equals("revert") ? "HEAD~" : "side";
      if (command.equals("revert")) {
        repository.write(PAGE, "again\n");
        repository.commit("Again");
      }
      assertThat(repository.tryGit(command, onto).exit()).as(command).isNotZero();
      assertThat(status().operation())
          .contains(Operation.valueOf(command.replace('-', '_').toUpperCase(Locale.ROOT)));
      repository.git(command, "--abort");
    }
    assertThat(status().canCommit()).isTrue();
  }

  @Test
  void versionsAreTheCommitsThatChangedTheFile() {
    repository.write("other.md", "x");
    repository.commit("Other");
    repository.write(PAGE, "second\n");
    repository.commit("Second å");
    WorkTree tree = repository.workTree(PAGE);
    assertThat(((Versions) tree.versions(page(), 10, () -> false)).versions())
        .extracting(Version::subject)
        .containsExactly("Second å", "First");
    assertThat(((Versions) tree.versions(page(), 1, () -> false)).versions())
        .extracting(Version::author)
        .containsExactly("Åsa Öst");
    assertThat(tree.versions(page(), 10, () -> true)).isEqualTo(new Versions(List.of()));
  }
}
