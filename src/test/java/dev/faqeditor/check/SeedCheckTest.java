package dev.faqeditor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.faqeditor.Corpus;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is wrong with real pages, seen on what Hugo makes of them. */
class SeedCheckTest {

  @Test
  void theSwedishSampleHasRawFirstParagraphsAndAPassedDate() {
    assertThat(Checks.named(Corpus.read(Corpus.SWEDISH)))
        .containsExactly(
            "RAW_ADDRESS 25",
            "RAW_ADDRESS 29",
            "RAW_TYPOGRAPHY 33",
            "RAW_TYPOGRAPHY 37",
            "RAW_TYPOGRAPHY 51",
            "RAW_TYPOGRAPHY 55",
            "BROKEN_LINK 63", // the tests' site lacks the file
            "BROKEN_LINK 73",
            "PASSED_DATE 91");
  }

  @Test
  void theSeedHasExactlyWhatIsWrongWithIt() {
    assumeTrue(!Corpus.outside().isEmpty(), "no folder of outside pages is given");
    Path seed = Path.of(Corpus.outside()).resolve("vanliga-fragor.md");
    assumeTrue(seed.toFile().isFile(), "the seed is not among them");
    assertThat(Checks.named(Corpus.read(seed)))
        .containsExactly(
            "RAW_ADDRESS 24",
            "RAW_ADDRESS 28",
            "RAW_TYPOGRAPHY 32",
            "RAW_TYPOGRAPHY 36",
            "RAW_TYPOGRAPHY 50",
            "RAW_TYPOGRAPHY 54",
            "BROKEN_LINK 62",
            "BROKEN_LINK 72",
            "PASSED_DATE 90");
  }
}
