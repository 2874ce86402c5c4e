package dev.faqeditor.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.faqeditor.hugo.HugoData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where pages are put, as we reckon and, where it is installed, as Hugo does it. */
class PageAddressTest {

  /** Lists what Hugo knows of all pages with files, as JSON. */
  private static final String LISTING =
      """
      {{- $all := slice -}}
      {{- range .Site.AllPages -}}{{- if .File -}}
      {{- $all = $all | append (dict "path" .File.Path "facts" (printf "%s|%s|%s|%s|%s|%s|%s|%s"
        .RelPermalink .Kind .Section .Language.Lang .File.Dir .File.BaseFileName
        .File.TranslationBaseName .File.ContentBaseName)) -}}
      {{- end -}}{{- end -}}
      {{- dict "pages" $all | jsonify -}}
      """;

  @TempDir Path folder;

  @Test
  void pagesOfOneLanguage() throws Exception {
    SmallSite site = oneLanguage("");
    assertThat(addresses(site))
        .containsEntry("post/Min Sida/index.md", "/sub/post/min-sida/")
        .containsEntry("post/Åäö.md", "/sub/post/%C3%A5%C3%A4%C3%B6/")
        .containsEntry("post/A B--c (x) & d.md", "/sub/post/a-b--c-x-d/")
        .containsEntry("post/slugged.md", "/sub/post/min-slug/")
        .containsEntry("post/u1.md", "/sub/x/Y%20z/")
        .containsEntry("news/a/b/x.md", "/sub/n/news/a/titeln/x/");
    compare(site);
  }

  @Test
  void pagesWithUglyAddresses() throws Exception {
    SmallSite site = oneLanguage("uglyURLs = true");
    assertThat(addresses(site))
        .containsEntry("_index.md", "/sub/")
        .containsEntry("post/_index.md", "/sub/post.html")
        .containsEntry("post/bundle/index.md", "/sub/post/bslug.html")
        .containsEntry("post/u3.md", "/sub/file/");
    compare(site);
  }

  @Test
  void pagesWithTheirCapitalsAndNoAccents() throws Exception {
    SmallSite site = oneLanguage("disablePathToLower = true\nremovePathAccents = true");
    assertThat(addresses(site)).containsEntry("post/Åäö.md", "/sub/post/Aao/");
    compare(site);
  }

  @Test
  void pagesOfSeveralLanguages() throws Exception {
    SmallSite site = severalLanguages("");
    assertThat(addresses(site))
        .containsEntry("a.md", "/a/")
        .containsEntry("a.en.md", "/en/a/")
        .containsEntry("b.en.md", "/abs/x/")
        .containsEntry("c.en.md", "/en/rel/x/")
        .containsEntry("h.md", "/no/h/")
        .containsEntry("k.en.md", "/en/k/")
        .containsEntry("post/z.md", "/no/nopost/titeln/");
    compare(site);
  }

  @Test
  void pagesWithTheDefaultLanguageInAFolder() throws Exception {
    SmallSite site = severalLanguages("defaultContentLanguageInSubdir = true");
    assertThat(addresses(site)).containsEntry("a.md", "/sv/a/");
    compare(site);
  }

  @Test
  void aLanguageWithItsFolderInTheOthers() throws Exception {
    SmallSite site =
        site("[languages.sv]\nweight = 1\ncontentDir = 'content/sv'\n[languages.en]\nweight = 2\n")
            .page("sv/a.md")
            .page("b.md")
            .page("x/c.sv.md");
    assertThat(addresses(site))
        .containsEntry("a.md", "/a/")
        .containsEntry("b.md", "/en/b/")
        .containsEntry("sv/a.md", "/en/sv/a/");
    if (HugoRun.isInstalled()) {
      assertThat(facts(site)).isEqualTo(theirs(new HugoRun(site).build()));
    }
    assertThat(
            site.read().page(site.root().resolve("content/sv/a.md"), "").map(ContentPage::address))
        .contains("/a/");
  }

  @Test
  void pagesOfOneLanguageInAFolder() throws Exception {
    SmallSite site = site("defaultContentLanguageInSubdir = true\n[languages.sv]\nweight = 1\n");
    site.page("a.md").page("b/c.sv.md");
    compare(site);
  }

  private SmallSite oneLanguage(String more) {
    return site(more
            + """

                [permalinks]
                blogg = "/:year/:month/:slug/"
                news = "/n/:sections/:title/:filename"
                weird = "/:section/:yearday/:weekday-:weekdayname/:monthname/:day/:slugorfilename"
                """)
        .page("_index.md")
        .page("about.md")
        .page("top/index.md")
        .page("post/_index.md")
        .page("post/Min Sida/index.md")
        .page("post/Åäö.md")
        .page("post/A B--c (x) & d.md")
        .page("post/it's.md")
        .page("post/U_x+y.md")
        .page("post/dots.v1.2.md")
        .page("post/sv.sv.md")
        .page("post/slugged.md", "slug: Min Slug")
        .page("post/bundle/index.md", "slug: bslug")
        .page("post/u1.md", "url: /x/Y z/")
        .page("post/u2.md", "url: rel/y.html")
        .page("post/u3.md", "url: /file")
        .page("post/secturl/_index.md", "url: /su/")
        .page("post/secturl/c.md")
        .page("docs/sub/_index.md", "slug: subslug")
        .page("docs/sub/deep.md")
        .page("nosec/html.html")
        .page("blogg/ett.md", "slug: s1")
        .page("blogg/tva.md", "title: Två Ord!")
        .page("weird/x.md")
        .page("news/a/_index.md")
        .page("news/a/b/x.md")
        .page("news/y.md", "title: 'Hej: Du / och jag'")
        .page("tags/_index.md")
        .page("tags/red/_index.md");
  }

  private SmallSite severalLanguages(String more) {
    return site(more
            + """

                [languages.sv]
                weight = 1
                [languages.en]
                weight = 2
                [languages.no]
                weight = 3
                contentDir = "innhold"
                [languages.no.permalinks]
                post = "/nopost/:slug/"
                [permalinks]
                post = "/pp/:filename/"
                """)
        .page("a.md")
        .page("a.en.md")
        .page("b.en.md", "url: /abs/x/")
        .page("c.en.md", "url: rel/x/")
        .page("e.en.md", "url: /en/x/")
        .page("f/index.md")
        .page("f/index.en.md")
        .page("g/_index.en.md")
        .page("post/q.md")
        .page("post/q.en.md")
        .page("post/bun/index.md")
        .page("x.de.md")
        .page("x/y.en-us.md")
        .page("../innhold/h.md")
        .page("../innhold/k.en.md")
        .page("../innhold/post/z.md");
  }

  private SmallSite site(String configuration) {
    return new SmallSite(folder.resolve("site"))
        .with(
            "hugo.toml",
            "baseURL = 'https://example.org/"
                + (configuration.contains("[languages") ? "" : "sub/")
                + "'\ndefaultContentLanguage = 'sv'\n"
                + configuration)
        .with("layouts/index.html", LISTING);
  }

  private static Map<String, String> addresses(SmallSite site) {
    Map<String, String> addresses = new TreeMap<>();
    for (ContentPage page : site.read().pages().pages()) {
      addresses.put(page.file().path(), page.relPermalink());
    }
    return addresses;
  }

  private static void compare(SmallSite site) throws Exception {
    assumeTrue(HugoRun.isInstalled());
    Map<String, String> alone = new TreeMap<>();
    Site read = site.read();
    for (ContentPage page : read.pages().pages()) {
      Path file = page.file().file();
      alone.put(page.file().path(), facts(read.page(file, Files.readString(file)).orElseThrow()));
    }
    assertThat(alone).isEqualTo(facts(site));
    assertThat(facts(site)).isEqualTo(theirs(new HugoRun(site).build()));
  }

  private static Map<String, String> facts(SmallSite site) {
    Map<String, String> facts = new TreeMap<>();
    site.read().pages().pages().forEach(page -> facts.put(page.file().path(), facts(page)));
    return facts;
  }

  private static String facts(ContentPage page) {
    ContentFile file = page.file();
    return String.join(
        "|",
        page.relPermalink(),
        page.kind().name().toLowerCase(Locale.ROOT),
        file.section(),
        file.language(),
        file.dir(),
        file.baseFileName(),
        file.translationBaseName(),
        file.contentBaseName());
  }

  private static Map<String, String> theirs(Path out) throws IOException {
    String listing = Files.readString(out.resolve("index.html"));
    if (!listing.startsWith("{")) { // it leads to the default language's
      listing = Files.readString(out.resolve("sv/index.html"));
    }
    HugoData data = HugoData.read(listing, HugoData.Format.JSON);
    Map<String, String> theirs = new TreeMap<>();
    for (Object page : (List<?>) ((HugoData.Values) data).map().get("pages")) {
      Map<?, ?> facts = (Map<?, ?>) page;
      theirs.put(facts.get("path").toString(), facts.get("facts").toString());
    }
    return theirs;
  }
}
