package dev.faqeditor.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HugoPageTest {

  private static final FaqDocument DOCUMENT =
      FaqDocument.parse(
          "{{% question question=\"Hur \\\"då\\\"?\" %}}\nA\n{{% /question %}}\n"
              + "{{% question question=\"Var?\" %}}\nB\n{{% /question %}}\n"
              + "{{% question question=\"Saknas?\" %}}\nC\n{{% /question %}}\n");

  private static final PageFiles FILES =
      new PageFiles() {
        @Override
        public Optional<String> dataUrl(String address) {
          return address.equals("/a.png")
              ? Optional.of("data:image/png;base64,AAAA")
              : Optional.empty();
        }

        @Override
        public Optional<String> styleSheet(String address) {
          return Optional.of("." + address.replace(".css", "") + " { color: red }");
        }
      };

  private static HugoPage page(String html) {
    return HugoPage.of(html, DOCUMENT, FILES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id=%s><button>Hur “då”?</button><div>A</div></div>"
            + "<div id=%s><button>Var?</button><div>B</div></div>",
        "<details id=%s><summary>Hur &quot;då&quot;?</summary>A<p>a</details>"
            + "<details id=%s><summary><h3>Var?</h3></summary><p>B</details>",
        "<nav><a>Hur då?</a></nav><section id=%s><h3><button>Hur då?</button></h3><div>A</div>"
            + "</section><section id=%s><h3><button>Var?</button></h3><div>B</div></section>",
      })
  void theBoxOfEachQuestionIsFound(String html) {
    String body = page(html.formatted("q0", "q1")).page().html();
    assertThat(body)
        .containsPattern("id=\"?q0\"?[^>]* data-faq-question=\"0\"")
        .containsPattern("id=\"?q1\"?[^>]* data-faq-question=\"1\"")
        .contains("data-faq-panel=\"closable\"")
        .doesNotContain("data-faq-question=\"2\"");
  }

  @Test
  void aQuestionWithoutABoxIsStillFound() {
    String body = page("<main><h3>Hur då?</h3><p>A</p><h3>Var?</h3><p>B</p></main>").page().html();
    assertThat(body)
        .contains("<h3 data-faq-question=\"0\">Hur")
        .contains("<h3 data-faq-question=\"1\">Var")
        .doesNotContain("data-faq-panel");
  }

  @Test
  void whatIsNotHarmlessIsLeftOut() {
    HugoPage page =
        page(
            "<html class='a faq-open' lang=sv onload=x()><head><base href='http://x/'>"
                + "<script>x()</script></head><body class='b' onload='x()'><a href='/x'"
                + " onclick='x()'>l</a><img src='/a.png'><img src='http://x/y.png' alt=Y>"
                + "<iframe src='http://x'></iframe><link rel=stylesheet href=c.css></body></html>");
    assertThat(page.htmlClass()).isEqualTo("a");
    assertThat(page.bodyClass()).isEqualTo("b");
    assertThat(page.language()).isEqualTo("sv");
    assertThat(page.page().html())
        .doesNotContain("script")
        .doesNotContain("onclick")
        .doesNotContain(" href=")
        .doesNotContain("iframe")
        .doesNotContain("src=\"http")
        .contains("src=\"data:image/png;base64,AAAA\"");
    assertThat(page.style().text()).contains(".c");
  }

  @Test
  void stylesAreInTheirOrderForTheirMedia() {
    String css =
        page("<head><link rel=stylesheet href=a.css><style>p { top: 1px;"
                + " background: url(http://x/y.png) }</style>"
                + "<link rel=stylesheet href=b.css media='print'>"
                + "<link rel=stylesheet href=d.css media='x{}</style>'>"
                + "<link rel='alternate stylesheet' href=e.css></head>")
            .style()
            .text();
    assertThat(css.indexOf(".a")).isBetween(0, css.indexOf("p {"));
    assertThat(css).contains("@media print {").doesNotContain("http").doesNotContain(".d");
    assertThat(css).doesNotContain(".e").doesNotContain("</style");
  }
}
