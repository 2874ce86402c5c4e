package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A page that another program has changed is compared and merged by keyboard alone. */
class DiskMenuJourney extends WindowTest {

  @Test
  void theFileMenuAndItsKeysCompareAndMergeOnlyWhatDiffers(FxRobot robot) throws Exception {
    writeAnswer(robot, 0, 0, "Å");
    assertThat(onFx(this::canCompareAndMerge)).isFalse();
    robot.push(KeyCode.CONTROL, KeyCode.F9);
    assertThat(onFx(() -> isThere("#compare-view"))).as("nothing differs").isFalse();

    new DiskStates(this, robot).change(original.replace("Biljetten köper", "Färdbeviset köper"));
    assertThat(onFx(() -> answer().isFocused())).as("one can go on writing").isTrue();
    assertThat(onFx(this::canCompareAndMerge)).isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.F9);
    until("both are compared", () -> isThere("#compare-view .difference-line"));
    assertThat(onFx(() -> focused())).isEqualTo("difference");
    robot.push(KeyCode.ALT, KeyCode.R);
    until("the form is back", () -> !isThere("#compare-view"));

    robot.push(KeyCode.F10).push(KeyCode.DOWN);
    until("the menu is open", () -> item("menu-file-merge").getParentMenu().isShowing());
    robot.push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.ENTER); // from below
    until("there is a choice", () -> "choice-0-MINE".equals(focused()));
    robot.push(KeyCode.ALT, KeyCode.R);
    until("the form is back", () -> !isThere("#merge-view"));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F9);
    until("there is a choice", () -> "choice-0-MINE".equals(focused()));
    robot.push(KeyCode.SPACE).push(KeyCode.DOWN);
    robot.push(KeyCode.TAB);
    until("the next is to apply it", () -> "merge-apply".equals(focused()));
    robot.push(KeyCode.SPACE);
    until("theirs is taken", () -> !isThere("#merge-view") && !isThere("#disk-changed"));
    assertThat(onFx(this::canCompareAndMerge)).isFalse();
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F9);
    assertThat(onFx(() -> isThere("#merge-view"))).as("nothing differs").isFalse();
    assertThat(answerText()).startsWith("Färdbeviset köper");
  }

  private String focused() {
    return stage.getScene().getFocusOwner().getId();
  }

  private boolean canCompareAndMerge() {
    boolean can = !item("menu-file-compare").isDisable();
    assertThat(item("menu-file-merge").isDisable()).isEqualTo(!can);
    return can;
  }

  private MenuItem item(String id) {
    return ((MenuBar) stage.getScene().lookup(".menu-bar"))
        .getMenus().get(0).getItems().stream()
            .filter(item -> id.equals(item.getId()))
            .findFirst()
            .orElseThrow();
  }
}
