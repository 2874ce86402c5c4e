package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What happens to files: opened, saved, closed, and in the way. */
class FileJourney extends WindowTest {

  @Test
  void closingAChangedFileAsksAndCancelKeepsIt(FxRobot robot) {
    change(robot);
    robot.push(KeyCode.CONTROL, KeyCode.W);
    dialogSays("Save the changes to vanliga-fragor.md?");
    robot.push(KeyCode.ESCAPE);
    noDialog();
    assertThat(isDirty()).isTrue();
    assertThat(answerText()).startsWith("Å");
  }

  @Test
  void closingWithSaveSaves(FxRobot robot) {
    change(robot);
    robot.push(KeyCode.CONTROL, KeyCode.W);
    dialogSays("Save the changes");
    robot.push(KeyCode.ENTER);
    until("the window is empty", () -> stage.getScene().lookup(".empty-view") != null);
    assertThat(onDisk()).contains("ÅBiljetten");
    assertThat(onFx(stage::getTitle)).isEqualTo("FAQ Editor");
  }

  @Test
  void closingWithoutSavingLeavesTheFile(FxRobot robot) {
    change(robot);
    robot.push(KeyCode.CONTROL, KeyCode.W);
    dialogSays("Save the changes");
    press(robot, "Don't save");
    until("the window is empty", () -> stage.getScene().lookup(".empty-view") != null);
    assertThat(onDisk()).isEqualTo(original);
  }

  @Test
  void quittingWithoutChangesAsksNothing(FxRobot robot) {
    until("the page is open", () -> stage.getTitle().contains("vanliga"));
    robot.push(KeyCode.CONTROL, KeyCode.Q);
    until("the window is closed", () -> !stage.isShowing());
  }

  @Test
  void aFileThatChangedOnDiskIsNotOverwrittenUnasked(FxRobot robot) throws IOException {
    change(robot);
    Files.writeString(page, "somebody else's");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until("it is said", () -> stage.getScene().lookup("#disk-changed") != null);
    assertThat(onDisk()).isEqualTo("somebody else's");
    assertThat(dialog()).isNull();
    assertThat(isDirty()).isTrue();
    robot.clickOn("#disk-keepMine");
    until("the bar is gone", () -> stage.getScene().lookup("#disk-changed") == null);
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until("it is saved", () -> !stage.getTitle().startsWith("*"));
    assertThat(onDisk()).contains("ÅBiljetten");
  }

  @Test
  void aFileThatIsMissingOrAFolderIsSaidToBe(FxRobot robot) {
    Platform.runLater(() -> window.open(folder.resolve("no-such-file.md")));
    dialogSays("no-such-file.md can't be opened");
    assertThat(dialogText()).contains("There is no such file").contains(folder.toString());
    robot.push(KeyCode.ENTER);
    noDialog();
    Platform.runLater(() -> window.open(folder));
    dialogSays("can't be opened");
    assertThat(dialogText()).contains("This is a folder");
    robot.push(KeyCode.ENTER);
    noDialog();
    assertThat(onFx(stage::getTitle)).startsWith("vanliga-fragor.md");
  }

  @Test
  void aSiteCanNameItsOwnQuestionShortcodes(FxRobot robot) throws IOException {
    Files.writeString(folder.resolve("hugo.toml"), "");
    Files.writeString(folder.resolve("faq-editor.properties"), "names = fraga\nparameters=rubrik");
    Path own = folder.resolve("egen.md");
    Files.writeString(own, "{{% fraga rubrik=\"Hur?\" %}}\nSå.\n{{% /fraga %}}\n");
    Platform.runLater(() -> window.open(own));
    until("the question is counted", () -> label("#counts").contains("1 question"));
  }

  @Test
  void aFileThatIsNotUtf8IsSaidToBeAndRefusesWhatItCannotHold(FxRobot robot) throws IOException {
    Charset latin = Charset.forName("windows-1252");
    Files.write(page, original.getBytes(latin));
    Platform.runLater(() -> window.open(page));
    until("it says so", () -> notice().contains("windows-1252"));
    writeAnswer(robot, 0, 0, "Ł");
    assertThat(notes()).contains("has no “Ł”");
    robot.push(KeyCode.BACK_SPACE).write("Å");
    save(robot);
    assertThat(new String(Files.readAllBytes(page), latin)).contains("ÅBiljetten");
  }

  @Test
  void aValueThatItsControlCannotHoldIsReadOnlyWithTheReason(FxRobot robot) throws IOException {
    Path odd = folder.resolve("odd.md");
    Files.writeString(odd, "{{% qa question=\"a\u0001b\" %}}\nx\n{{% /qa %}}\n");
    Platform.runLater(() -> window.open(odd));
    until("it is open", () -> stage.getTitle().startsWith("odd.md"));
    clickQuestion(robot, 0, 0);
    assertThat(notes()).contains("can only be read here");
    robot.clickOn("#question-text").write("z");
    assertThat(isDirty()).isFalse();
  }

  /** What is said below the fields of the form. */
  private String notes() {
    return onFx(
        () ->
            stage.getScene().getRoot().lookupAll("#form .field-note").stream()
                .filter(Node::isVisible)
                .map(note -> ((Label) note).getText())
                .collect(Collectors.joining(" ")));
  }

  private String label(String selector) {
    return onFx(() -> ((Label) stage.getScene().lookup(selector)).getText());
  }

  @Test
  void aFileDroppedOnTheWindowOpens(FxRobot robot) throws IOException {
    until("the page is open", () -> stage.getTitle().contains("vanliga"));
    Path other = Files.writeString(folder.resolve("other.md"), "## A heading\n");
    CountDownLatch dropped = new CountDownLatch(1);
    Label dragged = onFx(() -> beside(other, dropped::countDown));
    robot.drag(dragged, MouseButton.PRIMARY).moveBy(-150, 5).moveBy(-5, 5).drop();
    until("the file is open", () -> stage.getTitle().startsWith("other.md"));
    until("the drag is over", () -> dropped.getCount() == 0);
  }

  /**
   * A label over the preview, where no tooltip comes up under the mouse, that can be dragged as a
   * file.
   */
  private Label beside(Path file, Runnable done) {
    Label dragged = new Label("drag me");
    dragged.setOnDragDetected(
        event -> {
          ClipboardContent content = new ClipboardContent();
          content.putFiles(List.of(file.toFile()));
          dragged.startDragAndDrop(TransferMode.COPY).setContent(content);
          event.consume();
        });
    dragged.setOnDragDone(event -> done.run());
    StackPane.setAlignment(dragged, Pos.CENTER_RIGHT);
    ((StackPane) stage.getScene().getRoot()).getChildren().add(dragged);
    return dragged;
  }

  private void change(FxRobot robot) {
    writeAnswer(robot, 0, 0, "Å");
    assertThat(isDirty()).isTrue();
  }

  private void dialogSays(String header) {
    until(
        "a dialog says: " + header,
        () -> dialog() != null && dialog().getHeaderText().contains(header));
  }

  private void noDialog() {
    until("the dialog is gone", () -> dialog() == null);
  }

  private String dialogText() {
    return onFx(() -> dialog().getContentText());
  }

  private void press(FxRobot robot, String verb) {
    Button button =
        onFx(
            () ->
                dialog().getButtonTypes().stream()
                    .map(type -> (Button) dialog().lookupButton(type))
                    .filter(b -> b.getText().replace("_", "").equals(verb))
                    .findFirst()
                    .orElseThrow());
    robot.clickOn(button);
  }
}
