package dev.faqeditor.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.file.SaveResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
    List<String> sheets = List.of("static/css/å b.css", "static/x.css");
    SitePreferences chosen = SitePreferences.NONE.withStylesheets(Optional.of(sheets));
    assertThat(preferences.keep(site, chosen)).isInstanceOf(SaveResult.Saved.class);
    assertThat(preferences.ofSite(site).stylesheets()).contains(sheets);
  }

  @Test
  void anEmptyListOfStylesheetsIsNotTheSameAsNoChoice() {
    SitePreferences none = SitePreferences.NONE.withStylesheets(Optional.of(List.of()));
    preferences.keep(site, none);
    assertThat(preferences.ofSite(site).stylesheets()).contains(List.of());
    assertThat(none.withStylesheets(Optional.empty())).isEqualTo(SitePreferences.NONE);
  }

  @Test
  void theFileSaysWhichSiteItIsForAndKeepsWhatIsUnknown() throws IOException {
    SitePreferences mixed = new SitePreferences("later = x\n");
    preferences.keep(site, mixed.withStylesheets(Optional.of(List.of("a.css"))));
    preferences.keep(site, preferences.ofSite(site).withStylesheets(Optional.of(List.of("b.css"))));
    assertThat(Files.readAllLines(preferences.fileOf(site)))
        .containsExactly("# FAQ Editor, for the site in " + site, "later = x", "stylesheets=b.css");
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
    assertThat(preferences.ofSite(site).stylesheets()).isEmpty();
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws IOException {
    Files.writeString(folder.resolve("config"), "a file in the way");
    assertThat(preferences.keep(site, SitePreferences.NONE))
        .isInstanceOf(SaveResult.NotSaved.class);
  }
}
