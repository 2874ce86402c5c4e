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
    assertThat(PrintedHtml.of(document, site).ofPage()).isEqualTo(Printing.of(page).strip());
  }

  @Test
  void ofAQuestionItIsThatPartOfThePage() {
    FaqDocument document = FaqDocument.parse(PAGE);
    String page = PrintedHtml.of(document, PreviewSite.NONE).ofPage();
    for (int i = 0; i < 2; i++) {
      String question = PrintedHtml.of(document, PreviewSite.NONE).ofQuestion(i).orElseThrow();
      assertThat(page).contains(question);
      assertThat(question).startsWith("<").endsWith(">").doesNotContain("data-faq");
      assertThat(question.contains("onclick=\"x()\"")).isEqualTo(i == 0);
      assertThat(question.contains("Ett annat.")).isEqualTo(i == 1);
    }
  }

  @Test
  void ofAQuestionThatIsNotPrintedThereIsNone() {
    FaqDocument document = FaqDocument.parse("<!--\n\n" + PAGE + "\n-->\n");
    assertThat(PrintedHtml.of(document, PreviewSite.NONE).ofQuestion(0)).isEmpty();
  }

  @Test
  void ofHugosPageItIsAllThatHugoHasWritten() {
    String html = "<!doctype html>\n<html><body><h2>Ett</h2><p>Ja<br>&shy;nej</p></body></html>";
    PrintedHtml printed = PrintedHtml.byHugo(html, FaqDocument.parse(PAGE));
    assertThat(printed.ofPage()).isEqualTo(html);
  }

  @Test
  void ofAQuestionOnHugosPageItIsItsBoxAsItIsWritten() {
    String one = "<div class=a><button onclick=\"x()\">Ett</button><p>Svar&nbsp;<br></div>";
    String two = "<div class=a><button>Två</button><div>Ett annat.</div></div>";
    PrintedHtml printed =
        PrintedHtml.byHugo(
            "<html><body><main>" + one + two + "</main></body></html>", FaqDocument.parse(PAGE));
    assertThat(printed.ofQuestion(0)).contains(one);
    assertThat(printed.ofQuestion(1)).contains(two);
    assertThat(printed.ofQuestion(2)).isEmpty();
  }
}
