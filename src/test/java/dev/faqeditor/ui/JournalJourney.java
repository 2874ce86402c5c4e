package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What the journal does for a page without a file, without a folder, and for two windows. */
class JournalJourney extends WindowTest {

  @Test
  void aPageThatWasNeverSavedIsOfferedAfterACrash(FxRobot robot) throws IOException {
    until("the page is open", () -> stage.getTitle().startsWith("vanliga"));
    robot.push(KeyCode.CONTROL, KeyCode.N);
    until(
        "the title has the focus",
        () -> dialog() != null && dialog().lookup("#new-page-title") != null);
    until("it can be written", () -> dialog().lookup("#new-page-title").isFocused());
    robot.targetWindow(dialog().getScene().getWindow());
    robot.write("Nytt").push(KeyCode.ENTER);
    until("it is open", () -> stage.getTitle().startsWith("*nytt.md"));
    clickQuestion(robot, 0, 0);
    robot.clickOn("#answer").write("Aldrig sparat");
    Path made = folder.resolve("content/sv/nytt.md");
    until("the journal holds it", () -> held().anyMatch(text -> text.contains("Aldrig sparat")));
    end(robot);
    Crash.of(state);
    assertThat(made).doesNotExist();

    robot.interact(
        () -> {
          windows = newWindows();
          windows.start(List.of());
        });
    until("it has a window", () -> Crash.stage("nytt.md").isPresent());
    stage = onFx(() -> Crash.stage("nytt.md").orElseThrow());
    until("it is offered", () -> shown("#lost"));
    robot.interact(stage::toFront);
    robot.clickOn("#lost-restore");
    until("it is back", () -> stage.getTitle().startsWith("*"));
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until("it is saved", () -> Files.exists(made));
    assertThat(made).content().contains("Aldrig sparat");
    until("nothing is unsaved", () -> !stage.getTitle().startsWith("*"));
  }

  @Test
  void whatCannotBeKeptIsSaidUntilItIsKept(FxRobot robot) throws IOException {
    end(robot);
    Path unsaved = state.resolve("unsaved");
    try (Stream<Path> files = Files.walk(unsaved)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    Files.writeString(unsaved, "in the way");
    robot.interact(
        () -> {
          windows = newWindows();
          window = windows.open(page);
          stage = window.stage();
        });
    clickQuestion(robot, 0, 0);
    robot.clickOn("#answer").push(KeyCode.CONTROL, KeyCode.HOME).write("Kvar ");
    until("it is said", () -> shown("#not-kept"));
    String said = onFx(() -> ((Label) stage.getScene().lookup("#not-kept-said")).getText());
    assertThat(said).contains("Not a directory").contains("Save often");
    assertThat(isDirty()).isTrue();
    assertThat(unsaved).hasContent("in the way");
    Files.delete(unsaved);
    until("the bar goes by itself", () -> !shown("#not-kept"));
    assertThat(held()).anyMatch(text -> text.contains("Kvar Biljetten"));
    save(robot);
    assertThat(onDisk()).contains("Kvar Biljetten");
  }

  @Test
  void ofTwoWindowsOnOneFileNeitherOverwritesTheOther(FxRobot robot) throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("lank.md"), page);
    type(robot, 0, "Ett ");
    Stage first = stage;
    robot.interact(() -> stage = windows.openEmpty().stage());
    robot.interact(() -> windows.open(link));
    until("the second says that there are two", () -> shown("#elsewhere"));
    takeFocus(robot);
    type(robot, 1, "Tva ");
    save(robot);
    String second = onDisk();
    assertThat(second).contains("Tva ").doesNotContain("Ett ");

    stage = first;
    until("the first sees what the second has saved", () -> shown("#disk-changed"));
    takeFocus(robot);
    robot.clickOn(answer());
    until("the answer has the focus", () -> stage.isFocused() && answer().isFocused());
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until("it is not saved over it", () -> notice().contains("Not saved"));
    assertThat(onDisk()).isEqualTo(second);
    assertThat(answerText()).startsWith("Ett ");
    robot.clickOn("#disk-merge");
    until("both can be kept", () -> shown("#merge-apply"));
    until("nothing is to be chosen", () -> !first.getScene().lookup("#merge-apply").isDisabled());
    robot.clickOn("#merge-apply");
    until("the form is back", () -> !shown("#merge-view"));
    save(robot);
    assertThat(onDisk()).contains("Ett ").contains("Tva ");
  }

  /** What is typed from now on is typed into the window. */
  private void takeFocus(FxRobot robot) {
    until(
        "the window has the focus",
        () -> {
          stage.toFront();
          stage.requestFocus();
          return stage.isFocused();
        });
    robot.targetWindow(stage);
  }

  private void type(FxRobot robot, int question, String text) {
    clickQuestion(robot, 0, question);
    robot.clickOn(answer()); // not by its id: the other window has one, too
    until("the answer has the focus", () -> stage.isFocused() && answer().isFocused());
    robot.push(KeyCode.CONTROL, KeyCode.HOME).write(text);
    until("it is unsaved", () -> stage.getTitle().startsWith("*"));
  }

  private Stream<String> held() throws IOException {
    return Crash.heldIn(state);
  }

  private boolean shown(String selector) {
    return onFx(() -> stage.getScene().lookup(selector) != null);
  }
}
