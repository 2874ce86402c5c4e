package dev.faqeditor.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {

  @TempDir Path folder;

  private SmallSite site;

  @BeforeEach
  void makeSite() {
    site =
        new SmallSite(folder.resolve("site"))
            .with(
                "hugo.toml",
                """
                baseURL = 'https://example.org/sub/'
                defaultContentLanguage = 'sv'
                [languages.sv]
                weight = 1
                [languages.en]
                weight = 2
                """)
            .page("faq/index.md", "aliases: [/fragor/]")
            .page("faq/index.en.md")
            .page("post/_index.md")
            .page("post/a.md", "tags: [Röd Färg, b/c]")
            .page("post/b.en.md")
            .page("post/åäö.md")
            .page("other/a.md", "draft: true")
            .page("other/only.md")
            .with("content/faq/bild.png", "GIF89a bundle")
            .with("content/post/karta.png", "GIF89a section")
            .with("assets/img/hook.png", "GIF89a asset")
            .with("static/files/x y.pdf", "pdf")
            .with("static/img/logo.png", "GIF89a static");
  }

  @ParameterizedTest
  @CsvSource({
    "#svar, Fragment svar",
    "'', Fragment",
    "mailto:a@example.org, Outside",
    "tel:112, Outside",
    "https://other.example/sub/faq/, Outside",
    "//cdn.example.org/x, Outside",
    "https://example.org/sub/faq/, Page faq/index.md",
    "https://example.org/sub, Generated /",
    "/sub/faq/, Page faq/index.md",
    "/sub/faq, Page faq/index.md",
    "/sub/faq/index.html#ett, Page faq/index.md ett",
    "/sub/faq/?q=1, Page faq/index.md",
    "/sub/fragor/, Page faq/index.md",
    "/sub/en/faq/, Page faq/index.en.md",
    "/sub/post/, Page post/_index.md",
    "/sub/post/%C3%A5%C3%A4%C3%B6/, Page post/åäö.md",
    "/sub/post/åäö/, Page post/åäö.md",
    "../post/a/, Page post/a.md",
    "../../../../post/a/, Page post/a.md",
    "/faq/, Unknown BESIDE_BASE_PATH",
    "/sub/other/, Generated /other/",
    "/sub/en/post/, Generated /en/post/",
    "/sub/tags/, Generated /tags/",
    "/sub/tags/r%C3%B6d-f%C3%A4rg/, Generated /tags/röd-färg/",
    "/sub/post/index.xml, Generated /post/index.xml",
    "/sub/post/page/2/, Unknown PAGER",
    "/sub/tags/none/, Missing /tags/none/",
    "/sub/faq/none/, Missing /faq/none/",
    "/sub/Faq/, Missing /Faq/",
    "a.md, Missing /faq/a.md",
    "bild.png, PlainFile bild.png",
    "/sub/post/karta.png, PlainFile karta.png",
    "/sub/files/x%20y.pdf, PlainFile x y.pdf",
    "/sub/img/../img/logo.png, PlainFile logo.png",
    "/sub/img/, Missing /img/",
    "'{{< ref \"a.md\" >}}', Unknown TEMPLATED",
  })
  void aLinkOnAPageLeadsThere(String href, String target) {
    Site read = site.read();
    assertThat(told(read.resolve(href == null ? "" : href, faq(read)))).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource({
    "post/a.md, Page post/a.md",
    "/post/a, Page post/a.md",
    "/post/A.md#x, Page post/a.md x",
    "only, Page other/only.md",
    "only.md, Page other/only.md",
    "faq, Page faq/index.md",
    "/faq/index.md, Page faq/index.md",
    "post, Page post/_index.md",
    "/post/_index.md, Page post/_index.md",
    "#here, Fragment here",
    "a.md, Unknown AMBIGUOUS",
    "none.md, Missing none.md",
    "/other/only/none, Missing /other/only/none",
  })
  void aReferenceLeadsThere(String reference, String target) {
    Site read = site.read();
    assertThat(told(read.ref(reference, faq(read), "sv"))).isEqualTo(target);
  }

  @Test
  void aReferenceFindsThePageInTheLanguageThatIsAskedFor() {
    Site read = site.read();
    assertThat(told(read.ref("faq", faq(read), "en"))).isEqualTo("Page faq/index.en.md");
    assertThat(told(read.ref("post/b", faq(read), "sv"))).isEqualTo("Missing post/b");
  }

  @Test
  void aLinkHookMakesLinksToFilesLinksToPages() {
    site.with("layouts/_default/_markup/render-link.html", "");
    Site read = site.read();
    assertThat(told(read.resolve("../post/a.md#x", faq(read)))).isEqualTo("Page post/a.md x");
    assertThat(told(read.resolve("../post/none.md", faq(read)))).isEqualTo("Missing /post/none.md");
  }

  @ParameterizedTest
  @CsvSource({
    "bild.png, GIF89a bundle",
    "/sub/faq/bild.png, GIF89a bundle",
    "../post/karta.png, GIF89a section",
    "/sub/img/logo.png, GIF89a static",
    "https://example.org/sub/img/logo.png, GIF89a static",
    "img/hook.png, GIF89a asset",
    "none.png, MISSING",
    "/img/logo.png, OUTSIDE",
    "https://other.example/img/logo.png, OUTSIDE",
    "../../../../hugo.toml, MISSING",
    "index.md, MISSING",
    "'data:image/png;base64,AAAA', OUTSIDE",
  })
  void anImageOnAPageShowsThisFile(String address, String expected) {
    Site read = site.read();
    SiteFile file = read.image(address, faq(read));
    String told =
        file instanceof SiteFile.Found found
            ? new String(found.toArray(), StandardCharsets.UTF_8)
            : ((SiteFile.Refused) file).reason().name();
    assertThat(told).isEqualTo(expected);
  }

  /** Every address that Hugo publishes is found, and no page of ours is put elsewhere. */
  @Test
  void whatHugoPublishesIsFound() throws Exception {
    assumeTrue(HugoRun.isInstalled());
    for (String name : List.of("single", "list")) {
      site.with("layouts/_default/" + name + ".html", "x");
    }
    site.with("layouts/index.html", "x");
    Path out = new HugoRun(site).build();
    Site read = site.read();
    List<String> lost = new ArrayList<>();
    try (var published = Files.walk(out)) {
      for (Path file : published.filter(Files::isRegularFile).toList()) {
        String href = "/sub/" + UrlText.encoded(out.relativize(file).toString());
        LinkTarget target = read.resolve(href, faq(read));
        if (target instanceof LinkTarget.Missing || target instanceof LinkTarget.Unknown) {
          lost.add(href);
        }
      }
    }
    assertThat(lost).isEqualTo(List.of("/sub/sv/index.html", "/sub/sv/sitemap.xml"));
    for (ContentPage page : read.pages().pages()) {
      String address = page.address();
      Path file = out.resolve(address.substring(1) + "index.html");
      assertThat(Files.exists(file)).as(address).isEqualTo(!page.isDraft());
    }
  }

  private ContentPage faq(Site read) {
    return read.page(site.root().resolve("content/faq/index.md"), "---\ntitle: T\n---\n")
        .orElseThrow();
  }

  private static String told(LinkTarget target) {
    String kind = target.getClass().getSimpleName();
    if (target instanceof LinkTarget.Page page) {
      return (kind + " " + page.page().file().path() + " " + page.fragment()).strip();
    }
    if (target instanceof LinkTarget.Generated generated) {
      return kind + " " + generated.address();
    }
    if (target instanceof LinkTarget.PlainFile plain) {
      return kind + " " + plain.file().getFileName();
    }
    if (target instanceof LinkTarget.Fragment fragment) {
      return (kind + " " + fragment.id()).strip();
    }
    if (target instanceof LinkTarget.Missing missing) {
      return kind + " " + missing.path();
    }
    return target instanceof LinkTarget.Unknown unknown ? kind + " " + unknown.reason() : kind;
  }
}
