package dev.faqeditor.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.faqeditor.Corpus;
import dev.faqeditor.preview.goldmark.ComparableHtml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares whole pages with what Hugo prints. For the sample pages that is committed; {@code mvn
 * test -Dtest=SamplePagesTest -Dfaq.hugo=update} writes it anew with the Hugo that is installed.
 */
class SamplePagesTest {

  private static final Path COMMITTED = Path.of("src/test/resources/dev/faqeditor/preview/hugo");

  @TempDir private Path folder;

  @Test
  void theSamplePagesAreWhatHugoPrinted() throws IOException {
    assertSame(Printing.of(Corpus.SWEDISH), committed("vanliga-fragor"));
    assertSame(Printing.of(Corpus.ENGLISH), committed("en/faq"));
  }

  @Test
  void whatIsCommittedIsWhatHugoPrintsNow() throws IOException, InterruptedException {
    assumeTrue(HugoBuild.isInstalled());
    HugoBuild build = HugoBuild.ofSampleSite(folder);
    build.run();
    for (String address : new String[] {"vanliga-fragor", "en/faq"}) {
      if (System.getProperty("faq.hugo", "").equals("update")) {
        Path file = COMMITTED.resolve(address + ".html");
        Files.createDirectories(file.getParent());
        Files.writeString(file, build.content(address), StandardCharsets.UTF_8);
      }
      assertSame(committed(address), build.content(address));
    }
  }

  /** Pages from outside, which lie in no site here, with the templates of the sample site. */
  @Test
  void pagesOfTheCorpusAreWhatHugoPrints() throws IOException, InterruptedException {
    assumeTrue(HugoBuild.isInstalled() && !Corpus.outside().isEmpty());
    HugoBuild build = HugoBuild.ofSampleSite(folder);
    var pages = Corpus.markdownBelow(Path.of(Corpus.outside()));
    for (int i = 0; i < pages.size(); i++) {
      build.with("content/sv/corpus-" + i + ".md", Corpus.read(pages.get(i)));
    }
    build.run();
    for (int i = 0; i < pages.size(); i++) {
      Path page = build.root().resolve("content/sv/corpus-" + i + ".md");
      assertSame(Printing.of(page), build.content("corpus-" + i));
    }
  }

  private static String committed(String address) throws IOException {
    return Files.readString(COMMITTED.resolve(address + ".html"), StandardCharsets.UTF_8);
  }

  private static void assertSame(String ours, String hugos) {
    assertThat(ComparableHtml.of(ours)).isEqualTo(ComparableHtml.of(hugos));
  }
}
