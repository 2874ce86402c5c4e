package dev.faqeditor.preview.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.Corpus;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.preview.MarkedPage;
import dev.faqeditor.preview.PreviewPage;
import dev.faqeditor.review.QuestionRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What holds for any two pages that are shown as one. */
class MarkedPageLaws {

  private static final Map<String, String> PAGES = Corpus.pages();

  private static final Set<String> OURS =
      Set.of(
          "data-faq-hyphen",
          "data-faq-review",
          "data-faq-was",
          "data-faq-change",
          "data-faq-row",
          "data-faq-side");

  @Property(tries = 25, seed = "1")
  void editedPagesHoldBothVersions(@ForAll("pages") String name, @ForAll long seed) {
    String before = PAGES.get(name);
    holdsFor(before, edited(before, new Random(seed)));
  }

  @Property(tries = 50, seed = "1")
  void pagesOfAnyHtmlHoldBothVersions(@ForAll("soup") String before, @ForAll("soup") String now) {
    holdsFor(before, now);
  }

  @Property(tries = 50, seed = "1")
  void pagesOfAnyHtmlThatAreEditedHoldBothVersions(
      @ForAll("soup") String before, @ForAll long seed) {
    holdsFor(before, edited(before, new Random(seed)));
  }

  @Property(tries = 50, seed = "1")
  void ofAPageAndItselfNothingIsMarked(@ForAll("soup") String html) {
    FaqDocument document = FaqDocument.parse(html);
    PreviewPage page = PreviewPage.of(document);
    MarkedPage marked =
        MarkedPage.between(page, page, QuestionRow.between(document, document), false);
    assertThat(marked.changes()).isZero();
    Element body = body(marked.page());
    assertThat(body.select("[data-faq-review]")).isEmpty();
    assertThat(Shape.of(body)).isEqualTo(Shape.of(body(page)));
  }

  private static void holdsFor(String textBefore, String textNow) {
    FaqDocument one = FaqDocument.parse(textBefore);
    FaqDocument other = FaqDocument.parse(textNow);
    PreviewPage before = PreviewPage.of(one);
    PreviewPage now = PreviewPage.of(other);
    List<QuestionRow> rows = QuestionRow.between(one, other);
    MarkedPage marked = MarkedPage.between(before, now, rows, false);
    Element body = body(marked.page());
    assertThat(Shape.of(Sides.side(body, true))).isEqualTo(Shape.of(body(before)));
    assertThat(Shape.of(Sides.side(body, false))).isEqualTo(Shape.of(body(now)));
    marksAreInnermost(body);
    changesAreNumbered(body, marked.changes());
    nothingElseIsThere(body, body(before), body(now));
    Element sides = body(MarkedPage.between(before, now, rows, true).page());
    assertThat(letters(sides.select("[data-faq-side=old]"))).isEqualTo(letters(body(before)));
    assertThat(letters(sides.select("[data-faq-side=new]"))).isEqualTo(letters(body(now)));
    nothingElseIsThere(sides, body(before), body(now));
  }

  private static Element body(PreviewPage page) {
    Element body = Jsoup.parseBodyFragment(page.html()).body();
    body.ownerDocument().outputSettings().prettyPrint(false);
    return body;
  }

  private static String letters(Element element) {
    return letters(List.of(element));
  }

  private static String letters(List<Element> elements) {
    return elements.stream()
        .map(element -> element.wholeText().replaceAll("[\\s\\uFFFD]+", ""))
        .collect(Collectors.joining());
  }

  private static void marksAreInnermost(Element body) {
    for (Element wrapper : body.select("ins[data-faq-review], del[data-faq-review]")) {
      assertThat(wrapper.childNodeSize()).isPositive();
      for (Node node : wrapper.childNodes()) {
        assertThat(node instanceof TextNode || Flow.isPiece((Element) node)).isTrue();
      }
    }
  }

  private static void changesAreNumbered(Element body, int changes) {
    List<Integer> numbers =
        body.select("[data-faq-change]").stream()
            .map(element -> Integer.valueOf(element.attr("data-faq-change")))
            .toList();
    assertThat(numbers).hasSize(changes).isSorted().doesNotHaveDuplicates();
    assertThat(changes > 0).isEqualTo(body.selectFirst("[data-faq-review]") != null);
  }

  private static void nothingElseIsThere(Element body, Element before, Element now) {
    Set<String> known = new HashSet<>(OURS);
    Set<String> names = new HashSet<>(Set.of("ins", "del", "div"));
    for (Element page : List.of(before, now)) {
      for (Element element : page.getAllElements()) {
        names.add(element.normalName());
        element.attributes().forEach(attribute -> known.add(attribute.getKey()));
      }
    }
    known.add("open");
    for (Element element : body.getAllElements()) {
      assertThat(names).contains(element.normalName());
      for (Attribute attribute : element.attributes()) {
        assertThat(known).contains(attribute.getKey());
      }
    }
  }

  /** A few lines and words of a text come, go and change places. */
  private static String edited(String text, Random random) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("(?<=\n)")));
    for (int i = random.nextInt(6); i >= 0 && !lines.isEmpty(); i--) {
      int at = random.nextInt(lines.size());
      int to = random.nextInt(lines.size());
      switch (random.nextInt(6)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(at, "En **ny** rad\n");
        case 2 -> lines.add(to, lines.remove(at));
        case 3 -> lines.set(at, lines.get(at).replaceFirst(" \\p{L}+", " annat"));
        case 4 -> lines.set(at, lines.get(at).replaceFirst("(\\p{L}{4,})", "**$1**"));
        default -> {
          List<String> some = lines.subList(Math.min(at, to), Math.min(Math.max(at, to), at + 9));
          List<String> copy = new ArrayList<>(some);
          some.clear();
          lines.addAll(random.nextInt(lines.size() + 1), copy);
        }
      }
    }
    return String.join("", lines);
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(PAGES.keySet());
  }

  @Provide
  Arbitrary<String> soup() {
    return Arbitraries.of(
            "en båt ",
            "en bil ",
            "går klockan 8 ",
            "och ",
            "*här* ",
            "**där** ",
            "\n\n",
            "\n",
            "<p>x",
            "</p>",
            "<div>",
            "</div>",
            "<b>",
            "</b>",
            "<a href='/x'>länk</a> ",
            "<a href='/y'>länk</a> ",
            "<table><tr><td>a</td><td>",
            "</td></tr></table>",
            "<ul><li>",
            "<li>",
            "</ul>",
            "<pre>\n  a\n",
            "</pre>",
            "<details><summary>s</summary>",
            "</details>",
            "<br>",
            "<img src='/x.png' alt='bild'>",
            "<hr>",
            "<del>bort</del>",
            "<ins data-faq-review=added>falskt</ins>",
            "<script>x()</script>",
            "<svg><b>",
            "<span data-faq-question=1>",
            "</span>",
            "&shy;",
            "\uFFFC",
            "<style>p{color:red}</style>",
            "\n\n{{% question question=\"Vad?\" %}}\n\n",
            "\n\n{{% question question=\"Hur?\" %}}\n\n",
            "\n\n{{% /question %}}\n\n",
            "\n\n## Rubrik\n\n",
            "\n\n- punkt\n\n",
            "\n\n> citat\n\n")
        .list()
        .ofMaxSize(16)
        .map(parts -> String.join("", parts));
  }
}
