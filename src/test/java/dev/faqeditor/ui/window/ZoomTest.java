package dev.faqeditor.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.preferences.UserPreferences;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoomTest {

  @Property(seed = "1")
  void aStepGoesItsWayUntilTheEnd(@ForAll @IntRange(min = 50, max = 300) int percent) {
    assertThat(Zoom.next(percent, 1))
        .isBetween(Math.min(300, percent + 1), UserPreferences.MAX_ZOOM);
    assertThat(Zoom.next(percent, -1))
        .isBetween(UserPreferences.MIN_ZOOM, Math.max(50, percent - 1));
    assertThat(Zoom.next(percent, 0)).isEqualTo(100);
  }

  @ParameterizedTest
  @CsvSource({"100, 1, 110", "100, -1, 90", "117, 1, 120", "117, -1, 110", "300, 1, 300"})
  void stepsAreRoundNumbers(int percent, int direction, int next) {
    assertThat(Zoom.next(percent, direction)).isEqualTo(next);
  }
}
