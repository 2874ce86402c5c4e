package dev.faqeditor.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.file.SaveResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {

  @TempDir Path folder;
  private Preferences preferences;
  private Path site;

  @BeforeEach
  void inAFolderThatIsNotThereYet() {
    preferences = new Preferences(folder.resolve("config/faq-editor"));
    site = folder.resolve("webb sajt");
  }

  @Test
  void nothingIsPreferredAtFirstAndNothingIsWritten() {
    assertThat(preferences.ofSite(site)).isEqualTo(SitePreferences.NONE);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatIsKeptIsReadAgain() {
    SitePreferences chosen =
        SitePreferences.NONE
            .withStylesheets(Optional.of(List.of("static/css/å b.css", "static/x.css")))
            .withRules(Map.of("past-date", "off"));
    assertThat(preferences.keep(site, chosen)).isInstanceOf(SaveResult.Saved.class);
    assertThat(preferences.ofSite(site)).isEqualTo(chosen);
    assertThat(chosen.stylesheets()).contains(List.of("static/css/å b.css", "static/x.css"));
    assertThat(chosen.rules()).containsExactly(Map.entry("past-date", "off"));
  }

  @Test
  void anEmptyListOfStylesheetsIsNotTheSameAsNoChoice() {
    SitePreferences none = SitePreferences.NONE.withStylesheets(Optional.of(List.of()));
    preferences.keep(site, none);
    assertThat(preferences.ofSite(site).stylesheets()).contains(List.of());
    assertThat(none.withStylesheets(Optional.empty())).isEqualTo(SitePreferences.NONE);
  }

  @Test
  void theFileIsReadableSortedAndKeepsWhatIsUnknown() throws IOException {
    SitePreferences mixed =
        new SitePreferences(new TreeMap<>(Map.of("later", "x", "rule.a", "hint")));
    preferences.keep(site, mixed.withStylesheets(Optional.of(List.of("a.css"))));
    assertThat(Files.readAllLines(preferences.fileOf(site)))
        .containsExactly(
            "# FAQ Editor, for the site in " + site, "later=x", "rule.a=hint", "stylesheets=a.css");
  }

  @Test
  void sitesOfOneNameHaveFilesOfTheirOwn() {
    assertThat(preferences.fileOf(folder.resolve("a/webb")))
        .isNotEqualTo(preferences.fileOf(folder.resolve("b/webb")))
        .extracting(path -> path.getFileName().toString())
        .asString()
        .startsWith("webb-");
  }

  @Test
  void aBrokenFileCountsAsNone() throws IOException {
    Files.createDirectories(preferences.fileOf(site).getParent());
    Files.writeString(preferences.fileOf(site), "a=\\u00zz");
    assertThat(preferences.ofSite(site)).isEqualTo(SitePreferences.NONE);
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws IOException {
    Files.writeString(folder.resolve("config"), "a file in the way");
    assertThat(preferences.keep(site, SitePreferences.NONE))
        .isInstanceOf(SaveResult.NotSaved.class);
  }
}
