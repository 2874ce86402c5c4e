package dev.faqeditor.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.file.SaveResult;
import dev.faqeditor.preferences.UserPreferences.Senseless;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserPreferencesTest {

  @TempDir Path folder;

  @Property(seed = "1")
  void whatIsChosenReadsBackAndLeavesTheRest(
      @ForAll LanguageChoice language,
      @ForAll ThemeChoice theme,
      @ForAll @IntRange(min = 50, max = 300) int text,
      @ForAll @IntRange(min = 50, max = 300) int preview,
      @ForAll PreviewWidth width) {
    UserPreferences chosen =
        new UserPreferences("# mine\r\nlater: x\r\ntheme = ugly\r\n")
            .withLanguage(language)
            .withTheme(theme)
            .withTextZoom(text)
            .withPreviewZoom(preview)
            .withPreviewWidth(width);
    assertThat(chosen.language()).isEqualTo(language);
    assertThat(chosen.theme()).isEqualTo(theme);
    assertThat(chosen.textZoom()).isEqualTo(text);
    assertThat(chosen.previewZoom()).isEqualTo(preview);
    assertThat(chosen.previewWidth()).isEqualTo(width);
    assertThat(chosen.senseless()).isEmpty();
    assertThat(chosen.text()).startsWith("# mine\r\nlater: x\r\ntheme=");
  }

  @ParameterizedTest
  @CsvSource({"/usr/bin/hugo, true", "'', true", "hugo, false", "./hugo, false"})
  void theHugoProgramIsNamedFromTheTop(String written, boolean makesSense) {
    UserPreferences read = new UserPreferences("hugo.program=" + written + "\n");
    assertThat(read.senseless().isEmpty()).isEqualTo(makesSense);
    assertThat(read.hugoProgram().isPresent()).isEqualTo(makesSense && !written.isEmpty());
    Path other = Path.of("/opt/å b/hugo");
    UserPreferences chosen = read.withHugoProgram(Optional.of(other));
    assertThat(chosen.hugoProgram()).contains(other);
    assertThat(chosen.withHugoProgram(Optional.empty()).hugoProgram()).isEmpty();
  }

  @Property(seed = "1")
  void noFileIsTooOddToBeRead(@ForAll String text) {
    UserPreferences odd = new UserPreferences(text);
    assertThat(odd.textZoom()).isBetween(50, 300);
    assertThat(odd.language()).isNotNull();
    assertThat(odd.senseless()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "120, 120, true", "50, 50, true", "150 %, 150, true", "' 80 ', 80, true",
    "49, 100, false", "301, 100, false", "-120, 100, false", "big, 100, false",
    "12345678901, 100, false", "'', 100, false", "1e2, 100, false",
  })
  void aZoomIsAWholeNumberOfPercent(String written, int zoom, boolean makesSense) {
    UserPreferences read = new UserPreferences("text.zoom=" + written + "\n");
    assertThat(read.textZoom()).isEqualTo(zoom);
    assertThat(read.senseless().isEmpty()).isEqualTo(makesSense);
  }

  @Test
  void whatMakesNoSenseIsNamed() {
    UserPreferences odd =
        new UserPreferences("theme=purple\nlanguage=SV\npreview.zoom=x\npreview.width=9\n");
    assertThat(odd.senseless())
        .containsExactly(
            new Senseless("theme", "purple"),
            new Senseless("preview.zoom", "x"),
            new Senseless("preview.width", "9"));
    assertThat(odd.theme()).isEqualTo(ThemeChoice.SYSTEM);
    assertThat(odd.language()).isEqualTo(LanguageChoice.SV);
  }

  @Test
  void aZoomOutOfBoundsBecomesTheBound() {
    assertThat(UserPreferences.NONE.withTextZoom(1000).textZoom()).isEqualTo(300);
    assertThat(UserPreferences.NONE.withPreviewZoom(-1).previewZoom()).isEqualTo(50);
  }

  @Test
  void whatIsWrittenIntoTheFileMeanwhileStays() throws IOException {
    Preferences preferences = new Preferences(folder.resolve("config"));
    assertThat(preferences.ofUser()).isEqualTo(UserPreferences.NONE);
    UserPreferences chosen = UserPreferences.NONE.withTheme(ThemeChoice.DARK);
    assertThat(preferences.keep(chosen)).isInstanceOf(SaveResult.Saved.class);
    Path file = preferences.userFile();
    assertThat(file).hasContent("# FAQ Editor\ntheme=dark\n");
    Files.writeString(file, "# by hand\n" + Files.readString(file) + "later=x\n");
    preferences.keep(chosen.withTextZoom(120));
    assertThat(file).hasContent("# by hand\n# FAQ Editor\ntheme=dark\nlater=x\ntext.zoom=120\n");
    assertThat(preferences.ofUser().theme()).isEqualTo(ThemeChoice.DARK);
  }

  @Test
  void aFileThatCannotBeReadIsNotOverwritten() throws IOException {
    Preferences preferences = new Preferences(folder);
    for (String odd : new String[] {"theme=dark\nx=\\u00zz\n", "\0\0\0"}) {
      Files.write(preferences.userFile(), odd.getBytes(StandardCharsets.UTF_8));
      assertThat(preferences.ofUser().theme()).isEqualTo(ThemeChoice.SYSTEM);
      assertThat(preferences.keep(UserPreferences.NONE.withTheme(ThemeChoice.LIGHT)))
          .isInstanceOf(SaveResult.NotSaved.class);
      assertThat(Files.readString(preferences.userFile())).isEqualTo(odd);
    }
  }

  @Test
  void aFolderOfTheFilesNameIsNoPreference() throws IOException {
    Preferences preferences = new Preferences(folder);
    Files.createDirectory(preferences.userFile());
    assertThat(preferences.ofUser()).isEqualTo(UserPreferences.NONE);
    assertThat(preferences.keep(UserPreferences.NONE)).isInstanceOf(SaveResult.NotSaved.class);
  }
}
