package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/**
 * What was not saved when the program ended unasked is offered, shown, brought back or discarded.
 */
class RecoveryJourney extends WindowTest {

  private static final String REFUSED = "{{% /question %}}";

  @Test
  void whatWasLostIsShownAndBroughtBackWithRefusedTextAsOneStep(FxRobot robot) throws Exception {
    writeAnswer(robot, 0, 1, "Kvar ");
    clickQuestion(robot, 0, 0);
    robot.clickOn("#answer").push(KeyCode.CONTROL, KeyCode.HOME).write(REFUSED);
    assertThat(answerText()).startsWith(REFUSED);
    crash(robot, REFUSED);
    String text = // the last brace was refused
        original
            .replace("grupp@grynnleden", "Kvar grupp@grynnleden")
            .replace(
                "Biljetten köper", REFUSED.substring(0, REFUSED.length() - 1) + "Biljetten köper");
    assertThat(onDisk()).isEqualTo(original);

    startAgain(robot, page);
    until("what was lost is offered", () -> shown("#lost"));
    assertThat(text("#lost-said")).startsWith("3 changes were not saved");
    assertThat(isDirty()).as("something is brought back unasked").isFalse();
    press(robot, "#lost-show");
    until("the view is shown", () -> shown("#lost-view"));
    until("the difference is shown", () -> shown("#lost-view") && !rows().isEmpty());
    assertThat(text("#lost-summary")).contains("A text that was not accepted");
    robot.clickOn("#lost-back");
    until("the form is back", () -> !shown("#lost-view"));
    press(robot, "#lost-restore");
    until("nothing is offered", () -> !shown("#lost"));
    until("the refused text is back", () -> answerText().startsWith(REFUSED));
    assertThat(isDirty()).isTrue();
    assertThat(onDisk()).isEqualTo(original);
    until("it is in this window's journal, and only there", () -> journals().size() == 1);
    assertThat(Crash.heldIn(state).toList()).startsWith(text).last().asString().startsWith(REFUSED);

    robot.push(KeyCode.CONTROL, KeyCode.S);
    until("the text is saved as it was", () -> onDisk().equals(text));
    robot.push(KeyCode.CONTROL, KeyCode.Z); // the refused text
    robot.push(KeyCode.CONTROL, KeyCode.Z); // all that was brought back
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until("one step is undone", () -> onDisk().equals(original));
    until("nothing is unsaved", () -> journals().isEmpty());
  }

  @Test
  void whatIsDeclinedIsOfferedAgainUntilItIsDiscarded(FxRobot robot) throws Exception {
    type(robot, "Xyz ");
    crash(robot, "Xyz ");
    startAgain(robot); // without files: the page opens because something of it was lost
    until("it is offered", () -> shown("#lost"));
    assertThat(onFx(stage::getTitle)).startsWith("vanliga-fragor.md");
    robot.push(KeyCode.ESCAPE);
    assertThat(shown("#lost")).isTrue();
    robot.clickOn("#lost-notNow");
    until("the bar goes", () -> !shown("#lost"));
    type(robot, "Annat ");
    crash(robot, "Annat ");
    assertThat(journalFiles(".later")).hasSize(1);

    startAgain(robot, page);
    until("the latest is offered first", () -> shown("#lost"));
    robot.clickOn("#lost-restore");
    until("it is back", () -> answerText().startsWith("Annat "));
    until("then the one that was declined", () -> shown("#lost"));
    assertThat(text("#lost-said")).contains("in the same places");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until("saved", () -> !isDirty());
    robot.clickOn("#lost-restore");
    until("the whole text is looked at first", () -> shown("#lost-view"));
    assertThat(onDisk()).contains("Annat ");
    robot.clickOn("#lost-back");
    robot.clickOn("#lost-discard");
    until("it says so", () -> shown("#discarded") && !shown("#lost"));
    robot.clickOn("#discarded-undo");
    until("it is offered again", () -> shown("#lost") && !shown("#discarded"));
    robot.clickOn("#lost-discard");
    until("it says so", () -> shown("#discarded"));
    robot.push(KeyCode.CONTROL, KeyCode.W);
    until("the window is empty", () -> stage.getScene().lookup(".empty-view") != null);
    until("it is gone", () -> journalFiles("").isEmpty());
  }

  @Test
  void changesOfOthersAreKeptBesideWhatWasLost(FxRobot robot) throws Exception {
    type(robot, "Kvar ");
    crash(robot, "Kvar ");
    Files.writeString(page, original + "\nSist.\n");
    startAgain(robot, page);
    until("it is offered", () -> shown("#lost"));
    assertThat(text("#lost-said")).contains("keeps both");
    robot.clickOn("#lost-restore");
    until("it is back", () -> answerText().startsWith("Kvar "));
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until("saved", () -> !isDirty());
    assertThat(onDisk()).contains("Kvar ").endsWith("\nSist.\n");
  }

  @Test
  void twoWindowsOnOneFileKnowOfEachOtherAndLoseNothing(FxRobot robot) throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("lank.md"), page);
    type(robot, "Ett ");
    robot.interact(() -> stage = windows.openEmpty().stage());
    Node first = onFx(() -> window.stage().getScene().getRoot());
    robot.interact(() -> windows.open(link));
    until("the second says so", () -> shown("#elsewhere"));
    until("so does the first", () -> first.lookup("#elsewhere") != null);
    assertThat(text("#elsewhere-said")).startsWith("This page is also open in another window");
    assertThat(shown("#lost")).as("nothing is lost").isFalse();
    assertThat(journals()).hasSize(1);
    robot.interact(() -> windows.openEmpty());
    robot.interact(stage::requestFocus);
    robot.interact(() -> closing(stage));
    until("the second is closed", () -> !stage.isShowing());
    until("the first is alone again", () -> first.lookup("#elsewhere") == null);
    assertThat(journals()).as("its journal is still there").hasSize(1);
  }

  private static void closing(javafx.stage.Stage stage) {
    stage.getOnCloseRequest().handle(new javafx.stage.WindowEvent(stage, null));
  }

  private void type(FxRobot robot, String text) {
    writeAnswer(robot, 0, 0, text);
    assertThat(isDirty()).isTrue();
  }

  private void startAgain(FxRobot robot, Path... files) {
    robot.interact(
        () -> {
          windows = newWindows();
          windows.start(List.of(files));
        });
    until("a window is there", () -> Crash.stage("vanliga").isPresent());
    stage = onFx(() -> Crash.stage("vanliga").orElseThrow());
  }

  private List<Path> journals() throws IOException {
    return journalFiles(".journal");
  }

  private List<Path> journalFiles(String ending) throws IOException {
    if (!Files.exists(state.resolve("unsaved"))) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(state.resolve("unsaved"))) {
      return files
          .filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
          .filter(file -> !file.toString().endsWith(".open"))
          .toList();
    }
  }

  /** By keyboard. */
  private void press(FxRobot robot, String button) {
    robot.clickOn("#lost-said"); // keys go to the window that was clicked
    robot.interact(() -> stage.getScene().lookup(button).requestFocus());
    robot.push(KeyCode.SPACE);
  }

  private boolean shown(String selector) {
    return onFx(() -> isThere(selector));
  }

  private List<?> rows() {
    return ((ListView<?>) stage.getScene().lookup("#difference")).getItems();
  }

  private String text(String selector) {
    return onFx(() -> ((Label) stage.getScene().lookup(selector)).getText());
  }
}
