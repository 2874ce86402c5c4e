package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Questions and sections are added, moved and deleted, by keyboard and by menu. */
class StructureJourney extends WindowTest {

  @Test
  void aQuestionMovesDownAndUpByKeyAndUndoGivesTheBytesBack(FxRobot robot) {
    clickQuestion(robot, 0, 0);
    robot.push(KeyCode.ALT, KeyCode.DOWN);
    until("it is the second", () -> title(0, 1).startsWith("Hur köper jag biljett"));
    robot.push(KeyCode.ALT, KeyCode.UP);
    until("nothing has changed", () -> !stage.getTitle().startsWith("*"));
    robot.push(KeyCode.ALT, KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.Z);
    save(robot);
    assertThat(onDisk()).isEqualTo(original);
  }

  @Test
  void anAddedQuestionIsSelectedToBeRenamedAndWrittenAsItsNeighboursAre(FxRobot robot) {
    clickQuestion(robot, 0, 0);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    until("it is selected", () -> selectedTitle().equals("New question"));
    robot.push(KeyCode.F2).write("Hur?");
    until("it is renamed", () -> selectedTitle().equals("Hur?"));
    save(robot);
    assertThat(onDisk()).contains("\n\n{{% question question=\"Hur?\" %}}\n");
  }

  @Test
  void aQuestionIsDeletedWithoutAskingAndCanBeHadBack(FxRobot robot) {
    clickQuestion(robot, 1, 3);
    int before = onFx(() -> tree().getRoot().getChildren().get(1).getChildren().size());
    robot.push(KeyCode.DELETE);
    until("it is gone", () -> tree().getRoot().getChildren().get(1).getChildren().size() < before);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("it is back", () -> !stage.getTitle().startsWith("*"));
  }

  @Test
  void aNoteBringsBackWhatWasDeleted(FxRobot robot) {
    clickQuestion(robot, 1, 3);
    Node note = stage.getScene().lookup("#undo-note");
    assertThat(note.isVisible()).isFalse();
    robot.push(KeyCode.DELETE);
    until("the note is shown", note::isVisible);
    robot.clickOn("#undo-note-button");
    until("it is back", () -> !stage.getTitle().startsWith("*"));
    assertThat(note.isVisible()).isFalse();

    robot.push(KeyCode.DELETE);
    until("the note is shown", note::isVisible);
    Node undo = note.lookup("#undo-note-button");
    for (int tab = 0; tab < 5 && !onFx(undo::isFocused); tab++) {
      robot.push(KeyCode.SHIFT, KeyCode.TAB);
    }
    robot.push(KeyCode.SPACE);
    until("it is back", () -> !stage.getTitle().startsWith("*"));
    assertThat(onFx(() -> tree().isFocused())).as("the focus goes back").isTrue();

    robot.push(KeyCode.DELETE);
    until("the note is shown", note::isVisible);
    robot.push(KeyCode.ALT, KeyCode.UP);
    until("the next change hides it", () -> !note.isVisible());
    robot.push(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.END).write("{{% /question %}}");
    robot.push(KeyCode.F6).push(KeyCode.F6).push(KeyCode.DOWN).push(KeyCode.DELETE);
    until("the note is shown", note::isVisible);
    int questions = onFx(() -> tree().getExpandedItemCount());
    robot.clickOn("#undo-note-button");
    until("it is back although a text is refused", () -> questions < tree().getExpandedItemCount());
  }

  @Test
  void withoutAFileNothingIsAdded(FxRobot robot) {
    until("the page is open", () -> stage.getTitle().contains("vanliga-fragor"));
    robot.push(KeyCode.CONTROL, KeyCode.W);
    until("the window is empty", () -> stage.getScene().lookup(".empty-view") != null);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    assertThat(isDirty()).isFalse();
  }

  private String title(int section, int question) {
    TreeItem<?> item = tree().getRoot().getChildren().get(section).getChildren().get(question);
    return item.getValue().toString().replaceFirst(".*title=", "");
  }

  private String selectedTitle() {
    TreeItem<?> item = tree().getSelectionModel().getSelectedItem();
    return item.getValue().toString().replaceFirst(".*title=", "").replaceFirst(",.*", "");
  }
}
