package dev.faqeditor.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.faqeditor.hugo.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTest {

  @TempDir Path folder;

  private SmallSite site;

  @BeforeEach
  void makeSite() {
    site = new SmallSite(folder);
  }

  @Test
  void theSiteIsFoundFromAPage() throws IOException {
    site.with("hugo.toml", "title = 'A'").page("sv/faq.md");
    assertThat(Site.around(folder.resolve("content/sv/faq.md")).orElseThrow().root())
        .isEqualTo(folder.toRealPath());
    assertThat(Site.around(folder.resolveSibling("faq.md"))).isEmpty();
  }

  @Test
  void hugoFilesGoBeforeConfigFilesAndFoldersOverBoth() {
    site.with("config.toml", "title = 'old'\nlanguageCode = 'de'")
        .with("hugo.yaml", "title: new\nparams: {a: 1, b: 1, c: 1}")
        .with("config/_default/params.toml", "b = 2\nc = 2")
        .with("config/_default/params.sv.toml", "d = 4")
        .with("config/_default/languages.sv.yaml", "languageName: Svenska")
        .with("config/production/hugo.json", "{\"params\": {\"c\": 3}}")
        .with("config/development/hugo.toml", "title = 'not this'");
    Site read = site.read();
    assertThat(read.configuration().title()).isEqualTo("new");
    assertThat(read.configuration().languageCode()).isEqualTo("en");
    assertThat(read.configuration().params().values())
        .containsEntry("a", 1L)
        .containsEntry("b", 2L)
        .containsEntry("c", 3L);
    Language swedish = read.configuration().languages().get(0);
    assertThat(swedish.name()).isEqualTo("Svenska");
    assertThat(swedish.params().number("d")).contains(4L);
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void whatIsWrongIsAProblemAndTheRestIsRead() {
    site.with("hugo.toml", "theme = ['gone', '../../outside']")
        .with("config/_default/params.toml", "a = 1\nb = = 2\n")
        .with("config/_default/menus.yaml", "[1, 2]")
        .with("config/_default/markup.yaml", "goldmark:\n  renderer: {unsafe: true}");
    Site read = site.read();
    assertThat(read.problems())
        .extracting(problem -> problem.kind() + " " + problem.line())
        .containsExactlyInAnyOrder(
            "CONFIGURATION_BROKEN 2",
            "CONFIGURATION_BROKEN 1",
            "THEME_MISSING 0",
            "THEME_MISSING 0");
    assertThat(read.configuration().goldmark().unsafe()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "plain, sv, [project]",
    "both, sv, [project]",
    "themed, sv, [theme]",
    "own, sv, [sv]",
    "own, en, [own]",
    "translated, sv, [theme sv]",
    "translated, en, [project]",
    "foreign, sv, [en]",
    "amp, sv, [html]",
    "faq/item, sv, [nested]",
    "newer, sv, [underscore]",
    "mounted, sv, [mounted]",
  })
  void theTemplateOfAShortcodeIsTheOneThatHugoTakes(String name, String language, String text) {
    makeShortcodes();
    assertThat(site.read().shortcode(name, language).orElseThrow().text()).isEqualTo(text);
  }

  @Test
  void hugoTakesTheSameTemplates() throws Exception {
    assumeTrue(HugoRun.isInstalled());
    site = new SmallSite(folder.resolve("site"));
    makeShortcodes();
    site.with("layouts/_default/single.html", "{{ .Content | plainify | safeHTML }}");
    Site read = site.read();
    List<String> names =
        read.shortcodeNames().stream().filter(name -> !name.equals("newer")).toList();
    for (String language : List.of("sv", "en")) {
      for (String name : names) {
        String file = name.replace('/', '-') + "." + language + ".md";
        site.with("content/" + file, "---\ntitle: t\n---\n{{< " + name + " >}}");
      }
    }
    Path out = new HugoRun(site).build();
    for (String language : List.of("sv", "en")) {
      for (String name : names) {
        String page = language + "/" + name.replace('/', '-') + "/index.html";
        assertThat(Files.readString(out.resolve(page)).strip())
            .as(page)
            .isEqualTo(read.shortcode(name, language).orElseThrow().text());
      }
    }
  }

  private void makeShortcodes() {
    site.with(
            "hugo.toml",
            "defaultContentLanguage = 'sv'\ndefaultContentLanguageInSubdir = true\ntheme = 't'\n[languages.sv]\n[languages.en]\n[module]\n")
        .with(
            "config/_default/module.toml",
            """
            [[mounts]]
            source = "layouts"
            target = "layouts"
            [[mounts]]
            source = "more/one.html"
            target = "layouts/shortcodes/mounted.html"
            """)
        .with("more/one.html", "[mounted]")
        .with("layouts/shortcodes/plain.html", "[project]")
        .with("layouts/shortcodes/both.html", "[project]")
        .with("themes/t/layouts/shortcodes/both.html", "[theme]")
        .with("themes/t/layouts/shortcodes/themed.html", "[theme]")
        .with("layouts/shortcodes/own.html", "[own]")
        .with("layouts/shortcodes/own.sv.html", "[sv]")
        .with("layouts/shortcodes/translated.html", "[project]")
        .with("themes/t/layouts/shortcodes/translated.sv.html", "[theme sv]")
        .with("layouts/shortcodes/foreign.en.html", "[en]")
        .with("layouts/shortcodes/amp.amp.html", "[amp]")
        .with("layouts/shortcodes/amp.html", "[html]")
        .with("layouts/shortcodes/faq/item.html", "[nested]")
        .with("layouts/_shortcodes/newer.html", "[underscore]")
        .with("layouts/shortcodes/newer.html", "[older]");
  }

  @Test
  void namesOfShortcodesPartialsAndHooksAreListed() {
    site.with("config.yml", "theme: [a, b]")
        .with("themes/a/config.toml", "theme = 'c'")
        .with("themes/c/layouts/shortcodes/z.html", "")
        .with("layouts/shortcodes/q.html", "")
        .with("layouts/partials/head/css.html", "own")
        .with("themes/b/layouts/_partials/foot.html", "b")
        .with("themes/b/layouts/_default/_markup/render-link.html", "");
    Site read = site.read();
    assertThat(read.shortcodeNames()).containsExactly("q", "z");
    assertThat(read.partial("head/css").orElseThrow().text()).isEqualTo("own");
    assertThat(read.partial("foot.html").orElseThrow().text()).isEqualTo("b");
    assertThat(read.partial("none")).isEmpty();
    assertThat(read.renderHooks()).containsExactly("_default/_markup/render-link.html");
  }

  @Test
  void oneThemeThatTakesFromItselfEnds() {
    site.with("hugo.toml", "theme = 'a'").with("themes/a/hugo.toml", "theme = 'a'\ntitle = 'x'");
    assertThat(site.read().configuration().title()).isEmpty();
  }

  @Test
  void theFingerprintTellsWhenATemplateOrTheConfigurationHasChanged() throws IOException {
    site.with("hugo.toml", "title = 'A'").with("layouts/shortcodes/q.html", "1");
    Site before = site.read();
    assertThat(before.fingerprint().now()).isEqualTo(before.fingerprint());
    Files.setLastModifiedTime(
        folder.resolve("layouts/shortcodes/q.html"), FileTime.fromMillis(1000));
    assertThat(before.fingerprint().now()).isNotEqualTo(before.fingerprint());
    SiteFingerprint again = site.read().fingerprint();
    site.with("config/_default/params.toml", "a = 1");
    assertThat(again.now()).isNotEqualTo(again);
  }

  @Test
  void twoSnapshotsOfAnUnchangedSiteHaveOneFingerprint() {
    site.with("hugo.toml", "title = 'A'").with("layouts/shortcodes/q.html", "1");
    assertThat(site.read().fingerprint()).isEqualTo(site.read().fingerprint());
  }
}
