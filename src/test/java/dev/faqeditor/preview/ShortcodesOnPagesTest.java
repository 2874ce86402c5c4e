package dev.faqeditor.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.preview.goldmark.ComparableHtml;
import dev.faqeditor.site.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates of other sites: what they make of a page is what Hugo makes of it. */
class ShortcodesOnPagesTest {

  private static final Map<String, String> TEMPLATES = new LinkedHashMap<>();

  static {
    TEMPLATES.put("wrap", "<i>[{{ .Inner }}]</i>\n");
    TEMPLATES.put("box", "<b class=\"box\">\n{{ .Inner }}\n</b>\n");
    TEMPLATES.put("self", "<em>self</em>\n<em>two</em>\n");
    TEMPLATES.put(
        "info",
        "{{ .Page.Title }}|{{ .Ordinal }}|{{ with .Parent }}{{ .Name }}{{ end }}|{{ .Name }}|"
            + "{{ .IsNamedParams }}|{{ .Params }}");
    TEMPLATES.put("getter", "{{ .Get \"q\" }} / {{ .Get 0 }} / {{ .Get 5 }}");
    TEMPLATES.put("md", "{{ .Inner | markdownify }}");
    TEMPLATES.put("trim", "{{- .Inner -}}");
    TEMPLATES.put("head", "### {{ .Get 0 }}\n\n{{ .Inner }}\n");
    TEMPLATES.put(
        "page",
        "[{{ .Get \"n\" }}]{{ if eq (.Get \"open\") \"true\" true }}O{{ end }} {{ .Page.RelPermalink }}"
            + " {{ .Page.File.Path }} {{ .Page.Section }} {{ .Page.Kind }} {{ .Page.Lang }}"
            + " {{ site.Title }} {{ .Site.Params.htmlLang }} {{ .Page.Date.Format \"2006-01-02\" }}"
            + " {{ .Page.Params.foo.barbaz }} {{ .Page.Param \"tagline\" }} {{ .Page.Weight }}"
            + " {{ delimit .Page.Params.tags \", \" }}");
    TEMPLATES.put(
        "faq-item",
        "<details id=\"{{ .Get \"question\" | anchorize }}\"{{ with .Get \"class\" }} class=\"{{ . }}\""
            + "{{ end }}>\n<summary>{{ .Get \"question\" | markdownify }}</summary>\n"
            + "{{ .Inner | .Page.RenderString }}\n</details>");
    TEMPLATES.put(
        "faqs",
        "{{ $n := len (.Params) }}<section data-n=\"{{ $n }}\">{{ range $i, $p := .Params }}"
            + "<a href=\"{{ $p | relURL }}\" title='{{ $p }}'>{{ add $i 1 }}</a>{{ end }}"
            + "{{ partial \"note.html\" (dict \"text\" .Inner \"page\" .Page) }}</section>");
    TEMPLATES.put(
        "listed",
        "{{ range $i, $q := .Site.Data.faq.boats }}<dt id=\"q{{ $i }}\">{{ .q }}</dt><dd>{{ .a |"
            + " markdownify }}</dd>{{ end }}{{ range site.Data.ports }}<i>{{ . }}</i>{{ end }}"
            + "{{ with index site.Data \"harbour\" }}{{ .name }} {{ .depth }}{{ end }}");
    TEMPLATES.put(
        "words",
        "{{ i18n \"more\" }}, {{ T \"boats\" 1 }}, {{ T \"boats\" 3 }}, {{ i18n \"none\" }}.");
    TEMPLATES.put(
        "pile", "{{ .Scratch.Set \"a\" 1 }}{{ .Scratch.Add \"a\" 2 }}{{ .Scratch.Get \"a\" }}");
  }

  private static final Map<String, String> PAGES =
      Map.of(
          "data",
          """
          ---
          title: D
          ---
          {{< listed >}}

          {{% words %}}
          """,
          "delimiters",
          """
          ---
          title: D
          ---
          1: {{% wrap %}}**x**{{% /wrap %}} after

          2: {{< wrap >}}**x**{{< /wrap >}} after

          {{< wrap >}}
          **x**
          {{< /wrap >}}

          - item
            {{% self %}}
          - item
            {{< self >}}
          - item

            {{% box %}}
            **inner**
            {{% /box %}}

          `{{< self >}}` code

              {{% self %}}

          x {{% self %}} y

          {{< trim >}}  sp  {{< /trim >}}
          """,
          "nested",
          """
          ---
          title: N
          ---
          3: {{< wrap >}}{{% wrap %}}**n**{{% /wrap %}}{{< /wrap >}}

          4: {{% wrap %}}{{% wrap %}}**n**{{% /wrap %}}{{% /wrap %}}

          5: {{% wrap %}}{{< wrap >}}**n**{{< /wrap >}}{{% /wrap %}}

          {{% wrap %}}
          {{% wrap %}}
          **n**

          two
          {{% /wrap %}}
          {{% /wrap %}}

          {{< info >}}
          {{% info a="1" %}}
          {{< wrap >}}{{< info x y >}}{{< info a >}}{{< /wrap >}}
          """,
          "values",
          """
          ---
          title: V
          date: 2024-06-03
          Foo:
            BarBaz: 7
          tags: [å, b]
          weight: 3
          ---
          {{% getter "x" %}}

          {{% getter q="x <b> & 'y'" %}}

          {{< page n=3 open="true" >}}

          {{% page n="3" open=true %}}

          {{< pile >}}

          {{% head "T *x*" %}}
          Body **b**
          {{% /head %}}

          {{< md >}}
          **a** [l](/x)
          {{< /md >}}

          {{< md >}}**a**

          b{{< /md >}}
          """,
          "accordions",
          """
          ---
          title: A
          ---
          {{< faq-item question="Vad *är* det?" class="a b" >}}
          Ett **svar** med [länk](/x).
          {{< /faq-item >}}

          {{% faq-item question="Två åäö & \\"citat\\"?" %}}

          - ett
          - två

          {{% /faq-item %}}

          {{< faqs "css/a.css" "/b" "javascript:x()" >}}*inre*{{< /faqs >}}
          """,
          "references",
          """
          ---
          title: R
          ---
          [länk]({{< relref "values.md" >}}) och {{< relref "values.md#del" >}}, [till]({{% relref "/nested" %}})
          """);

  @TempDir private Path folder;
  private HugoBuild site;

  @BeforeEach
  void aSiteWithManyTemplates() {
    site = HugoBuild.ofSampleSite(folder);
    TEMPLATES.forEach((name, text) -> site.with("layouts/shortcodes/" + name + ".html", text));
    site.with(
        "layouts/partials/note.html",
        "{{ with .text }}<p class=\"note\">{{ . }} ({{ $.page.Title }})</p>{{ end }}");
    site.with("data/faq/boats.yaml", "- q: Vad?\n  a: '**Allt**'\n- q: Hur?\n  a: Så\n");
    site.with("data/ports.json", "[\"norr\", \"söder\"]");
    site.with("data/harbour.toml", "name = \"Långhäll\"\ndepth = 4\n");
    site.with(
        "i18n/sv.toml",
        "[more]\nother = \"Läs mer\"\n[boats]\none = \"en båt\"\nother = \"{{ .Count }} båtar\"\n");
    PAGES.forEach((name, text) -> site.with("content/sv/" + name + ".md", text));
  }

  @Test
  void whatTheyPrintIsWhatHugoPrints() throws IOException, InterruptedException {
    assumeTrue(HugoBuild.isInstalled());
    site.run();
    for (String page : PAGES.keySet()) {
      assertThat(ComparableHtml.of(Printing.of(site.root().resolve("content/sv/" + page + ".md"))))
          .as(page)
          .isEqualTo(ComparableHtml.of(site.content(page)));
    }
  }

  @Test
  void aTemplateThatNeedsMoreIsACardThatSaysWhy() {
    site.with("layouts/shortcodes/pic.html", "{{ (resources.Get (.Get 0)).RelPermalink }}");
    site.with("layouts/shortcodes/bad.html", "{{ if }}");
    site.with("layouts/shortcodes/no.html", "{{ errorf \"not %s\" .Name }}");
    site.with(
        "layouts/shortcodes/loop.html",
        "{{ define \"a\" }}{{ template \"a\" }}{{ end }}{{ template \"a\" }}");
    PreviewPage page =
        page(
            """
            {{< pic "a.png" >}}

            {{% bad x="1" %}}
            *inre*
            {{% /bad %}}

            {{< no >}} {{< loop >}} {{< missing >}} {{< wrap >}}
            """);
    assertThat(page.approximations())
        .extracting(Approximation::reason, Approximation::name)
        .containsExactly(
            tuple(Approximation.Reason.TEMPLATE_NEEDS_MORE, "pic"),
            tuple(Approximation.Reason.BROKEN_TEMPLATE, "bad"),
            tuple(Approximation.Reason.TEMPLATE_REFUSES, "no"),
            tuple(Approximation.Reason.TEMPLATE_TOO_LONG, "loop"),
            tuple(Approximation.Reason.NO_TEMPLATE, "missing"),
            tuple(Approximation.Reason.SHORTCODE_REFUSED, "wrap"));
    Document shown = Jsoup.parseBodyFragment(page.html());
    assertThat(shown.select(".faq-card > code").eachText())
        .containsExactly(
            "{{< pic \"a.png\" >}}",
            "{{% bad x=\"1\" %}}",
            "{{< no >}}",
            "{{< loop >}}",
            "{{< missing >}}");
    assertThat(shown.select(".faq-card em").text()).isEqualTo("inre");
  }

  @Test
  void questionsAreKnownAgainUnderAnyTemplate() {
    PreviewPage page =
        page(
            """
            {{< faq-item question="Ett?" >}}
            svar
            {{< /faq-item >}}

            {{< faq-item question="Två?" >}}
            svar
            {{< /faq-item >}}
            """);
    assertThat(Jsoup.parseBodyFragment(page.html()).select("details").eachAttr("data-faq-question"))
        .containsExactly("0", "1");
    assertThat(page.approximations()).isEmpty();
  }

  @Test
  void aQuestionThatIsPrintedAsAHeadingIsKnownAgainByIt() {
    site.with("layouts/shortcodes/qa.html", "### {{ .Get \"question\" }}\n\n{{ .Inner }}\n");
    PreviewPage page =
        page(
            """
            {{% qa question="Ett *nu*?" %}}
            svar <b>fett</b>
            {{% /qa %}}

                {{% qa question="I kod?" %}}x{{% /qa %}}
            """);
    Document shown = Jsoup.parseBodyFragment(page.html());
    assertThat(shown.select("h3[data-faq-question=0]#ett-nu > em").text()).isEqualTo("nu");
    assertThat(shown.select("pre").text()).startsWith("### I kod?");
    assertThat(page.html()).doesNotContain("<!--");
  }

  @Test
  void whatTemplatesVouchForIsMadeHarmlessAllTheSame() {
    site.with(
        "layouts/shortcodes/evil.html",
        "{{ safeHTML \"<script>x()</script><img src=x onerror=x()>\" }}"
            + "<a href=\"{{ safeURL \"javascript:x()\" }}\" {{ safeHTMLAttr \"onclick=x()\" }}>l</a>"
            + "<iframe src=\"file:///etc/passwd\"></iframe><div data-faq-question=\"7\">d</div>");
    Document shown = Jsoup.parseBodyFragment(page("{{< evil >}}\n").html());
    assertThat(shown.select("script,iframe,[onclick],[onerror],[href],[src]")).isEmpty();
    assertThat(shown.select("[data-faq-question]")).isEmpty();
    assertThat(shown.text()).contains("l").contains("file:///etc/passwd");
  }

  @Test
  void hugosOwnShortcodesArePrinted() {
    PreviewPage page =
        page(
            """
            {{< figure src="/grynnleden-farja.jpg" alt="Färjan" caption="På *väg*" >}}

            {{< highlight go >}}
            x := "<1>"
            {{< /highlight >}}

            {{< param title >}}

            {{< youtube abc123 >}}
            """);
    Document shown = Jsoup.parseBodyFragment(page.html());
    assertThat(shown.select("figure img").attr("src")).startsWith("data:image/jpeg;base64,");
    assertThat(shown.select("figcaption em").text()).isEqualTo("väg");
    assertThat(shown.select(".highlight code").text()).isEqualTo("x := \"<1>\"");
    assertThat(shown.text()).contains("Sidan").contains("www.youtube.com/embed/abc123");
    assertThat(page.approximations()).isEmpty();
  }

  private PreviewPage page(String body) {
    Path file = site.with("content/sv/x.md", "").root().resolve("content/sv/x.md");
    String text = "---\ntitle: Sidan\n---\n" + body;
    return PreviewPage.of(
        FaqDocument.parse(text), PreviewSite.of(Site.around(file).orElseThrow(), file));
  }
}
