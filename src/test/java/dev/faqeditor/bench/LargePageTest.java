package dev.faqeditor.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.faqeditor.document.FaqDocument;
import org.junit.jupiter.api.Test;

class LargePageTest {

  @Test
  void itIsAsLargeAsItSays() {
    FaqDocument page = FaqDocument.parse(LargePage.text());
    assertThat(page.problems()).isEmpty();
    assertThat(page.sections()).hasSize(LargePage.SECTIONS);
    assertThat(page.questionCount()).isEqualTo(LargePage.QUESTIONS);
    assertThat(page.text().length()).isCloseTo(LargePage.LENGTH, within(5_000));
  }

  @Test
  void itsQuestionsAreNumberedAsOnTheSamplePage() {
    FaqDocument page = FaqDocument.parse(LargePage.text());
    assertThat(page.page().title()).startsWith("Vanliga frågor");
    assertThat(page.sections().get(4).title()).isEqualTo("5. Frågor om biljetter");
    assertThat(page.sections().get(199).questions().get(71).title()).startsWith("10000. Vad ingår");
  }
}
