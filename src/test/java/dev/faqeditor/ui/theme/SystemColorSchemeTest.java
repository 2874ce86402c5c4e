package dev.faqeditor.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The portal's answers, given by a shell in its place. */
class SystemColorSchemeTest {

  @Test
  void oneMeansDark() {
    assertThat(SystemColorScheme.isDark(answering("(<<uint32 1>>,)"))).isTrue();
  }

  @Test
  void noPreferenceAndLightMeanLight() {
    assertThat(SystemColorScheme.isDark(answering("(<<uint32 0>>,)"))).isFalse();
    assertThat(SystemColorScheme.isDark(answering("(<<uint32 2>>,)"))).isFalse();
  }

  @Test
  void aDesktopWithoutAPortalMeansLight() {
    assertThat(SystemColorScheme.isDark(List.of("no-such-program-here"))).isFalse();
    assertThat(SystemColorScheme.isDark(List.of("sh", "-c", "echo Error >&2; exit 1"))).isFalse();
  }

  @Test
  void aPortalThatDoesNotAnswerMeansLight() {
    assertThat(SystemColorScheme.isDark(List.of("sh", "-c", "exec sleep 60"))).isFalse();
  }

  private static List<String> answering(String answer) {
    return List.of("sh", "-c", "echo '" + answer + "'");
  }
}
