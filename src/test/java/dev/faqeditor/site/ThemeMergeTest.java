package dev.faqeditor.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.faqeditor.hugo.Settings;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a theme's configuration counts, as we read it and, where it is installed, as Hugo. */
class ThemeMergeTest {

  @TempDir Path folder;

  private SmallSite site;

  @BeforeEach
  void makeSite() {
    site =
        new SmallSite(folder.resolve("site"))
            .with(
                "hugo.toml",
                """
                title = "site"
                theme = ["t", "u"]
                defaultContentLanguage = "sv"
                [params]
                a = 1
                [params.deep]
                x = 1
                [params.own]
                _merge = "none"
                x = 1
                [languages.sv]
                weight = 1
                [languages.sv.params]
                s = 1
                """)
            .with("config/_default/params.toml", "b = 2\n[deep]\nz = 4")
            .with("config/production/params.toml", "b = 3")
            .with(
                "themes/t/hugo.toml",
                """
                title = "theme"
                enableEmoji = true
                theme = "v"
                [params]
                a = 9
                c = 9
                [params.deep]
                x = 9
                y = 9
                [params.own]
                y = 9
                [languages.sv]
                languageName = "T"
                [languages.sv.params]
                s = 9
                t = 9
                [languages.en]
                weight = 9
                [markup.goldmark.renderer]
                unsafe = true
                [permalinks]
                post = "/x/:slug"
                """)
            .with("themes/t/config/_default/params.toml", "fromfolder = 1")
            .with("themes/u/config.yaml", "params: {c: 8, d: 8}")
            .with("themes/v/config.json", "{\"params\": {\"d\": 7, \"e\": 7}}");
  }

  @Test
  void onlyParamsAndSuchAreTakenFromThemes() {
    Site read = site.read();
    assertThat(read.problems()).isEmpty();
    Settings settings = read.configuration().settings();
    assertThat(settings.text("title")).contains("site");
    assertThat(settings.value("enableEmoji")).isEmpty();
    assertThat(settings.value("markup")).isEmpty();
    assertThat(settings.value("languages.en")).isEmpty();
    assertThat(settings.value("languages.sv.languageName")).isEmpty();
    assertThat(settings.table("languages.sv.params").values().toString()).isEqualTo("{s=1, t=9}");
    assertThat(settings.text("params.a")).contains("1");
    assertThat(settings.text("params.b")).contains("3");
    assertThat(settings.text("params.c")).contains("9");
    assertThat(settings.text("params.d")).contains("7");
    assertThat(settings.text("params.e")).contains("7");
    assertThat(settings.value("params.own.y")).isEmpty();
  }

  @Test
  void hugoTakesTheSame() throws Exception {
    assumeTrue(HugoRun.isInstalled());
    Settings ours = site.read().configuration().settings();
    for (String line : new HugoRun(site).run("config").lines().toList()) {
      if (line.startsWith("params = ")) {
        assertThat(line).isEqualTo("params = " + inGosWords(ours.table("params")));
      } else if (line.startsWith("languages = ")) {
        assertThat(line).isEqualTo("languages = " + inGosWords(ours.table("languages")));
      } else if (line.startsWith("title = ")) {
        assertThat(line).isEqualTo("title = \"" + ours.text("title").orElse("") + '"');
      }
    }
  }

  /** A table as Go prints maps: {@code map[a:1 b:map[]]}, sorted, less what is for Hugo's merge. */
  private static String inGosWords(Settings table) {
    StringBuilder words = new StringBuilder("map[");
    String gap = "";
    for (String key : new TreeSet<>(table.values().keySet())) {
      if (!key.equals("_merge")) {
        boolean isTable = table.values().get(key) instanceof Map;
        Object value = isTable ? inGosWords(table.table(key)) : table.values().get(key);
        words.append(gap).append(key).append(':').append(value);
        gap = " ";
      }
    }
    return words.append(']').toString();
  }
}
