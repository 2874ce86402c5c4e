package dev.faqeditor.ui.window;

import dev.faqeditor.preferences.UserPreferences;
import java.util.List;

/** The sizes that zooming goes through, in percent. */
final class Zoom {

  private static final int NONE = 100;

  private static final List<Integer> STEPS =
      List.of(
          UserPreferences.MIN_ZOOM,
          60,
          70,
          80,
          90,
          NONE,
          110,
          120,
          130,
          150,
          175,
          200,
          250,
          UserPreferences.MAX_ZOOM);

  private Zoom() {}

  /**
   * The next larger size, for -1 the next smaller one, for 0 the usual one; at the end, the end.
   */
  static int next(int percent, int direction) {
    if (direction == 0) {
      return NONE;
    }
    return direction > 0
        ? STEPS.stream().filter(step -> step > percent).findFirst().orElse(UserPreferences.MAX_ZOOM)
        : STEPS.stream()
            .filter(step -> step < percent)
            .reduce((smaller, larger) -> larger)
            .orElse(UserPreferences.MIN_ZOOM);
  }
}
