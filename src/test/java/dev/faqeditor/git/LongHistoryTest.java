package dev.faqeditor.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.git.History.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repository of ten thousand commits in one pack. */
class LongHistoryTest {

  private static final int COMMITS = 10_000;
  private static final String PAGE = "content/page.md";

  @TempDir static Path folder;
  private static TestRepository repository;

  @BeforeAll
  static void importCommits() {
    repository = TestRepository.init(folder.resolve("long"));
    StringBuilder stream = new StringBuilder();
    for (int i = 1; i <= COMMITS; i++) {
      String path = i % 1000 == 0 ? PAGE : "content/other-" + i % 50 + ".md";
      stream
          .append("commit refs/heads/main\ncommitter A <a@example.org> ")
          .append(1_700_000_000 + i)
          .append(" +0000\n")
          .append(data("Commit " + i))
          .append("M 100644 inline ")
          .append(path)
          .append('\n')
          .append(data("Text " + i + "\n"));
    }
    byte[] input = stream.toString().getBytes(UTF_8);
    assertThat(repository.run(input, "fast-import", "--quiet").exit()).isZero();
    repository.git("reset", "-q", "--hard");
  }

  private static String data(String text) {
    return "data " + text.length() + "\n" + text + "\n";
  }

  @Test
  void saysWhatHeadHasAndWhichCommitsChangedThePage() throws IOException {
    Path page = repository.root().resolve(PAGE);
    WorkTree tree = repository.workTree(PAGE);
    assertThat(tree.base(page, UTF_8))
        .isInstanceOfSatisfying(
            Base.InHead.class, in -> assertThat(in.text()).isEqualTo("Text " + COMMITS + "\n"));
    assertThat(((Versions) tree.versions(page, 100, () -> false)).versions())
        .extracting(Version::subject)
        .startsWith("Commit 10000", "Commit 9000")
        .hasSize(10);
    assertThat(Files.readString(page)).isEqualTo("Text " + COMMITS + "\n");
  }

  @Test
  void stopsWhenItIsCancelled() {
    AtomicInteger asked = new AtomicInteger();
    Path page = repository.root().resolve(PAGE);
    History history =
        repository.workTree(PAGE).versions(page, 100, () -> asked.incrementAndGet() > 4000);
    assertThat(((Versions) history).versions())
        .extracting(Version::subject)
        .startsWith("Commit 10000")
        .hasSizeLessThan(10);
    assertThat(asked.get()).isEqualTo(4001);
  }
}
