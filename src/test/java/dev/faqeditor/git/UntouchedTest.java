package dev.faqeditor.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading leaves a repository, also a hostile one, and the user's home as they were. */
class UntouchedTest {

  private static final String PAGE = "page.md";

  @TempDir Path folder;

  @Test
  void nothingIsWrittenOrRun() {
    TestRepository repository = TestRepository.init(folder.resolve("site"));
    Path page = repository.write(PAGE, "one\n");
    repository.commit("First");
    repository.write(PAGE, "staged\n");
    repository.git("add", PAGE);
    repository.write(PAGE, "now\r\n");
    String canary = "touch '" + folder.resolve("canary") + "'";
    repository.write(".gitattributes", "*.md filter=evil diff=evil text=auto\n");
    for (String name :
        new String[] {
          "filter.evil.clean",
          "filter.evil.smudge",
          "filter.evil.process",
          "diff.evil.textconv",
          "diff.evil.command",
          "diff.external",
          "core.fsmonitor",
          "core.pager",
          "core.editor",
          "core.sshCommand",
          "gpg.program",
          "credential.helper",
          "alias.log",
          "interactive.diffFilter"
        }) {
      repository.git("config", name, canary);
    }
    for (String hook : new String[] {"pre-commit", "post-index-change", "post-checkout"}) {
      repository.hook(hook, canary);
    }
    Map<String, String> before = TestRepository.snapshot(folder);
    Map<String, String> home = homeOfThisProcess();

    WorkTree tree = repository.workTree(PAGE);
    tree.head();
    assertThat(tree.base(page, UTF_8)).isInstanceOf(Base.Unconverted.class);
    assertThat(tree.clean(page, new byte[0])).isInstanceOf(Cleaned.Stored.class);
    assertThat(tree.status(page)).isInstanceOf(FileStatus.class);
    assertThat(tree.versions(page, 10, () -> false)).isInstanceOf(History.Versions.class);
    tree.base(repository.root().resolve("new.md"), UTF_8);

    assertThat(TestRepository.snapshot(folder)).isEqualTo(before);
    assertThat(homeOfThisProcess()).isEqualTo(home);
  }

  /** Where JGit would write what it measures. */
  private static Map<String, String> homeOfThisProcess() {
    Path jgit = Path.of(System.getProperty("user.home"), ".config", "jgit");
    return jgit.toFile().exists() ? TestRepository.snapshot(jgit) : Map.of();
  }
}
