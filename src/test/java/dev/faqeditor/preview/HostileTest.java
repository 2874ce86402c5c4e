package dev.faqeditor.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faqeditor.Hostile;
import dev.faqeditor.document.FaqDocument;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of hostile HTML, read from the printed page by an HTML parser. */
class HostileTest {

  /** All that a cleaned page may hold; each value is looked at below. */
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "align",
          "alt",
          "checked",
          "class",
          "data-faq-href",
          "data-faq-panel",
          "data-faq-question",
          "data-faq-toggle",
          "data-faq-first",
          "tabindex",
          "dir",
          "disabled",
          "height",
          "hidden",
          "id",
          "itemid",
          "itemprop",
          "itemref",
          "itemscope",
          "itemtype",
          "lang",
          "open",
          "role",
          "src",
          "style",
          "title",
          "type",
          "valign",
          "width");

  private static final Set<String> ELEMENTS =
      Set.of(
          "a",
          "b",
          "blockquote",
          "button",
          "code",
          "details",
          "div",
          "h2",
          "h3",
          "i",
          "img",
          "input",
          "ins",
          "li",
          "p",
          "pre",
          "small",
          "span",
          "style",
          "summary",
          "table",
          "tbody",
          "td",
          "tr",
          "ul",
          "em",
          "strong",
          "br");

  static List<Hostile> cases() {
    return Hostile.cases("http://127.0.0.1:9", URI.create("file:///canary.txt"));
  }

  @Test
  void thereAreManyCases() {
    assertThat(cases()).hasSizeGreaterThan(80).extracting(Hostile::name).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothingIsLeftThatRunsOrFetches(Hostile hostile) {
    Document page = page("before\n\n" + hostile.html() + "\n\nafter\n");
    for (Element element : page.body().children().select("*")) {
      assertThat(ELEMENTS).contains(element.normalName());
      for (Attribute attribute : element.attributes()) {
        assertThat(ATTRIBUTES).contains(attribute.getKey());
      }
      assertThat(element.attr("src")).matches("|data:image/.*");
      assertFetchesNothing(element.attr("style"));
      assertFetchesNothing(element.normalName().equals("style") ? element.data() : "");
    }
  }

  /** After the strings and {@code data:} addresses that are left, nothing looks like an address. */
  private static void assertFetchesNothing(String css) {
    assertThat(css.replace("url(\"data:,\")", ""))
        .doesNotContainIgnoringCase("url(", "@import", "expression(", "binding", "</");
    assertThat(HarmlessCss.sheet(css, PageFiles.NONE).text()).isEqualTo(css);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theQuestionBehindItKeepsItsBox(Hostile hostile) {
    FaqDocument document =
        FaqDocument.parse(
            "{{% question question=\"Q\" %}}\n\nbefore\n\n{{% /question %}}\n\n" + hostile.html());
    Document page = Jsoup.parseBodyFragment(PreviewPage.of(document).html());
    assertThat(page.select("[data-faq-question]").eachAttr("data-faq-question"))
        .containsExactly("0");
    assertThat(page.select("[data-faq-question=0] [data-faq-toggle]").text()).isEqualTo("Q");
    assertThat(page.select("[data-faq-question=0] [data-faq-panel]").text()).contains("before");
  }

  @Test
  void aPageCannotForgeTheNumberOfWhatAnAngleShortcodePrints() {
    assertThat(page("FAQSHORTCODE0PLACEHOLDER {{< x >}} n7n\n").text())
        .startsWith("FAQSHORTCODE0PLACEHOLDER")
        .endsWith("n7n");
  }

  @Test
  void aPageThatNestsWithoutEndIsFlattened() {
    Document page = page("<div>".repeat(5_000) + "innermost\n");
    assertThat(page.text()).contains("innermost");
    int depth = 0;
    for (Element e = page.body(); e.childrenSize() > 0; e = e.child(0)) {
      depth++;
    }
    assertThat(depth).isLessThan(256);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "> ", "- ", "1. "})
  void whatWouldTakeAnHtmlParserSecondsIsTooDeep(String piece) {
    FaqDocument document = FaqDocument.parse(piece.repeat(17_000) + "x\n");
    assertThatThrownBy(() -> PreviewPage.of(document)).isInstanceOf(StackOverflowError.class);
  }

  private static Document page(String text) {
    return Jsoup.parseBodyFragment(PreviewPage.of(FaqDocument.parse(text)).html());
  }
}
