package dev.faqeditor.preview.goldmark;

import static dev.faqeditor.hugo.GoldmarkSettings.UNSAFE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.faqeditor.hugo.GoldmarkSettings;
import dev.faqeditor.hugo.GoldmarkSettings.Extension;
import dev.faqeditor.hugo.GoldmarkSettings.HeadingIds;
import dev.faqeditor.hugo.RealHugo;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Hugo prints for Markdown, with its default settings and with others. */
class GoldmarkTest {

  private static final String PRINTS_CONTENT = "[{{ .Content | base64Encode }}]";

  private static final String PRINTS_RAW = "[markup.goldmark.renderer]\nunsafe = true\n";

  private static final List<Map.Entry<String, String>> INLINES =
      List.of(
          Map.entry(
              "*a* **b** ***c***",
              "<p><em>a</em> <strong>b</strong> <em><strong>c</strong></em></p>"),
          Map.entry("a_b_ _c_", "<p>a_b_ <em>c</em></p>"),
          Map.entry("*a **b* c**", "<p><em>a <em><em>b</em> c</em></em></p>"),
          Map.entry("**\"bar\"**s", "<p>**&ldquo;bar&rdquo;**s</p>"),
          Map.entry("`a  b` `` ` `` ` `", "<p><code>a  b</code> <code>`</code> <code> </code></p>"),
          Map.entry("`open *a*", "<p>`open <em>a</em></p>"),
          Map.entry("one  \ntwo\\\nthree\nfour", "<p>one<br>two<br>three\nfour</p>"),
          Map.entry("\\*a\\* \\b \\\\", "<p>*a* \\b \\</p>"),
          Map.entry("&auml; &#228; &#xE4; &nope; &", "<p>ä ä ä &amp;nope; &amp;</p>"),
          Map.entry("~~gone~~ ~~ not ~~", "<p><del>gone</del> ~~ not ~~</p>"),
          Map.entry(
              "[a](/x 'T') [b](<y z>) [c]()",
              "<p><a href=\"/x\" title=\"T\">a</a> <a href=\"y%20z\">b</a> <a href=\"\">c</a></p>"),
          Map.entry(
              "[a](b \"c\" d) [e](f(g)h)",
              "<p>[a](b &ldquo;c&rdquo; d) <a href=\"f(g)h\">e</a></p>"),
          Map.entry("[a [b](c) d](e)", "<p>[a <a href=\"c\">b</a> d](e)</p>"),
          Map.entry("![a *b*](/c.png)", "<p><img src=\"/c.png\" alt=\"a b\"></p>"),
          Map.entry(
              "[A]\n\n[a]: /färja?x=\"1\" (till)",
              "<p><a href=\"/f%C3%A4rja?x=%221%22\" title=\"till\">A</a></p>"),
          Map.entry(
              "[![a][b]][c]\n\n[b]: /b\n[c]: /c",
              "<p><a href=\"/c\"><img src=\"/b\" alt=\"a\"></a></p>"),
          Map.entry("[x]\n\n[x]: /1\n[x]: /2", "<p><a href=\"/1\">x</a></p>"),
          Map.entry("a <b class='c'>d</b> <e", "<p>a <b class='c'>d</b> &lt;e</p>"),
          Map.entry(
              "<https://a.se?å=1> <x@y.se>",
              "<p><a href=\"https://a.se?%C3%A5=1\">https://a.se?å=1</a> <a href=\"mailto:x@y.se\">x@y.se</a></p>"));

  private static final List<Map.Entry<String, String>> ADDRESSES =
      List.of(
          Map.entry("See www.a.se.", "<p>See <a href=\"https://www.a.se\">www.a.se</a>.</p>"),
          Map.entry(
              "(http://a.se/b(c))", "<p>(<a href=\"http://a.se/b(c)\">http://a.se/b(c)</a>)</p>"),
          Map.entry(
              "http://a.se:80/x?y=z&w=1; ok",
              "<p><a href=\"http://a.se:80/x?y=z&amp;w=1;\">http://a.se:80/x?y=z&amp;w=1;</a> ok</p>"),
          Map.entry(
              "http://localhost ftp://a.se",
              "<p>http://localhost <a href=\"ftp://a.se\">ftp://a.se</a></p>"),
          Map.entry(
              "\"www.a.se\"", "<p>&ldquo;<a href=\"https://www.a.se\">www.a.se</a>&rdquo;</p>"),
          Map.entry(
              "info@a.se, x@y a@b.se-",
              "<p><a href=\"mailto:info@a.se\">info@a.se</a>, x@y a@b.se-</p>"),
          Map.entry(
              "[www.a.se] www.b.se", "<p>[www.a.se] <a href=\"https://www.b.se\">www.b.se</a></p>"),
          Map.entry("[open www.a.se", "<p>[open www.a.se</p>"),
          Map.entry("åwww.a.se -www.a.se", "<p>åwww.a.se -www.a.se</p>"));

  private static final List<Map.Entry<String, String>> TYPOGRAPHY =
      List.of(
          Map.entry("\"Hej\" och 'du'", "<p>“Hej” och ‘du’</p>"),
          Map.entry("d'Artagnan, '90s, rock 'n' roll", "<p>d’Artagnan, ’90s, rock ’n’ roll</p>"),
          Map.entry("6' 2\" a\"b\"c", "<p>6’ 2&quot; a&quot;b&quot;c</p>"),
          Map.entry("a -- b --- c... <<d>>", "<p>a – b — c… «d»</p>"),
          Map.entry("\"*a*\" (\"b\") \"`c`\"", "<p>“<em>a</em>” (“b”) “<code>c</code>”</p>"),
          Map.entry("\"a\n\nb\"", "<p>“a</p><p>b”</p>"),
          Map.entry("Åsas' \"å\"", "<p>Åsas’ “å”</p>"));

  private static final List<Map.Entry<String, String>> BLOCKS =
      List.of(
          Map.entry("a\n===\nb\n---", "<h1 id=\"a\">a</h1><h2 id=\"b\">b</h2>"),
          Map.entry(
              "# Öl & mat #\n# Öl & mat\n#nope",
              "<h1 id=\"öl--mat\">Öl &amp; mat</h1><h1 id=\"öl--mat-1\">Öl &amp; mat</h1><p>#nope</p>"),
          Map.entry("# A {#x .y k=\"v\" onclick=z}", "<h1 id=\"x\" class=\"y\" k=\"v\">A</h1>"),
          Map.entry("# ??\n# A \\{#x}", "<h1 id=\"heading\">??</h1><h1 id=\"a-x\">A {#x}</h1>"),
          Map.entry("- a\n- b\n\n  c", "<ul><li><p>a</p></li><li><p>b</p><p>c</p></li></ul>"),
          Map.entry(
              "- a\n  - b\n\n    c\n- d",
              "<ul><li>a<ul><li><p>b</p><p>c</p></li></ul></li><li>d</li></ul>"),
          Map.entry(
              "3) a\n4) b\n5. c",
              "<ol start=\"3\"><li>a</li><li>b</li></ol><ol start=\"5\"><li>c</li></ol>"),
          Map.entry("a\n2. b\n1. c", "<p>a\n2. b</p><ol><li>c</li></ol>"),
          Map.entry("-\n  - a\n- b", "<ul><li></li><li>a</li><li>b</li></ul>"),
          Map.entry("- a\n\t- b\n  \t- c", "<ul><li>a<ul><li>b\n- c</li></ul></li></ul>"),
          Map.entry(
              "- [ ] a\n- [x] b",
              "<ul><li><input disabled=\"\" type=\"checkbox\"> a</li><li><input checked=\"\" disabled=\"\" type=\"checkbox\"> b</li></ul>"),
          Map.entry("> a\nb\n> - c", "<blockquote><p>a\nb</p><ul><li>c</li></ul></blockquote>"),
          Map.entry("```js {x=1}\na < b\n```", "<pre><code>a &lt; b</code></pre>"),
          Map.entry("~~~ a `b`\nc\n~~~", "<pre><code>c</code></pre>"),
          Map.entry("    a\n\n\tb", "<pre><code>a\n\nb</code></pre>"),
          Map.entry("* * *\n___", "<hr><hr>"),
          Map.entry("<div>\n*a*\n\n*b*\n</div>", "<div>\n*a*\n<p><em>b</em></p></div>"),
          Map.entry("<textarea>\n\n*a*\n</textarea>", "<textarea>\n\n*a*\n</textarea>"),
          Map.entry("<x-y>\n*a*\n\nb\n<x-y>\n*c*", "<x-y>\n*a*\n<p>b\n<x-y>\n<em>c</em></p>"),
          Map.entry("<!-- a\n\n*b* -->\n*c*", "<!-- a\n\n*b* --><p><em>c</em></p>"),
          Map.entry(
              "|a|b|\n|:-|-:|\n|`\\|`|*c*|d|\n|e",
              "<table><thead><tr><th style=\"text-align:left\">a</th><th style=\"text-align:right\">b</th></tr></thead><tbody><tr><td style=\"text-align:left\"><code>|</code></td><td style=\"text-align:right\"><em>c</em></td></tr><tr><td style=\"text-align:left\">e</td><td></td></tr></tbody></table>"),
          Map.entry(
              "text\na|b\n-|-\nc|d",
              "<p>text</p><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>"),
          Map.entry(
              "- a\n\n  |b|\n  |-|\n  |c|",
              "<ul><li>a<table><thead><tr><th>b</th></tr></thead><tbody><tr><td>c</td></tr></tbody></table></li></ul>"),
          Map.entry("|a|b|\n|-|\n|c|", "<p>|a|b|\n|-|\n|c|</p>"),
          Map.entry(
              "T\nU\n: d\n\n: e\n\n  f",
              "<dl><dt>T</dt><dt>U</dt><dd>d</dd><dd><p>e</p><p>f</p></dd></dl>"),
          Map.entry(
              "T\n: a\n\nU\n: b\n\nc",
              "<dl><dt>T</dt><dd>a</dd><dt>U</dt><dd>b</dd></dl><p>c</p>"));

  private static final List<Map.Entry<String, String>> FOOTNOTES =
      List.of(
          Map.entry(
              "a[^x] b[^x]\n\n[^x]: *n*",
              "<p>a"
                  + mark("fnref:1", 1)
                  + " b"
                  + mark("fnref1:1", 1)
                  + "</p>"
                  + notes(
                      "<li id=\"fn:1\"><p><em>n</em>&#160;"
                          + back("fnref:1")
                          + "&#160;"
                          + back("fnref1:1")
                          + "</p></li>")),
          Map.entry(
              "[^2] [^1] [^3]\n\n[^1]: a\n[^2]: b\n[^9]: c",
              "<p>"
                  + mark("fnref:1", 1)
                  + " "
                  + mark("fnref:2", 2)
                  + " [^3]</p>"
                  + notes(
                      "<li id=\"fn:1\"><p>b&#160;"
                          + back("fnref:1")
                          + "</p></li><li id=\"fn:2\"><p>a&#160;"
                          + back("fnref:2")
                          + "</p></li>")),
          Map.entry(
              "- a[^1]\n\n  [^1]: n\n\n      - b\n- c",
              "<ul><li>a"
                  + mark("fnref:1", 1)
                  + "</li><li>c</li></ul>"
                  + notes(
                      "<li id=\"fn:1\"><p>n</p><ul><li>b</li></ul>&#160;"
                          + back("fnref:1")
                          + "</li>")));

  /** What Hugo prints otherwise since 0.111. */
  private static final List<Map.Entry<String, String>> NEWER =
      List.of(
          Map.entry("~a~ b~c~ ~~~d~~", "<p><del>a</del> b<del>c</del> ~~~d~~</p>"),
          Map.entry(
              "# [A](/b) <br> `c`",
              "<h1 id=\"a--c\"><a href=\"/b\">A</a> <br> <code>c</code></h1>"),
          Map.entry("a <!--> b <!-- c--d -->", "<p>a <!--> b <!-- c--d --></p>"),
          Map.entry(
              "|a|\n|-|", "<table><thead><tr><th>a</th></tr></thead><tbody></tbody></table>"));

  private static final List<List<Map.Entry<String, String>>> AS_IN_0_111 =
      List.of(INLINES, ADDRESSES, TYPOGRAPHY, BLOCKS, FOOTNOTES);

  @Test
  void weRenderAsTheTablesSay() {
    AS_IN_0_111.forEach(table -> assertRendered(table, UNSAFE));
    assertRendered(NEWER, UNSAFE);
  }

  @Test
  void hugoRendersAsTheTablesSay(@TempDir Path directory) throws Exception {
    List<Map.Entry<String, String>> all = AS_IN_0_111.stream().flatMap(List::stream).toList();
    assertHugoPrints(all, directory, PRINTS_RAW);
  }

  private static final List<Map.Entry<String, String>> WITHOUT_RAW =
      List.of(
          Map.entry("a <b>c</b>", "<p>a <!-- raw HTML omitted -->c<!-- raw HTML omitted --></p>"),
          Map.entry(
              "<div>\na\n</div>\n\n<!-- b\n-->",
              "<!-- raw HTML omitted -->\n<!-- raw HTML omitted -->\n<!-- raw HTML omitted -->"),
          Map.entry(
              "[a](javascript:b) ![c](data:text/d)",
              "<p><a href=\"\">a</a> <img src=\"\" alt=\"c\"></p>"));

  @Test
  void rawHtmlIsLeftOutUnlessTheSiteWantsIt(@TempDir Path directory) throws Exception {
    assertRendered(WITHOUT_RAW, GoldmarkSettings.DEFAULTS);
    assertHugoPrints(WITHOUT_RAW, directory, "");
  }

  private static final List<Map.Entry<String, String>> ASCII_IDS =
      List.of(
          Map.entry(
              "# Åäö & é\n# Åäö & é\n# 日本",
              "<h1 id=\"aao--e\">Åäö &amp; é</h1><h1 id=\"aao--e-1\">Åäö &amp; é</h1><h1 id=\"heading\">日本</h1>"));

  private static final List<Map.Entry<String, String>> BLACKFRIDAY_IDS =
      List.of(
          Map.entry(
              "# Öl, å & 1.2 a_b\n# - x -",
              "<h1 id=\"öl-å-1-2-a-b\">Öl, å &amp; 1.2 a_b</h1><h1 id=\"x\">- x -</h1>"));

  private static final List<Map.Entry<String, String>> NO_IDS =
      List.of(Map.entry("# A\n# B {#x}", "<h1>A</h1><h1 id=\"x\">B</h1>"));

  @Test
  void headingsGetIdsAsTheSiteWantsThem(@TempDir Path directory) throws Exception {
    String parser = PRINTS_RAW + "[markup.goldmark.parser]\n";
    assertRendered(ASCII_IDS, ids(HeadingIds.GITHUB_ASCII));
    assertRendered(BLACKFRIDAY_IDS, ids(HeadingIds.BLACKFRIDAY));
    assertRendered(NO_IDS, ids(HeadingIds.OFF));
    assertHugoPrints(
        ASCII_IDS, directory.resolve("a"), parser + "autoHeadingIDType = \"github-ascii\"\n");
    assertHugoPrints(
        BLACKFRIDAY_IDS, directory.resolve("b"), parser + "autoHeadingIDType = \"blackfriday\"\n");
    assertHugoPrints(NO_IDS, directory.resolve("c"), parser + "autoHeadingID = false\n");
  }

  private static final List<Map.Entry<String, String>> PLAIN =
      List.of(
          Map.entry("\"a\" -- www.a.se ~~x~~", "<p>\"a\" -- www.a.se ~~x~~</p>"),
          Map.entry("|a|\n|-|\n\nT\n: d", "<p>|a|\n|-|</p><p>T\n: d</p>"),
          Map.entry("- [ ] x [^1]", "<ul><li>[ ] x [^1]</li></ul>"),
          Map.entry("# A {#x}", "<h1 id=\"a-x\">A {#x}</h1>"));

  @Test
  void whatIsSwitchedOffIsText(@TempDir Path directory) throws Exception {
    assertRendered(PLAIN, with(Set.of(), Map.of()));
    assertHugoPrints(
        PLAIN,
        directory,
        """
        [markup.goldmark.parser.attribute]
        title = false
        [markup.goldmark.extensions]
        definitionList = false
        footnote = false
        linkify = false
        strikethrough = false
        table = false
        taskList = false
        typographer = false
        """);
  }

  @Test
  void lineEndsBreakAndElementsCloseAsTheSiteWantsThem() {
    GoldmarkSettings settings =
        new GoldmarkSettings(true, true, true, HeadingIds.GITHUB, UNSAFE.extensions(), Map.of());
    assertThat(new Goldmark(settings).render("a\nb\n\n---\n\n![c](/d)"))
        .isEqualTo("<p>a<br />\nb</p>\n<hr />\n<p><img src=\"/d\" alt=\"c\" /></p>\n");
  }

  @Test
  void aSiteMayHaveTypographyOfItsOwn() {
    GoldmarkSettings settings =
        with(
            Set.of(Extension.TYPOGRAPHER),
            Map.of("leftDoubleQuote", "&rdquo;", "enDash", "", "ellipsis", "&hellip;"));
    assertThat(new Goldmark(settings).render("\"a\" -- ..."))
        .isEqualTo("<p>&rdquo;a&rdquo; -- &hellip;</p>\n");
  }

  @Test
  void newerHugosHaveMoreStyles() {
    GoldmarkSettings settings =
        with(
            Set.of(
                Extension.SUBSCRIPT,
                Extension.SUPERSCRIPT,
                Extension.INSERT,
                Extension.DELETE,
                Extension.MARK,
                Extension.EMOJI),
            Map.of());
    assertThat(new Goldmark(settings).render("H~2~O x^2^ ++a++ ~~b~~ ==c== 1^2 +d+ :ship: :no:"))
        .isEqualTo(
            "<p>H<sub>2</sub>O x<sup>2</sup> <ins>a</ins> <del>b</del> <mark>c</mark> 1^2 +d+ "
                + "\uD83D\uDEA2 :no:</p>\n");
  }

  private static final List<Map.Entry<String, String>> ATTRIBUTES =
      List.of(
          Map.entry(
              "a\n{.c}\n\n> b\n{#i .d}",
              "<p class=\"c\">a</p><blockquote id=\"i\" class=\"d\"><p>b</p></blockquote>"),
          Map.entry(
              "- a\n- b\n{.c}\n\n---\n{.d}",
              "<ul class=\"c\"><li>a</li><li>b</li></ul><hr class=\"d\">"),
          Map.entry(
              "|a|\n|-|\n|b|\n{.c}",
              "<table class=\"c\"><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>"),
          Map.entry(
              "# A\n{.c}\n\nT\n: d\n{.e}",
              "<h1 id=\"a\" class=\"c\">A</h1><dl class=\"e\"><dt>T</dt><dd>d</dd></dl>"),
          Map.entry("a\n\n{.c}\nb\n\n{.d} e", "<p>a</p><p>b</p>"));

  @Test
  void blocksTakeTheAttributesBelowThemIfTheSiteWantsThat(@TempDir Path directory)
      throws Exception {
    Set<Extension> extensions = EnumSet.copyOf(UNSAFE.extensions());
    extensions.add(Extension.BLOCK_ATTRIBUTE);
    assertRendered(ATTRIBUTES, with(extensions, Map.of()));
    assertHugoPrints(ATTRIBUTES, directory, "[markup.goldmark.parser.attribute]\nblock = true\n");
  }

  private static String mark(String id, int number) {
    return "<sup id=\"%s\"><a href=\"#fn:%d\" class=\"footnote-ref\" role=\"doc-noteref\">%d</a></sup>"
        .formatted(id, number, number);
  }

  private static String back(String id) {
    return "<a href=\"#%s\" class=\"footnote-backref\" role=\"doc-backlink\">\u21A9\uFE0E</a>"
        .formatted(id);
  }

  private static String notes(String items) {
    return "<div class=\"footnotes\" role=\"doc-endnotes\"><hr><ol>" + items + "</ol></div>";
  }

  private static GoldmarkSettings ids(HeadingIds ids) {
    return new GoldmarkSettings(true, false, false, ids, UNSAFE.extensions(), Map.of());
  }

  private static GoldmarkSettings with(Set<Extension> extensions, Map<String, String> typography) {
    return new GoldmarkSettings(true, false, false, HeadingIds.GITHUB, extensions, typography);
  }

  private static void assertRendered(
      List<Map.Entry<String, String>> table, GoldmarkSettings settings) {
    Goldmark goldmark = new Goldmark(settings);
    for (Map.Entry<String, String> row : table) {
      assertSame(row, goldmark.render(row.getKey()));
    }
  }

  private static void assertHugoPrints(
      List<Map.Entry<String, String>> table, Path directory, String settings) throws Exception {
    assumeTrue(RealHugo.isInstalled(), "Hugo 0.111 is not installed");
    List<String> pages =
        table.stream().map(row -> "---\ntitle: t\n---\n" + row.getKey() + "\n").toList();
    List<String> printed = new RealHugo(directory, PRINTS_CONTENT, settings).build(pages);
    for (int i = 0; i < pages.size(); i++) {
      assertSame(table.get(i), printed.get(i));
    }
  }

  private static void assertSame(Map.Entry<String, String> row, String html) {
    assertThat(ComparableHtml.of(html))
        .as(row.getKey() + "\n" + html)
        .isEqualTo(ComparableHtml.of(row.getValue()));
  }
}
