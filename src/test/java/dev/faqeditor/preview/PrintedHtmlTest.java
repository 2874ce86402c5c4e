package dev.faqeditor.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.Corpus;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.site.Site;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PrintedHtmlTest {

  private static final String PAGE =
      """
      Förord.

      {{% question question="Ett" %}}
      Ett *svar* <b onclick="x()">till</b>
      {{% /question %}}

      {{% question question="Två" %}}
      Ett annat.
      {{% /question %}}
      """;

  @Test
  void ofAPageItIsWhatTheSitePrintsToTheLetter() {
    Path page = Corpus.SWEDISH;
    FaqDocument document = FaqDocument.parse(Corpus.read(page));
    PreviewSite site = PreviewSite.of(Site.around(page).orElseThrow(), page);
    assertThat(PrintedHtml.ofPage(document, site)).isEqualTo(Printing.of(page).strip());
  }

  @Test
  void ofAQuestionItIsThatPartOfThePage() {
    FaqDocument document = FaqDocument.parse(PAGE);
    String page = PrintedHtml.ofPage(document, PreviewSite.NONE);
    for (int i = 0; i < 2; i++) {
      String question = PrintedHtml.ofQuestion(document, PreviewSite.NONE, i).orElseThrow();
      assertThat(page).contains(question);
      assertThat(question).startsWith("<").endsWith(">").doesNotContain("data-faq");
      assertThat(question.contains("onclick=\"x()\"")).isEqualTo(i == 0);
      assertThat(question.contains("Ett annat.")).isEqualTo(i == 1);
    }
  }

  @Test
  void ofAQuestionThatIsNotPrintedThereIsNone() {
    FaqDocument document = FaqDocument.parse("<!--\n\n" + PAGE + "\n-->\n");
    assertThat(PrintedHtml.ofQuestion(document, PreviewSite.NONE, 0)).isEmpty();
  }
}
