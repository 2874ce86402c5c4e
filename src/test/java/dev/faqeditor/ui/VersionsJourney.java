package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Versions that were saved before are listed, compared and brought back. */
class VersionsJourney extends WindowTest {

  @Test
  void anEarlierVersionIsComparedAndBroughtBackAsOneStep(FxRobot robot) {
    writeAnswer(robot, 0, 0, "Ett ");
    save(robot);
    robot.push(KeyCode.CONTROL, KeyCode.HOME).write("Zwei ");
    save(robot);
    String saved = onDisk();
    robot.clickOn("#menu-file").clickOn("#menu-file-versions");
    until("the one that was opened is kept, too", () -> versions().getItems().size() == 3);
    until("the one before is compared", () -> difference().getItems().size() > 2);
    assertThat(onFx(() -> versions().getSelectionModel().getSelectedIndex())).isEqualTo(1);
    robot.push(KeyCode.DOWN);
    until("the first is chosen", () -> versions().getSelectionModel().getSelectedIndex() == 2);
    robot.clickOn("#versions-restore");
    until("the form is back", () -> stage.getScene().lookup("#versions-view") == null);
    assertThat(onDisk()).as("not without a save").isEqualTo(saved);
    save(robot);
    assertThat(onDisk()).isEqualTo(original);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until("one step is undone", () -> onDisk().equals(saved));
  }

  private ListView<?> versions() {
    return (ListView<?>) stage.getScene().lookup("#versions");
  }

  private ListView<?> difference() {
    return (ListView<?>) stage.getScene().lookup("#difference");
  }
}
