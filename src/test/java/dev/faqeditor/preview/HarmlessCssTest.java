package dev.faqeditor.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessCssTest {

  private static final String PIXEL = "data:image/png;base64,iVBORw0KGgo=";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a { color: #14303f }",
        "a::before { content: \"–\" }",
        "@media (min-width: 56rem) and (width <= 80rem) { p { margin: 0 } }",
        "@supports (display: grid) and (not (display: inline-grid)) { p { float: none } }",
        "@layer base, site; @layer base { p { color: oklch(40% .1 200 / .5) } }",
        "@container card (width > 20rem) { p { padding: max(1rem, calc((100% - 68rem) / 2)) } }",
        ".a { color: red; &:hover { color: blue } .b & { color: green } }",
        ":root { --empty: ; --list: [a] {b: c}; --ink: #123 } p { color: var(--ink, var(--x)) }",
        "a:is(.b, .c):where(:not(d)):has(> e) ~ f + g[title^=\"/x\" i] { inset: 0 }",
        "@keyframes k { from { opacity: 0 } 50.5% { opacity: .5 } to { opacity: 1 } }",
        "p { grid-template: \"a b\" 1fr / [x] minmax(0, 1fr) repeat(2, auto) }",
        "p { width: -1.5e+3px; margin: -.5em; color: #fff!important; unicode-range: U+26 }",
        "@property --x { syntax: \"*\"; inherits: false }",
        "p { background: url(\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\") center / cover }",
        "åäö, .fråga-1 { hyphens: manual }",
      })
  void whatIsHarmlessStaysAsItIs(String css) {
    assertThat(sheet(css)).isEqualTo(css);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("addresses")
  void anAddressGivesWayToAnEmptyImage(String css, String expected) {
    assertThat(sheet(css)).isEqualTo(expected);
  }

  static Stream<Arguments> addresses() {
    String none = "\"data:,\"";
    return Stream.of(
        arguments("a{background:red url(//x/y) 0 0}", "a{background:red url(" + none + ") 0 0}"),
        arguments("a{b:URL( 'http://x' )}", "a{b:URL( " + none + " )}"),
        arguments("a{b:u\\72l(http://x)}", "a{b:url(" + none + ")}"),
        arguments("a{b:\\000075 rl('http://x')}", "a{b:url(" + none + ")}"),
        arguments("a{b:url(http\\3a//x)}", "a{b:url(" + none + ")}"),
        arguments("a{b:url(http://x", "a{b:url(" + none + ")}"),
        arguments("a{b:src('http://x')}", "a{b:src(" + none + ")}"),
        arguments("a{b:image-set('//x' 1x)}", "a{b:image-set(" + none + " 1x)}"),
        arguments(
            "a{b:-webkit-image-set(url(x) 1x,'y' type('image/png') 2x)}",
            "a{b:-webkit-image-set(url(" + none + ") 1x," + none + " type(\"image/png\") 2x)}"),
        arguments(
            "a{--u:'http://x';b:image-set(var(--u) 1x)}",
            "a{--u:\"http://x\";b:image-set(faq-left-out(--u) 1x)}"),
        arguments("a{b:cross-fade(url(x),'y',5%)}", crossFade(none)),
        arguments("a{cursor:url('x.cur'),auto}", "a{cursor:url(" + none + "),auto}"),
        arguments("a{--x:url(http://x)}", "a{--x:url(" + none + ")}"),
        arguments("a{b:url(data:text/html,x)}", "a{b:url(" + none + ")}"),
        arguments("a{b:url(javascript:x)}", "a{b:url(" + none + ")}"),
        arguments(
            "@font-face{font-family:f;src:url(x.woff2)format('woff2'),local('f')}",
            "@font-face{font-family:f;src:url(" + none + ")format(\"woff2\"),local(\"f\")}"),
        arguments("a{b:u)rl(http://x)}", "a{b:u/**/rl(http://x)}"),
        arguments(".\\31  .b{c:d}", ".\\31  .b{c:d}"),
        arguments("a{b:url](http://x)}", "a{b:url/**/(http://x)}"),
        arguments("a{b:u@import;rl(http://x)}", "a{b:u/**/rl(http://x)}"),
        arguments("@)import 'x';", "@/**/import \"x\";"),
        arguments("@import 'http://x'; a{b:c}", " a{b:c}"),
        arguments("@\\69mport url(http://x) screen;a{b:c}", "a{b:c}"),
        arguments("a{b:c} @import 'late';", "a{b:c} "),
        arguments("@charset \"x\";@namespace url(http://x);a{b:c}", "a{b:c}"),
        arguments("a{behavior:url(x);-moz-\\62inding:url(y)}", active(none)),
        arguments("a{width:expression(x())}", "a{width:faq-left-out(x())}"));
  }

  private static String crossFade(String none) {
    return "a{b:cross-fade(url(" + none + ")," + none + ",5%)}";
  }

  private static String active(String none) {
    return "a{faq-left-out:url(" + none + ");faq-left-out:url(" + none + ")}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a{content:'</style><script>'}",
        "a{b:</style>}",
        "a{b:<!--}",
        "a{b:<\\",
        "\\</style{}",
        "a[b='</style'] {}",
        "a{b:1\\</style}",
        "a{b:\"</style\n</style\"}",
        "a{b:url(</style>)}",
        "a{b:url(data:image/svg+xml,</style>)}",
        "<!-- a{} --></style>",
        "/*</style>*/a{}",
        "@\\</style a;",
        "#\\</style{}",
        "a{b:<>/**/</*x*//style}",
        "@import '</style>';",
      })
  void nothingEndsTheElementThatItStandsIn(String css) {
    assertThat(sheet(css)).doesNotContain("</", "<!");
  }

  @ParameterizedTest
  @CsvSource({
    "a:link{b:c}, a:is([data-faq-href]){b:c}",
    "a:not([href]):hover{b:c}, a:not([data-faq-href]):hover{b:c}",
    "a::after{content:attr(href)}, a::after{content:attr(data-faq-href)}",
    "a.href.link{color: link}, a.href.link{color: link}",
  })
  void whatIsSaidOfLinksGoesForWhereTheirAddressIsKept(String css, String expected) {
    assertThat(sheet(css)).isEqualTo(expected);
  }

  @Test
  void filesOfTheSiteArePutIn() {
    assertThat(HarmlessCss.sheet("a{b:url(/i.png)}", files("/i.png", PIXEL)).text())
        .isEqualTo("a{b:url(\"" + PIXEL + "\")}");
    assertThat(HarmlessCss.sheet("a{b:url(f)}", files("f", "data:font/woff;base64,AA")).text())
        .isEqualTo("a{b:url(\"data:font/woff;base64,AA\")}");
    assertThat(HarmlessCss.sheet("a{b:url(f)}", files("f", "file:///etc/passwd")).text())
        .isEqualTo("a{b:url(\"data:,\")}");
  }

  @Test
  void importedSheetsOfTheSiteArePutInAndFilteredToo() {
    assertThat(HarmlessCss.sheet("@import 'a.css'; p{q:r}", sheets("a.css", "a{b:url(x)")).text())
        .isEqualTo("a{b:url(\"data:,\")} p{q:r}");
    assertThat(HarmlessCss.sheet("@import url( 'a' ) print;", sheets("a", "}b{c:d")).text())
        .isEqualTo("@media print{b{c:d}}");
    HarmlessCss endless = HarmlessCss.sheet("@import 'a';", sheets("a", "@import 'a';b{c:d}"));
    assertThat(endless.text()).isEqualTo("b{c:d}".repeat(5));
    assertThat(endless.dropped()).containsExactly("a");
  }

  @Test
  void anImportedSheetDoesNotRunTogetherWithWhatStandsAroundIt() {
    assertThat(HarmlessCss.sheet("u@import 'a';(x)", sheets("a", "rl")).text())
        .isEqualTo("u/**/rl/**/(x)");
  }

  @Test
  void itSaysWhichAddressesWereLeftOut() {
    assertThat(HarmlessCss.sheet("@import 'a';b{c:url(d) url(d)}", PageFiles.NONE).dropped())
        .containsExactly("a", "d");
  }

  @Test
  void declarationsImportNothing() {
    assertThat(HarmlessCss.declarations("@import 'a'; b: c", sheets("a", "x{}")).text())
        .isEqualTo(" b: c");
  }

  @Test
  void aSheetThatIsTooLargeIsLeftOut() {
    HarmlessCss css = HarmlessCss.sheet("a{}".repeat(HarmlessCss.LARGEST / 3 + 1), PageFiles.NONE);
    assertThat(css.text()).isEmpty();
    assertThat(css.cut()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a{", "(", "[", "f(", "@media x{", ":not(", "url(", "\"", "/*", "\\", "}"})
  void noSpellingTakesLongOrNestsDeeply(String part) {
    String css = "a{b:" + part.repeat(HarmlessCss.LARGEST / part.length() - 8);
    HarmlessCss filtered =
        org.junit.jupiter.api.Assertions.assertTimeout(
            Duration.ofSeconds(30), () -> HarmlessCss.sheet(css, PageFiles.NONE));
    int depth = 0;
    int deepest = 0;
    for (char c : filtered.text().toCharArray()) {
      depth += "({[".indexOf(c) >= 0 ? 1 : ")}]".indexOf(c) >= 0 ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    assertThat(depth).isZero();
    assertThat(deepest).isLessThanOrEqualTo(100);
  }

  private static String sheet(String css) {
    return HarmlessCss.sheet(css, PageFiles.NONE).text();
  }

  private static PageFiles files(String address, String url) {
    return asked -> Optional.of(url).filter(u -> asked.equals(address));
  }

  private static PageFiles sheets(String address, String css) {
    return new PageFiles() {
      @Override
      public Optional<String> dataUrl(String asked) {
        return Optional.empty();
      }

      @Override
      public Optional<String> styleSheet(String asked) {
        return Optional.ofNullable(Map.of(address, css).get(asked));
      }
    };
  }
}
