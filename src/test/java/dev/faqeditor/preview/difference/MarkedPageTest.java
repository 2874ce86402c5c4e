package dev.faqeditor.preview.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.preview.MarkedPage;
import dev.faqeditor.preview.PreviewPage;
import dev.faqeditor.review.QuestionRow;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small pages before and after, and how they are marked. */
class MarkedPageTest {

  /** {@code +} and {@code -} stand for the attribute that says what was added and deleted. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Båten går kl 8. | Båten går kl 9. | <p>Båten går kl <del->8</del><ins+>9</ins>.</p>
          ett två | ett **två** | <p>ett <del->två</del><strong><ins+>två</ins></strong></p>
          **ett två** | **ett tre** | <p><strong>ett <del->två</del><ins+>tre</ins></strong></p>
          - a\\n- b | - a | <ul><li>a</li><li-><del->b</del></li></ul>
          ett | ett\\n\\ntvå | <p>ett</p><p+><ins+>två</ins></p>
          # Rubrik | ## Rubrik | <h1-><del->Rubrik</del></h1><h2+><ins+>Rubrik</ins></h2>
          färjelinje | färje&shy;linje | <p>färje<ins+ hyphen>~</ins>linje</p>
          <b>x</b> <i>y</i> | <b>x</b> <i>z</i> | <p><b>x</b> <i><del->y</del><ins+>z</ins></i></p>
          """)
  void marks(String before, String now, String marked) {
    String html =
        body(before.replace("\\n", "\n"), now.replace("\\n", "\n"))
            .html()
            .replaceAll(" data-faq-change=\"\\d+\"| id=\"[^\"]*\"", "")
            .replace(" data-faq-review=\"added\"", "+")
            .replace(" data-faq-review=\"deleted\"", "-")
            .replace(" data-faq-hyphen=\"\"", " hyphen")
            .replace("&shy;", "~")
            .replace("\u00AD", "~")
            .replace("\n", "");
    assertThat(html).isEqualTo(marked);
  }

  @Test
  void aLinkThatLeadsElsewhereSaysWhereItLed() {
    Element link = body("[hit](/x/)", "[hit](/y/)").selectFirst("a");
    assertThat(link.attr("data-faq-href")).isEqualTo("/y/");
    assertThat(link.attr("data-faq-was")).isEqualTo("/x/");
    assertThat(link.attr("data-faq-review")).isEqualTo("changed");
    assertThat(link.html()).isEqualTo("hit");
  }

  @Test
  void aMovedQuestionIsShownTwiceAndItsNewWordsAreMarkedWhereItStands() {
    String one = question("Hur köper jag biljett?", "I automaten på bryggan.");
    String two = question("Får jag ta med hund?", "Ja, i koppel.");
    String three = question("När går sista båten?", "Klockan tio.");
    String changed = question("Hur köper jag biljett?", "I automaten ombord.");
    Element body = body(one + two + three, two + three + changed);
    List<String> boxes =
        body.select("[data-faq-question]").stream()
            .map(box -> box.attr("data-faq-question") + box.attr("data-faq-review"))
            .toList();
    assertThat(boxes).containsExactly("0moved-away", "1", "2", "3moved");
    assertThat(body.select("[data-faq-review=moved] ins").eachText()).containsExactly("ombord");
  }

  @Test
  void whatHidesAChangeIsUnfolded() {
    String before = "<details><summary>Mer</summary>\n<p>gammalt</p></details>";
    Element body = body(before, before.replace("gammalt", "nytt"));
    assertThat(body.selectFirst("details").hasAttr("open")).isTrue();
  }

  private static String question(String text, String answer) {
    return "{{% question question=\"" + text + "\" %}}\n\n" + answer + "\n{{% /question %}}\n\n";
  }

  private static Element body(String before, String now) {
    FaqDocument one = FaqDocument.parse(before);
    FaqDocument other = FaqDocument.parse(now);
    MarkedPage marked =
        MarkedPage.between(
            PreviewPage.of(one), PreviewPage.of(other), QuestionRow.between(one, other), false);
    Element body = Jsoup.parseBodyFragment(marked.page().html()).body();
    body.ownerDocument().outputSettings().prettyPrint(false);
    return body;
  }
}
