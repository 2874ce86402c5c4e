package dev.faqeditor.document.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.PageContext;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NewPageTest {

  private static final String DATE = "2026-11-25T03:40:00+01:00";

  @Property(seed = "1")
  void anyTitleOnOneLineReadsBack(
      @ForAll @CharRange(from = ' ', to = 'ö') @StringLength(max = 20) String title) {
    String printable = title.replaceAll("\\p{Cntrl}", "").strip();
    FaqDocument page = page(Optional.empty(), printable);
    assertThat(page.page().title()).isEqualTo(printable);
    assertThat(page.sections()).hasSize(1);
    assertThat(page.questionCount()).isEqualTo(1);
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void withNoPageBesideItTheCommonSpellingIsTaken() {
    assertThat(page(Optional.empty(), "Så").text())
        .isEqualTo(
            """
            ---
            title: "Så"
            date: 2026-11-25T03:40:00+01:00
            ---

            ## S

            {{% question question="Q" %}}
            {{% /question %}}
            """);
  }

  @Test
  void questionsAndHeadingsAreWrittenAsOnThePageBesideIt() {
    FaqDocument like =
        FaqDocument.parse(
            "### A\r\n\r\n  {{< qa open=true q=\"B\" >}}\r\n  x\r\n  {{</ qa >}}\r\n");
    assertThat(page(Optional.of(like), "").text())
        .endsWith("---\n\n### S\n\n{{< qa q=\"Q\" >}}\n{{</ qa >}}\n");
  }

  @Test
  void aPageWithoutQuestionsIsNoModel() {
    FaqDocument like = FaqDocument.parse("text about https://schema.org/FAQPage\n");
    assertThat(page(Optional.of(like), "x"))
        .extracting(FaqDocument::text)
        .asString()
        .isEqualTo(page(Optional.empty(), "x").text());
  }

  @Test
  void aTitleIsGivenOnlyWhereThereIsOne() {
    FaqDocument page = FaqDocument.parse("+++\ntitle = 'a'\n+++\n");
    assertThat(NewPage.titled(page, "b").text()).isEqualTo("+++\ntitle = 'b'\n+++\n");
    FaqDocument none = FaqDocument.parse("hej\n");
    assertThat(NewPage.titled(none, "b")).isSameAs(none);
  }

  private static FaqDocument page(Optional<FaqDocument> like, String title) {
    return NewPage.faq(PageContext.COMMON, like, title, DATE, "S", "Q");
  }
}
