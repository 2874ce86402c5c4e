package dev.faqeditor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchetypesTest {

  @TempDir Path folder;
  private SmallSite site;

  @BeforeEach
  void aSite() {
    site =
        new SmallSite(folder)
            .with("hugo.toml", "theme = 'skog'\n")
            .with("content/faq/a.md", "")
            .with("content/faq/sub/a.md", "")
            .with("content/bundle/a.md", "");
  }

  @ParameterizedTest
  @CsvSource({
    "archetypes/default.md, content/x.md, default.md",
    "archetypes/default.md, content/faq/x.md, default.md",
    "archetypes/default.md archetypes/faq.md, content/faq/x.md, faq.md",
    "archetypes/default.md archetypes/faq.md, content/faq/sub/x.md, faq.md",
    "archetypes/default.md archetypes/faq.md, content/x.md, default.md",
    "archetypes/faq.md, content/x.md, ",
    "themes/skog/archetypes/faq.md archetypes/default.md, content/faq/x.md, faq.md",
    "themes/skog/archetypes/default.md, content/faq/x.md, default.md",
    "archetypes/bundle/index.md archetypes/default.md, content/bundle/x.md, bundle",
    "archetypes/default.html, content/x.md, ",
    "archetypes/default.md, elsewhere/x.md, default.md",
  })
  void areSoughtAsHugoSeeksThem(String files, String page, String found) {
    for (String file : files.split(" ")) {
      site.with(file, "text of " + file);
    }
    assertThat(site.read().archetype(folder.resolve(page)).map(Archetype::name).orElse(null))
        .isEqualTo(found);
  }

  @Test
  void theSitesOwnComesBeforeAThemes() {
    site.with("themes/skog/archetypes/faq.md", "theme").with("archetypes/faq.md", "site");
    assertThat(site.read().archetype(folder.resolve("content/faq/x.md")))
        .hasValueSatisfying(
            found -> assertThat(((Archetype.Single) found).text()).isEqualTo("site"));
  }

  @Test
  void anotherFolderCanBeNamed() {
    site.with("hugo.toml", "archetypeDir = 'mallar'\n").with("mallar/default.md", "x");
    assertThat(site.read().archetype(folder.resolve("content/x.md"))).isPresent();
  }

  @Test
  void oneThatLeadsOutOfTheSiteIsNotRead(@TempDir Path outside) throws IOException {
    Path secret = Files.writeString(outside.resolve("secret.md"), "secret");
    Files.createDirectories(folder.resolve("archetypes"));
    Files.createSymbolicLink(folder.resolve("archetypes/default.md"), secret);
    assertThat(site.read().archetype(folder.resolve("content/x.md")))
        .contains(new Archetype.Unreadable("default.md"));
  }

  @Test
  void aPageThatIsNotThereYetHasItsPlaceAndItsLanguage() {
    site.with(
            "hugo.toml",
            "[languages.sv]\ncontentDir='content/sv'\n[languages.en]\ncontentDir='content/en'\n")
        .with("content/sv/faq/a.md", "")
        .with("content/sv/one/index.md", "")
        .with("content/en/a.md", "");
    Site read = site.read();
    Path page = folder.resolve("content/sv/faq/ny.md");
    assertThat(read.page(page, "---\ntitle: Ny\n---\n"))
        .hasValueSatisfying(
            found -> {
              assertThat(found.file().language()).isEqualTo("sv");
              assertThat(found.file().section()).isEqualTo("faq");
              assertThat(found.title()).isEqualTo("Ny");
            });
    assertThat(read.foldersAround(page).stream().map(f -> folder.relativize(f).toString()))
        .containsExactly("content/sv", "content/sv/faq");
    assertThat(read.page(folder.resolve("nowhere/ny.md"), "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Vanliga frågor, vanliga-frågor",
    "'Hur? Så: här!', hur-så-här",
    "'  A  B ', a-b",
    "'', ''",
  })
  void aTitleBecomesAPathAsInAddresses(String title, String path) {
    assertThat(site.read().pathOf(title)).isEqualTo(path);
  }
}
