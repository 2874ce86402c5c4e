package dev.faqeditor.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Cleaned HTML is what it seems to be, however the HTML was mixed up. */
class HarmlessLaws {

  private static final Set<String> ADDRESSES =
      Set.of("href", "srcset", "action", "formaction", "data", "poster", "background", "ping");

  @Property(tries = 600, seed = "1")
  void whatIsPrintedReadsTheSame(@ForAll("soup") String html) {
    Element clean = clean(html);
    assertThat(parsed(clean.html(), "body").html()).isEqualTo(clean.html());
    assertThat(parsed(clean.html(), "main").html()).isEqualTo(clean.html());
  }

  @Property(tries = 600, seed = "1")
  void cleaningTwiceTakesAwayOurOwnNamesAndNoMore(@ForAll("soup") String html) {
    Element once = clean(html);
    Element twice = clean(once.html());
    for (Element body : List.of(once, twice)) {
      body.getAllElements().forEach(Ours::removeAttributes);
      body.getAllElements().forEach(Ours::removeNames);
      body.select("[class=]").removeAttr("class");
    }
    assertThat(twice.html()).isEqualTo(once.html());
  }

  @Property(tries = 600, seed = "1")
  void nothingInItRunsOrFetches(@ForAll("soup") String html) {
    for (Element element : clean(html).getAllElements()) {
      assertThat(element.normalName())
          .isNotIn("script", "svg", "math", "iframe", "object", "embed", "form", "link", "meta");
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn(ADDRESSES);
      }
    }
  }

  @Property(tries = 400, seed = "1")
  void whatIsPatchedInReadsTheSameInItsPlace(
      @ForAll("soup") String before, @ForAll("soup") String after) {
    Element was = clean(before);
    Element is = clean(after);
    for (DomChange change : DomComparison.between(was, is)) {
      if (change instanceof DomChange.ChildrenReplaced replaced) {
        Node parent = is;
        for (int index : replaced.path()) {
          parent = parent.childNode(index);
        }
        assertThat(parsed(replaced.html(), ((Element) parent).normalName()).html())
            .isEqualTo(replaced.html());
      }
    }
  }

  private static Element clean(String html) {
    return Harmless.bodyOf(html, new QuestionMarks(), PageFiles.NONE);
  }

  private static Element parsed(String html, String context) {
    Document document = Jsoup.parse("");
    document.outputSettings().prettyPrint(false);
    Element parent = document.body().appendElement(context);
    List<Node> nodes = Parser.parseFragment(html, parent, "");
    parent.appendChildren(nodes);
    return parent;
  }

  @Provide
  Arbitrary<String> soup() {
    return Arbitraries.of(
            "x",
            " ",
            "\n",
            "\r",
            "\0",
            "<",
            ">",
            "&lt;",
            "&#13;",
            "&#0;",
            "&#10;",
            "<!--",
            "-->",
            "<!--x-->",
            "<![CDATA[",
            "]]>",
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<a href=x>",
            "</a>",
            "<b>",
            "</b>",
            "<i>",
            "<table>",
            "</table>",
            "<tr>",
            "<td>",
            "</td>",
            "<caption>",
            "<colgroup>",
            "<col>",
            "<ul>",
            "<li>",
            "</ul>",
            "<dl>",
            "<dt>",
            "<pre>",
            "</pre>",
            "<button>",
            "</button>",
            "<h2>",
            "</h2>",
            "<svg>",
            "</svg>",
            "<math>",
            "</math>",
            "<mtext>",
            "<mglyph>",
            "<malignmark>",
            "<foreignObject>",
            "<desc>",
            "<title>",
            "</title>",
            "<style>",
            "</style>",
            "<script>",
            "</script>",
            "<noscript>",
            "</noscript>",
            "<template>",
            "</template>",
            "<select>",
            "<option>",
            "</select>",
            "<textarea>",
            "</textarea>",
            "<xmp>",
            "</xmp>",
            "<plaintext>",
            "<iframe>",
            "</iframe>",
            "<object>",
            "</object>",
            "<form>",
            "</form>",
            "<img src=x onerror=y>",
            "<input name=body>",
            "<details open>",
            "<summary>",
            "</details>",
            "<ruby>",
            "<rt>",
            "<rp>",
            "<br>",
            "<hr>",
            "<frameset>",
            "<body onload=x>",
            "<html class=c>",
            "<marquee>",
            "</marquee>",
            "<applet>",
            "<nobr>",
            "<font>",
            "<center>",
            "<p title=\"</p><img src=x>\">",
            "<span id=page class=faq-open data-faq-question=1>",
            "<div style='background:url(http://x)'>",
            "<image src=x>",
            "<isindex>",
            "<listing>")
        .list()
        .ofMaxSize(16)
        .map(parts -> String.join("", parts));
  }
}
