package dev.faqeditor.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.faqeditor.Corpus;
import dev.faqeditor.FolderSnapshot;
import dev.faqeditor.HugoProgram;
import dev.faqeditor.SampleSite;
import dev.faqeditor.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the Hugo that is installed. After each run, the site is as it was before. */
class PrintingTest {

  private static final String SINGLE =
      "<!doctype html><html class=\"own\"><body><h1>{{ .Title }}</h1>{{ .Content }}"
          + "{{ range .Resources }}<img src=\"{{ .RelPermalink }}\">{{ end }}</body></html>";

  private static final String PAGE =
      "---\ntitle: Frågor\n---\n## A\n\n{{% question question=\"Hur?\" %}}\nSå.\n{{% /question %}}\n";

  @TempDir private Path folder;

  private Workspace workspace;

  @BeforeAll
  static void needsHugo() {
    assumeFalse(HugoProgram.version().isEmpty(), "Hugo is not installed");
  }

  @BeforeEach
  void open() throws IOException {
    folder = folder.toRealPath();
    workspace = Workspace.make();
  }

  @AfterEach
  void close() {
    workspace.close();
    assertThat(workspace.root()).doesNotExist();
  }

  private static dev.faqeditor.exact.HugoProgram hugo() {
    HugoLookup found = dev.faqeditor.exact.HugoProgram.find(Optional.empty(), System.getenv());
    assertThat(found).isInstanceOf(HugoLookup.Found.class);
    return ((HugoLookup.Found) found).program();
  }

  /** Prints a page of the site in {@link #folder}, which stays as it is. */
  private ExactResult print(String page, String text) throws IOException {
    return print(page, text, false);
  }

  private ExactResult print(String page, String text, boolean complete) throws IOException {
    Path file = folder.resolve(page);
    Site site = Site.around(file).orElseThrow();
    Map<String, String> before = FolderSnapshot.of(folder);
    ExactRequest request = new ExactRequest(site, file, text, StandardCharsets.UTF_8, complete);
    ExactResult result = hugo().print(request, workspace, () -> false);
    assertThat(FolderSnapshot.of(folder)).isEqualTo(before);
    return result;
  }

  private static ExactResult.Printed printed(ExactResult result) {
    assertThat(result).isInstanceOf(ExactResult.Printed.class);
    return (ExactResult.Printed) result;
  }

  private static HugoMessage failure(ExactResult result) {
    assertThat(result).isInstanceOf(ExactResult.Failed.class);
    return ((ExactResult.Failed) result).message();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** A small site; its configuration is of the test's own. */
  private void writeSite() throws IOException {
    write("layouts/_default/single.html", SINGLE);
    write("layouts/_default/list.html", SINGLE);
    write("layouts/shortcodes/question.html", "**{{ .Get \"question\" }}** {{ .Inner }}");
  }

  @Test
  void theUnsavedTextIsPrintedWithTheSitesLayouts() throws IOException {
    SampleSite.copyTo(folder);
    String text =
        Corpus.read(Corpus.SWEDISH).replace("question question=\"", "question question=\"Ny: ");
    ExactResult.Printed printed = printed(print("content/sv/vanliga-fragor.md", text));
    assertThat(printed.html()).contains("Ny: ").contains("<html").contains("site.css");
    assertThat(printed.warnings()).isEmpty();
    assertThat(printed.unpublished()).isFalse();
  }

  @Test
  void itIsWhatHugoPrintsOfTheSavedPage() throws Exception {
    SampleSite.copyTo(folder);
    String page = "content/en/faq.md";
    String text = Files.readString(folder.resolve(page));
    ExactResult.Printed printed = printed(print(page, text));
    assertThat(HugoProgram.build(folder)).isEmpty();
    assertThat(printed.html()).isEqualTo(Files.readString(folder.resolve("out/en/faq/index.html")));
  }

  /** Name of the configuration file, its text, the page. */
  static Stream<List<String>> sites() {
    return Stream.of(
        List.of("hugo.toml", "baseURL = 'https://a.example/'", "content/faq.md"),
        List.of("config.yaml", "baseURL: https://a.example/sub/\nuglyURLs: true", "content/faq.md"),
        List.of("config.json", "{\"baseURL\": \"/\", \"contentDir\": \"src\"}", "src/om/faq.md"),
        List.of("config/_default/config.toml", "baseURL = '/'", "content/faq.md"),
        List.of("config/_default/hugo.yaml", "baseURL: /", "content/faq/_index.md"),
        List.of("hugo.toml", "baseURL = '/'", "content/_index.md"),
        List.of("hugo.toml", "baseURL = '/'\n[build]\nwriteStats = true", "content/faq.md"),
        List.of(
            "hugo.yaml",
            "baseURL: /\nmodule:\n  mounts:\n  - {source: docs, target: content/hjalp}\n"
                + "  - {source: docs/x.md, target: content/x.md}\n"
                + "  - {source: layouts, target: layouts, excludeFiles: [nej/*]}",
            "docs/faq.md"),
        List.of(
            "hugo.yaml",
            "baseURL: /\nmodule:\n  mounts:\n  - {source: docs/x.md, target: content/x.md}",
            "docs/x.md"),
        List.of(
            "hugo.toml",
            "baseURL='/'\ndefaultContentLanguage='sv'\ndefaultContentLanguageInSubdir=true\n"
                + "[languages.sv]\ncontentDir='content/sv'\n[languages.en]\ncontentDir='content/en'",
            "content/en/faq.md"),
        List.of(
            "hugo.toml",
            "baseURL='/'\ndefaultContentLanguage='sv'\n[languages.sv]\n[languages.en]",
            "content/faq.en.md"),
        List.of(
            "hugo.toml",
            "baseURL='/'\n[languages.en]\nbaseURL='https://en.example/'\n"
                + "[languages.sv]\nbaseURL='https://sv.example/'",
            "content/faq.sv.md"));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void aPageIsPrintedHoweverItsSiteIsConfigured(List<String> site) throws IOException {
    writeSite();
    write(site.get(0), site.get(1));
    if (site.get(0).startsWith("config/")) {
      write("config/_default/module.toml", "[[mounts]]\nsource='content'\ntarget='content'\n");
      write("config/production/params.toml", "a = 1\n");
    }
    write("docs/x.md", "x");
    write(site.get(2), "saved");
    assertThat(printed(print(site.get(2), PAGE)).html())
        .contains("<h1>Frågor</h1>")
        .contains("<strong>Hur?</strong>")
        .doesNotContain("saved");
  }

  @Test
  void aThemePrintsItWithItsLayouts() throws IOException {
    write("hugo.toml", "baseURL='/'\ntheme='tema'\n");
    write("themes/tema/layouts/_default/single.html", "Temat: {{ .Content }}");
    write("themes/tema/layouts/shortcodes/question.html", "{{ .Get \"question\" }} {{ .Inner }}");
    write("themes/tema/static/tema.css", "a {}");
    write("content/faq.md", "");
    assertThat(printed(print("content/faq.md", PAGE)).html()).contains("Temat:").contains("Hur?");
  }

  @Test
  void theFilesBesideABundleAreThere() throws IOException {
    writeSite();
    write("hugo.toml", "baseURL='/'\n");
    write("content/faq/index.md", "");
    write("content/faq/bild.png", "bild");
    ExactResult.Printed printed = printed(print("content/faq/index.md", PAGE));
    assertThat(printed.html()).contains("<img src=\"/faq/bild.png\">");
    assertThat(printed.output().resolve("faq/bild.png")).exists();
    assertThat(print("content/faq/om.md", PAGE))
        .isEqualTo(new ExactResult.NotPrinted(ExactResult.Reason.NO_PAGE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"draft: true", "date: 2999-01-01", "expiryDate: 2001-01-01"})
  void whatIsNotPublishedIsPrintedAllTheSame(String line) throws IOException {
    writeSite();
    write("hugo.toml", "baseURL='/'\n");
    write("content/faq.md", "");
    String text = PAGE.replace("title:", line + "\ntitle:");
    assertThat(printed(print("content/faq.md", text)).unpublished()).isTrue();
  }

  @Test
  void aSlugOrAnAddressOfItsOwnIsFollowed() throws IOException {
    writeSite();
    write("hugo.toml", "baseURL='/'\n[permalinks]\nom='/:year/:slug/'\n");
    write("content/om/faq.md", "");
    String dated = PAGE.replace("title:", "slug: svar\ndate: 2024-05-06\ntitle:");
    assertThat(printed(print("content/om/faq.md", dated)).file())
        .endsWithRaw(Path.of("svar/index.html"));
    String own = PAGE.replace("title:", "url: /egen.html\ntitle:");
    assertThat(printed(print("content/om/faq.md", own)).html()).contains("Hur?");
    String headless = PAGE.replace("title:", "_build: {render: never}\ntitle:");
    assertThat(print("content/om/faq.md", headless))
        .isEqualTo(new ExactResult.NotPrinted(ExactResult.Reason.NOT_FOUND));
  }

  @Test
  void aFaultIsToldWithItsLine() throws IOException {
    SampleSite.copyTo(folder);
    String page = "content/sv/vanliga-fragor.md";
    String good = Corpus.read(Corpus.SWEDISH);
    int lines = good.split("\n", -1).length;
    HugoMessage unknown = failure(print(page, good + "{{% nosuch %}}\n"));
    assertThat(unknown.kind()).isEqualTo(HugoMessage.Kind.SHORTCODE_UNKNOWN);
    assertThat(unknown.subject()).isEqualTo("nosuch");
    assertThat(unknown.onPage()).isTrue();
    assertThat(unknown.line()).isEqualTo(lines);
    HugoMessage open = failure(print(page, good + "{{% question question=\"x\" %}}\n"));
    assertThat(open.kind()).isEqualTo(HugoMessage.Kind.SHORTCODE_UNCLOSED);
    assertThat(open.line()).isEqualTo(lines);
    write("layouts/shortcodes/kort.html", "x");
    HugoMessage closed = failure(print(page, good + "{{% kort %}}\n{{% /kort %}}\n"));
    assertThat(closed.kind()).isEqualTo(HugoMessage.Kind.SHORTCODE_WITHOUT_INNER);
    assertThat(closed.subject()).isEqualTo("kort");
    HugoMessage front = failure(print(page, "---\ndate: 2024-05-06\ntitle: [x\n---\n"));
    assertThat(front.kind()).isEqualTo(HugoMessage.Kind.FRONT_MATTER);
    assertThat(front.onPage()).isTrue();
    ExactResult.Printed broken = printed(print(page, good + "\n{{< ref \"saknas\" >}}\n"));
    assertThat(broken.warnings()).hasSize(1);
    assertThat(broken.warnings().get(0).kind()).isEqualTo(HugoMessage.Kind.REFERENCE);
    assertThat(broken.warnings().get(0).line()).isEqualTo(lines + 1);
    write("layouts/_default/single.html", "{{ .Nej.Nej }}");
    HugoMessage layout = failure(print(page, good));
    assertThat(layout.onPage()).isFalse();
    assertThat(layout.file()).contains(folder.resolve("layouts/_default/single.html"));
    assertThat(layout.line()).isEqualTo(1);
  }

  @Test
  void aBrowserFindsTheStyleOfASiteInAFolderWithoutChecks() throws IOException {
    writeSite();
    write("hugo.toml", "baseURL='https://a.example/sub/'\ncanonifyURLs=true\n");
    write("assets/a.css", "p { color: red }");
    write(
        "layouts/_default/single.html",
        "{{ $a := resources.Get \"a.css\" | fingerprint }}<link rel=stylesheet"
            + " href=\"{{ $a.Permalink }}\" integrity=\"{{ $a.Data.Integrity }}\" crossorigin>"
            + "<p>integrity = \"text\"</p>");
    write("content/faq.md", "");
    ExactResult.Printed printed = printed(print("content/faq.md", PAGE, true));
    assertThat(printed.html())
        .doesNotContain("crossorigin")
        .doesNotContain("sha256-")
        .contains("<p>integrity = \"text\"</p>")
        .containsPattern("href=\"\\.\\./a\\.[0-9a-f]+\\.css\"");
  }

  @Test
  void aProgramThatIsNoneIsNotRun() throws IOException {
    assertThat(dev.faqeditor.exact.HugoProgram.find(Optional.empty(), Map.of("PATH", "")))
        .isEqualTo(new HugoLookup.Missing(Optional.empty()));
    Path gone = folder.resolve("hugo");
    assertThat(dev.faqeditor.exact.HugoProgram.find(Optional.of(gone), System.getenv()))
        .isEqualTo(new HugoLookup.Missing(Optional.of(gone)));
    Files.writeString(gone, "#!/bin/sh\necho hugo v0.80.0\n");
    assertThat(dev.faqeditor.exact.HugoProgram.find(Optional.of(gone), System.getenv()))
        .isInstanceOf(HugoLookup.Unusable.class);
    assertThat(gone.toFile().setExecutable(true)).isTrue();
    assertThat(dev.faqeditor.exact.HugoProgram.find(Optional.of(gone), System.getenv()))
        .isEqualTo(new HugoLookup.TooOld(gone, "0.80.0"));
  }

  @Test
  void aRunCanBeCancelled() throws IOException {
    SampleSite.copyTo(folder);
    write(
        "layouts/_default/single.html",
        "{{ range seq 1999 }}{{ range seq 1999 }}{{ md5 . }}{{ end }}{{ end }}");
    Path file = folder.resolve("content/en/faq.md");
    Map<String, String> before = FolderSnapshot.of(folder);
    AtomicInteger asked = new AtomicInteger();
    ExactRequest request =
        new ExactRequest(
            Site.around(file).orElseThrow(), file, PAGE, StandardCharsets.UTF_8, false);
    assertThat(hugo().print(request, workspace, () -> asked.incrementAndGet() > 2))
        .isEqualTo(new ExactResult.Cancelled());
    assertThat(asked.get()).isLessThan(20);
    assertThat(FolderSnapshot.of(folder)).isEqualTo(before);
  }

  @Test
  void aPageThatIsNoneOfTheSitesIsNotPrinted() throws IOException {
    SampleSite.copyTo(folder);
    assertThat(print("LÄS.md", PAGE))
        .isEqualTo(new ExactResult.NotPrinted(ExactResult.Reason.OUTSIDE_CONTENT));
  }

  @Test
  void aBrowserGetsTheStaticFilesToo() throws IOException {
    SampleSite.copyTo(folder);
    ExactResult.Printed printed = printed(print("content/en/faq.md", PAGE, true));
    assertThat(printed.output().resolve("css/site.css")).exists();
    assertThat(printed.html()).contains("href=\"../../css/site.css\"");
    assertThat(printed.html()).isEqualTo(Files.readString(printed.file()));
    assertThat(printed(print("content/en/faq.md", PAGE)).output().resolve("css/site.css"))
        .doesNotExist();
  }
}
