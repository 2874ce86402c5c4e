package dev.faqeditor.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.hugo.GoldmarkSettings.Extension;
import dev.faqeditor.hugo.GoldmarkSettings.HeadingIds;
import dev.faqeditor.hugo.HugoData.Format;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteConfigurationTest {

  @Test
  void aSiteThatSaysNothingHasHugosDefaults() {
    SiteConfiguration site = SiteConfiguration.DEFAULTS;
    assertThat(site.goldmark()).isEqualTo(GoldmarkSettings.DEFAULTS);
    assertThat(site.languages()).extracting(Language::code).containsExactly("en");
    assertThat(site.isMultilingual()).isFalse();
    assertThat(site.basePath()).isEqualTo("/");
    assertThat(site.staticFolders()).containsExactly("static");
    assertThat(site.imports()).isEmpty();
  }

  @Test
  void keysIgnoreCase() {
    SiteConfiguration site =
        toml("TITLE = 'A'\nBaseUrl = 'https://x.se/a'\n[Markup.GoldMark.Renderer]\nUNSAFE = true");
    assertThat(site.title()).isEqualTo("A");
    assertThat(site.basePath()).isEqualTo("/a/");
    assertThat(site.goldmark().unsafe()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "extensions.footnote = false, FOOTNOTE, false",
    "extensions.footnote.enable = false, FOOTNOTE, false",
    "extensions.footnote.backlinkHTML = 'x', FOOTNOTE, true",
    "extensions.typographer = false, TYPOGRAPHER, false",
    "extensions.typographer.disable = true, TYPOGRAPHER, false",
    "extensions.typographer.disable = false, TYPOGRAPHER, true",
    "extensions.definitionList = false, DEFINITION_LIST, false",
    "extensions.linkify = 'false', LINKIFY, false",
    "extensions.taskList = false, TASK_LIST, false",
    "extensions.table = false, TABLE, false",
    "extensions.strikethrough = false, STRIKETHROUGH, false",
    "extensions.extras.subscript.enable = true, SUBSCRIPT, true",
    "extensions.extras.superscript.enable = true, SUPERSCRIPT, true",
    "extensions.extras.insert.enable = true, INSERT, true",
    "extensions.extras.delete.enable = true, DELETE, true",
    "extensions.extras.mark.enable = true, MARK, true",
    "parser.attribute = false, HEADING_ATTRIBUTE, false",
    "parser.attribute.title = false, HEADING_ATTRIBUTE, false",
    "parser.attribute.block = true, BLOCK_ATTRIBUTE, true",
  })
  void eachSwitchOfGoldmarkIsRead(String said, Extension extension, boolean on) {
    assertThat(toml("markup.goldmark." + said).goldmark().has(extension)).isEqualTo(on);
  }

  @ParameterizedTest
  @CsvSource({
    "autoHeadingID = false, OFF",
    "autoHeadingIDType = 'github-ascii', GITHUB_ASCII",
    "autoHeadingIDType = 'blackfriday', BLACKFRIDAY",
    "autoIDType = 'github-ascii', GITHUB_ASCII",
    "autoHeadingID = true, GITHUB",
  })
  void headingIdsAreReadUnderBothNames(String said, HeadingIds ids) {
    assertThat(toml("markup.goldmark.parser." + said).goldmark().headingIds()).isEqualTo(ids);
  }

  @Test
  void whatTheTypographerPutsIsRead() {
    SiteConfiguration site =
        toml("[markup.goldmark.extensions.typographer]\nleftDoubleQuote = '”'\nellipsis = ''");
    assertThat(site.goldmark().typography())
        .isEqualTo(Map.of("leftDoubleQuote", "”", "ellipsis", ""));
  }

  @Test
  void rendererAndEmojiAreRead() {
    SiteConfiguration site =
        toml(
            """
            enableEmoji = true
            relativeURLs = true
            canonifyURLs = true
            security.enableInlineShortcodes = true
            [markup.goldmark.renderer]
            hardWraps = true
            xhtml = true
            """);
    assertThat(site.goldmark().hardWraps()).isTrue();
    assertThat(site.goldmark().xhtml()).isTrue();
    assertThat(site.goldmark().has(Extension.EMOJI)).isTrue();
    assertThat(site.enablesEmoji()).isTrue();
    assertThat(site.allowsInlineShortcodes()).isTrue();
    assertThat(site.hasRelativeUrls()).isTrue();
    assertThat(site.hasCanonifiedUrls()).isTrue();
  }

  @Test
  void languagesComeByWeight() {
    SiteConfiguration site =
        toml(
            """
            disableLanguages = ['fi']
            [languages.en]
            weight = 2
            [languages.SV]
            weight = 1
            languageName = 'Svenska'
            contentDir = 'content/sv'
            [languages.sv.params]
            phone = '112'
            [languages.fi]
            [languages.da]
            disabled = true
            [languages.no]
            """);
    assertThat(site.languages()).extracting(Language::code).containsExactly("sv", "en", "no");
    Language swedish = site.languages().get(0);
    assertThat(swedish.name()).isEqualTo("Svenska");
    assertThat(swedish.contentFolder()).contains("content/sv");
    assertThat(swedish.params().text("phone")).contains("112");
  }

  @Test
  void themesAndModulesAreImports() {
    SiteConfiguration site =
        toml(
            """
            theme = ['a', 'b']
            [[module.mounts]]
            source = 'x'
            target = 'content/y'
            lang = 'sv'
            [[module.mounts]]
            source = 'no target'
            [[module.imports]]
            path = 'github.com/c/d'
            [[module.imports]]
            path = 'off'
            disable = true
            """);
    assertThat(site.imports())
        .extracting(ModuleImport::path)
        .containsExactly("github.com/c/d", "a", "b");
    assertThat(site.mounts()).containsExactly(new Mount("x", "content/y", Optional.of("sv")));
    assertThat(toml("theme = 'one'").imports())
        .extracting(ModuleImport::path)
        .containsExactly("one");
  }

  private static SiteConfiguration toml(String text) {
    HugoData data = HugoData.read(text, Format.TOML);
    assertThat(data).isInstanceOf(HugoData.Values.class);
    return new SiteConfiguration(new Settings(((HugoData.Values) data).map()));
  }
}
