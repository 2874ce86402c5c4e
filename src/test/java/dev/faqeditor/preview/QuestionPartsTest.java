package dev.faqeditor.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class QuestionPartsTest {

  @Test
  void aButtonOpensWhatStandsBehindIt() {
    Element box = box("<div MARK><button>Q</button><div class=panel><h3>Q</h3>A</div></div>");
    assertThat(toggle(box)).isEqualTo("button");
    assertThat(box.select("[data-faq-panel=closable]").eachText()).containsExactly("Q A");
  }

  @Test
  void aSummaryOpensTheRestOfItsDetailsWhichStartFolded() {
    Element box = box("<details open MARK><summary>Q</summary><p>A</p><p>B</p></details>");
    assertThat(toggle(box)).isEqualTo("summary");
    assertThat(box.hasAttr("open")).isFalse();
    assertThat(box.select("[data-faq-panel=closable]").eachText()).containsExactly("A", "B");
  }

  @Test
  void aHeadingWithAButtonInItOpensWhatStandsBehindTheHeading() {
    Element box =
        box(
            "<div MARK class=accordion-item><h2><button>Q</button></h2>"
                + "<div class=collapse hidden><div>A</div></div></div>");
    assertThat(toggle(box)).isEqualTo("h2");
    assertThat(box.select("[data-faq-panel=closable]").eachText()).containsExactly("A");
    assertThat(box.select("[hidden]")).isEmpty();
  }

  @Test
  void aToggleDeepInsideOpensWhatStandsBehindItsWrapper() {
    Element box = box("<div MARK><div><span><a role=button>Q</a></span></div><p>A</p></div>");
    assertThat(toggle(box)).isEqualTo("a");
    assertThat(box.select("[data-faq-panel=closable]").eachText()).containsExactly("A");
  }

  @Test
  void aMereHeadingLeavesTheAnswerOpen() {
    Element box = box("<section MARK><h3>Q</h3><div>A</div></section>");
    assertThat(toggle(box)).isEqualTo("h3");
    assertThat(box.select("[data-faq-panel]").attr("data-faq-panel")).isEqualTo("shown");
  }

  @Test
  void whatIsPartOfTheAnswerOpensNothing() {
    Element box =
        box("<div MARK><div itemprop=acceptedAnswer><h3>A</h3><button>b</button></div></div>");
    assertThat(box.select("[data-faq-toggle], [data-faq-panel]")).isEmpty();
  }

  @Test
  void onlyTheMarkOfThisRenderingMakesABox() {
    QuestionMarks marks = new QuestionMarks();
    String other = new QuestionMarks().attribute(0);
    Element body =
        Harmless.bodyOf("<p" + other + ">x</p><p data-faq-question=0>y</p>", marks, PageFiles.NONE);
    assertThat(body.select("[data-faq-question]")).isEmpty();
    assertThat(body.html()).isEqualTo("<p>x</p><p>y</p>");
  }

  private static String toggle(Element box) {
    return box.selectFirst("[data-faq-toggle]").normalName();
  }

  private static Element box(String html) {
    QuestionMarks marks = new QuestionMarks();
    String marked = html.replace(" MARK", marks.attribute(3));
    Element box = Harmless.bodyOf(marked, marks, PageFiles.NONE).selectFirst("[data-faq-question]");
    assertThat(box.attr("data-faq-question")).isEqualTo("3");
    return box;
  }
}
