package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.testfx.api.FxRobot;

/** What other programs do to the file while it is open. */
@EnabledOnOs(OS.LINUX)
class OtherHandsJourney extends WindowTest {

  @Test
  void withoutUnsavedEditsThePageIsReadAgainAndKeepsPlaceAndUndo(FxRobot robot) throws Exception {
    type(robot, "Å");
    save(robot);
    String saved = onDisk();
    robot.push(KeyCode.CONTROL, KeyCode.HOME).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    int caret = onFx(() -> answer().getCaretPosition());
    String theirs =
        saved.replace("\"Vanliga", "\"Ny vanliga").replace("ÅBiljetten", "ÅBiljetten själv");
    write(theirs);
    until("the page is read again", () -> answer().getText().startsWith("ÅBiljetten själv"));
    assertThat(isDirty()).isFalse();
    assertThat(onFx(() -> answer().isFocused())).isTrue();
    assertThat(onFx(() -> answer().getCaretPosition())).isEqualTo(caret);
    assertThat(isShown("#disk-changed")).isFalse();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("the reload is undone", () -> answer().getText().startsWith("ÅBiljetten köper"));
    assertThat(isDirty()).isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("what was typed before is undone", () -> answer().getText().startsWith("Biljetten"));
    robot.push(KeyCode.CONTROL, KeyCode.Y).push(KeyCode.CONTROL, KeyCode.Y);
    until("all is done again", () -> !stage.getTitle().startsWith("*"));
    assertThat(onDisk()).isEqualTo(theirs);
  }

  @Test
  void withUnsavedEditsABarOffersToReloadCompareAndKeep(FxRobot robot) throws Exception {
    type(robot, "Å");
    String theirs = original.replace("\"Vanliga", "\"Ny vanliga");
    write(theirs);
    until("the bar is there", () -> isThere("#disk-changed"));
    assertThat(answerText()).startsWith("ÅBiljetten");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until("it is not saved", () -> notice().contains("Not saved"));
    assertThat(onDisk()).isEqualTo(theirs);

    new DiskStates(this, robot).compare();
    robot.clickOn("#compare-back");
    until("the form is back", () -> !isThere("#compare-view"));

    robot.clickOn("#disk-reload");
    until("the bar is gone", () -> !isThere("#disk-changed"));
    until("theirs is shown", () -> !stage.getTitle().startsWith("*"));
    clickQuestion(robot, 0, 0);
    assertThat(answerText()).startsWith("Biljetten");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("mine is back", () -> answer().getText().startsWith("ÅBiljetten"));
    assertThat(isDirty()).isTrue();

    String third = theirs.replace("\"Ny vanliga", "\"Nyast vanliga");
    write(third);
    until("the bar is there", () -> isThere("#disk-changed"));
    robot.clickOn("#disk-keepMine");
    until("the bar is gone", () -> !isThere("#disk-changed"));
    assertThat(onDisk()).isEqualTo(third);
    save(robot);
    assertThat(onDisk()).isEqualTo(original.replaceFirst("Biljetten köper", "ÅBiljetten köper"));
    assertThat(dialog()).isNull();
  }

  @Test
  void aPullIsMergedQuestionByQuestion(FxRobot robot) throws Exception {
    TestRepository repository = new TestRepository(folder);
    Path other = state.resolve("other");
    repository.git("clone", "-q", folder.toString(), other.toString());
    ChildProcess.shell(
        other,
        "sed -i 's/\"Vanliga/\"Deras vanliga/; s/Biljetten köper/Färdbeviset köper/'"
            + " content/sv/vanliga-fragor.md"
            + " && git -c user.name=X -c user.email=x@x.example commit -qam Theirs");
    type(robot, "Å");
    writeAnswer(robot, 0, 1, "Mitt. ");
    repository.git("pull", "-q", other.toString(), "main");
    String theirs = onDisk();
    assertThat(theirs).contains("\"Deras vanliga");
    until("the bar is there", () -> isThere("#disk-changed"));

    new DiskStates(this, robot).merge();
    assertThat(onFx(() -> button("#merge-apply").isDisabled())).isTrue();
    robot.clickOn("#merge-cancel");
    until("the form is back", () -> !isThere("#merge-view"));
    assertThat(isShown("#disk-changed")).isTrue();

    robot.clickOn("#disk-merge");
    until("the choice has the focus", () -> radio("#choice-0-MINE").isFocused());
    robot.push(KeyCode.SPACE).push(KeyCode.DOWN);
    until("theirs is chosen by key", () -> radio("#choice-0-THEIRS").isSelected());
    robot.clickOn("#choice-0-MINE").clickOn("#choice-0-BOTH").clickOn("#choice-0-MINE");
    until("all is chosen", () -> !button("#merge-apply").isDisabled());
    robot.clickOn("#merge-apply");
    until("the form is back", () -> !isThere("#merge-view") && !isThere("#disk-changed"));
    assertThat(onDisk()).isEqualTo(theirs);
    until("the page is merged", () -> stage.getTitle().startsWith("*"));
    save(robot);
    assertThat(onDisk())
        .contains("\"Deras vanliga")
        .contains("ÅBiljetten köper")
        .contains("Mitt. ")
        .doesNotContain("Färdbeviset");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("the merge is undone", () -> stage.getTitle().startsWith("*"));
  }

  @Test
  void aFileThatGoesIsSaidAndItsTextKept(FxRobot robot) throws Exception {
    until("the page is open", () -> stage.getTitle().contains("vanliga"));
    shell("mv vanliga-fragor.md annat.md");
    until("it is said", () -> isThere("#disk-gone"));
    assertThat(isDirty()).isTrue();
    shell("mv annat.md vanliga-fragor.md");
    until("it is back", () -> !isThere("#disk-gone"));
    until("nothing is unsaved", () -> !stage.getTitle().startsWith("*"));
    shell("rm vanliga-fragor.md");
    until("it is said", () -> isThere("#disk-gone"));
    assertThat(label("#disk-gone-said")).contains("vanliga-fragor.md");
    robot.clickOn("#disk-saveAgain");
    until("it is saved", () -> !isThere("#disk-gone") && Files.exists(page));
    until("nothing is unsaved", () -> !stage.getTitle().startsWith("*"));
    assertThat(onDisk()).isEqualTo(original);
  }

  @Test
  void anotherBranchIsReadAgain(FxRobot robot) throws Exception {
    TestRepository repository = new TestRepository(folder);
    repository.git("checkout", "-q", "-b", "other");
    write(original.replace("Biljetten köper", "Kortet köper"));
    until("the page is read again", () -> hasText("Kortet köper"));
    repository.git("commit", "-q", "-am", "Other");
    repository.git("checkout", "-q", "main");
    until("the page is read again", () -> hasText("Biljetten köper"));
    repository.git("checkout", "-q", "other");
    until("the page is read again", () -> hasText("Kortet köper"));
    assertThat(isDirty()).isFalse();
  }

  private boolean hasText(String text) {
    return previewText().contains(text);
  }

  private void type(FxRobot robot, String text) {
    writeAnswer(robot, 0, 0, text);
    assertThat(isDirty()).isTrue();
  }

  private boolean isShown(String selector) {
    return onFx(() -> isThere(selector));
  }

  private RadioButton radio(String selector) {
    return (RadioButton) node(selector);
  }

  private Button button(String selector) {
    return (Button) node(selector);
  }

  private Node node(String selector) {
    return stage.getScene().lookup(selector);
  }

  private String label(String selector) {
    return onFx(() -> ((Label) node(selector)).getText());
  }

  /** Another process writes the page. */
  private void write(String text) throws IOException, InterruptedException {
    Path source = Files.writeString(state.resolve("theirs.md"), text);
    shell("cat '" + source + "' > vanliga-fragor.md");
  }

  private void shell(String command) throws IOException, InterruptedException {
    ChildProcess.shell(page.getParent(), command);
  }
}
