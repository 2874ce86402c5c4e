package dev.faqeditor.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PreviewPageTest {

  @Test
  void theFirstParagraphOfAnAnswerIsRaw() {
    Element answer = answer("**Raw** and\n\n**rendered**");
    assertThat(answer.select("strong").eachText()).containsExactly("rendered");
    assertThat(answer.text()).isEqualTo("**Raw** and rendered");
  }

  @Test
  void aBlankLineFirstTurnsMarkdownOn() {
    assertThat(answer("\n**Rendered**").select("strong").eachText()).containsExactly("Rendered");
  }

  @Test
  void theQuestionIsEscapedAndNeverMarkdown() {
    Document page = page(question("<b> & **x**", "y"));
    assertThat(page.select("button.accordion").text()).isEqualTo("<b> & **x**");
    assertThat(page.select("h3[itemprop=name]").text()).isEqualTo("<b> & **x**");
  }

  @Test
  void everyQuestionCarriesItsNumber() {
    Document page = page(question("a", "1") + "\n" + question("b", "2"));
    assertThat(page.select(".accordion-box").eachAttr("data-faq-question"))
        .containsExactly("0", "1");
  }

  @Test
  void anUnclosedFenceSwallowsTheQuestionsAfterItWithoutTheirMarks() {
    Document page = page(question("a", "x\n\n```") + "\n\n" + question("b", "2"));
    assertThat(page.select(".accordion-box")).hasSize(1);
    assertThat(page.select("pre").text())
        .contains("<div class=\"accordion-box\">")
        .doesNotContain("data-faq");
  }

  @Test
  void whatAnAngleShortcodePrintsIsNoMarkdown() {
    Document page = page("{{< qa \"Q\" >}}\n\n**no**\n\n{{< /qa >}}\n");
    assertThat(page.select("strong")).isEmpty();
    assertThat(page.select(".accordion-box").text()).contains("**no**");
  }

  @Test
  void anUnknownShortcodeIsACardWithItsTagAndWhatIsInside() {
    Document page = page("{{% note kind=\"x\" %}}\nInside **it**\n{{% /note %}}\n");
    assertThat(page.select(".faq-card code").text()).isEqualTo("{{% note kind=\"x\" %}}");
    assertThat(page.select(".faq-card strong").text()).isEqualTo("it");
  }

  @Test
  void anEscapedShortcodeIsShownAsText() {
    assertThat(page("`{{%/* question */%}}`").text())
        .isEqualTo("{{% question */%}}".replace("*/", ""));
  }

  @Test
  void footnotesAndReferencesWorkForTheWholePage() {
    Document page = page(question("a", "\nSee [the list].") + "\n\n[the list]: /list\n");
    assertThat(page.select(".panel a").attr("data-faq-href")).isEqualTo("/list");
  }

  @Test
  void nothingThatRunsFetchesOrLeadsAwayIsLeft() {
    Document page =
        page(
            """
            <script>alert(1)</script><iframe src="http://x/"></iframe><form action="http://x/">
            <input name="a"><button onclick="x()">b</button></form><link href="http://x/">
            <img src="http://x/y.png" alt="map"><a href="javascript:x()">l</a><base href="http://x/">
            <meta http-equiv="refresh" content="0;url=http://x/"><object data="http://x/"></object>
            <svg onload="x()"><script>y()</script></svg><style>@import "http://x/";</style>
            <video src="http://x/"></video><details open ontoggle="x()"><summary>s</summary>d</details>
            """);
    assertThat(page.select("script,iframe,form,link,img,base,meta,object,svg,style,video"))
        .isEmpty();
    page.body()
        .getAllElements()
        .forEach(
            element ->
                element
                    .attributes()
                    .forEach(
                        attribute ->
                            assertThat(attribute.getKey())
                                .doesNotStartWith("on")
                                .isNotIn("src", "href", "action", "srcset", "data", "formaction")));
    assertThat(page.select(".faq-image > span").text()).isEqualTo("map");
    assertThat(page.select(".faq-image > small").text()).isEqualTo("http://x/y.png");
  }

  private static Element answer(String answer) {
    return page(question("Q", answer)).selectFirst("[itemprop=text]");
  }

  private static String question(String text, String answer) {
    return "{{% question question=\"" + text + "\" %}}\n" + answer + "\n{{% /question %}}\n";
  }

  private static Document page(String text) {
    return Jsoup.parseBodyFragment(PreviewPage.of(FaqDocument.parse(text)).html());
  }

  @Test
  void shortcodesWithinTwentyOthersAreShownAsCards() {
    PreviewPage shallow = nested(20);
    assertThat(cards(shallow)).isEqualTo(19); // only the innermost is a question
    assertThat(shallow.html()).contains("accordion-box");
    PreviewPage deep = nested(2000); // would take minutes: each renders all that is in it
    assertThat(cards(deep)).isEqualTo(21);
    assertThat(deep.html()).doesNotContain("accordion-box");
    assertThat(deep.approximations())
        .extracting(Approximation::reason)
        .contains(Approximation.Reason.TEMPLATE_TOO_LONG);
  }

  private static int cards(PreviewPage page) {
    return Jsoup.parse(page.html()).select(".faq-card").size();
  }

  private static PreviewPage nested(int depth) {
    String opening = "{{% question question=\"Q?\" %}}\n";
    return PreviewPage.of(
        FaqDocument.parse(opening.repeat(depth) + "x\n" + "{{% /question %}}\n".repeat(depth)));
  }
}
