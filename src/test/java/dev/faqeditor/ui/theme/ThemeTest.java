package dev.faqeditor.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.preferences.ThemeChoice;
import dev.faqeditor.ui.Background;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ThemeTest {

  private final Queue<Runnable> asked = new ArrayDeque<>();
  private final List<Boolean> shown = new ArrayList<>();

  @Test
  void theDesktopIsAskedOnceAndItsAnswerShownIfItIsAnother(FxRobot robot) {
    Theme theme = theme(robot, ThemeChoice.SYSTEM, true);
    assertThat(asked).hasSize(1);
    answer();
    assertThat(shown).containsExactly(false, true);
    robot.interact(() -> theme.choose(ThemeChoice.SYSTEM));
    answer();
    assertThat(shown).containsExactly(false, true);
  }

  @Test
  void aChosenLookIsShownFromTheStartWithoutAsking(FxRobot robot) {
    Theme theme = theme(robot, ThemeChoice.DARK, false);
    assertThat(asked).isEmpty();
    assertThat(shown).containsExactly(true);
    robot.interact(() -> theme.choose(ThemeChoice.LIGHT));
    assertThat(shown).containsExactly(true, false);
  }

  @Test
  void anAnswerThatComesAfterAnotherChoiceIsLeftAlone(FxRobot robot) {
    Theme theme = theme(robot, ThemeChoice.SYSTEM, true);
    robot.interact(() -> theme.choose(ThemeChoice.LIGHT));
    answer();
    assertThat(shown).containsExactly(false);
    assertThat(theme.isDark()).isFalse();
  }

  private Theme theme(FxRobot robot, ThemeChoice choice, boolean systemDark) {
    List<Theme> made = new ArrayList<>();
    robot.interact(
        () -> {
          made.add(new Theme(choice, () -> systemDark, new Background(asked::add)));
          made.get(0).announceTo(shown::add);
        });
    return made.get(0);
  }

  private void answer() {
    asked.remove().run();
    WaitForAsyncUtils.waitForFxEvents();
  }
}
