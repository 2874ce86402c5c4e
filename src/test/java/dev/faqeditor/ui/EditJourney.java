package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.text.Edit;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Editing a page from opening it to saving it. */
class EditJourney extends WindowTest {

  @Test
  void anAnswerIsTypedSeenSavedAndUndone(FxRobot robot) {
    waitForPreview();
    clickQuestion(robot, 0, 0);
    robot.clickOn("#answer").push(KeyCode.CONTROL, KeyCode.END).write(" Även på ångbåten.");
    until("the preview shows it", () -> box(0).getTextContent().contains("Även på ångbåten."));
    assertThat(isDirty()).isTrue();
    save(robot);
    assertThat(onDisk().lines().filter(line -> line.contains("ångbåten"))).hasSize(1);
    assertThat(Edit.between(original, onDisk()).splices())
        .singleElement()
        .satisfies(splice -> assertThat(splice.span().isEmpty()).isTrue());

    robot.write(" Tack!");
    assertThat(isDirty()).isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(isDirty()).isFalse();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("the preview follows", () -> !box(0).getTextContent().contains("ångbåten"));
    assertThat(isDirty()).isTrue();
    save(robot);
    assertThat(onDisk()).isEqualTo(original);
  }

  @Test
  void aLetterWithAltTypesNothing(FxRobot robot) {
    clickQuestion(robot, 1, 2);
    String before = answerText();
    robot.clickOn("#answer").push(KeyCode.ALT, KeyCode.Y).push(KeyCode.ESCAPE);
    assertThat(answerText()).isEqualTo(before);
    robot.clickOn("#answer").write("{");
    assertThat(answerText()).contains("{");
  }

  @Test
  void everythingIsUndoneAndTheDirtyMarkGoes(FxRobot robot) {
    clickQuestion(robot, 1, 2);
    robot.clickOn("#answer").write("å");
    robot.clickOn("#question-text").push(KeyCode.END).write(" Två?");
    assertThat(isDirty()).isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(isDirty()).isFalse();
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(answerText()).contains("å");
    assertThat(isDirty()).isTrue();
  }

  @Test
  void theKeyboardAloneIsEnough(FxRobot robot) {
    waitForPreview();
    until("the outline has the focus", () -> tree().isFocused());
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
    until("the question is focused", () -> focusId().equals("question-text"));
    robot.push(KeyCode.END).write("?").push(KeyCode.TAB);
    until("the answer is focused", () -> focusId().equals("answer"));
    robot.push(KeyCode.CONTROL, KeyCode.END).write("\nÖar");
    until("the preview shows it", () -> box(0).getTextContent().contains("Öar"));
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    until("the question is focused", () -> focusId().equals("question-text"));
    robot.push(KeyCode.F6).push(KeyCode.F6);
    until("the outline has the focus", () -> tree().isFocused());
    robot.push(KeyCode.SHIFT, KeyCode.F6);
    until("the preview has the focus", () -> browser().isFocused());
    save(robot);
    assertThat(onDisk()).contains("biljett till färjan??\"").contains("\nÖar\n{{% /question %}}");
  }

  @Test
  void keysThatComeBeforeTheFormIsDrawnAreNotLost(FxRobot robot) {
    until("the outline has the focus", () -> tree().isFocused());
    robot.push(KeyCode.DOWN);
    robot.interact( // all in one pulse
        () -> {
          press(KeyCode.DOWN);
          press(KeyCode.ENTER);
          press(KeyCode.TAB);
          javafx.scene.Node owner = stage.getScene().getFocusOwner();
          owner.fireEvent(
              new KeyEvent(
                  KeyEvent.KEY_TYPED, "å", "", KeyCode.UNDEFINED, false, false, false, false));
        });
    assertThat(focusId()).isEqualTo("answer");
    assertThat(answerText()).contains("å");
  }

  private void press(KeyCode code) {
    stage
        .getScene()
        .getFocusOwner()
        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  @Test
  void theCaretStaysWhereTypingGoesOn(FxRobot robot) {
    writeAnswer(robot, 0, 0, "aaa");
    robot.push(KeyCode.LEFT).push(KeyCode.LEFT).write("ab");
    assertThat(answerText()).startsWith("aabaaBiljetten");
    assertThat(onFx(() -> answer().getCaretPosition())).isEqualTo(3);
  }

  @Test
  void aHeadingAndTheFrontMatterCanBeChanged(FxRobot robot) {
    until("the form shows the page", () -> stage.getScene().lookup("#front-matter-title") != null);
    robot.clickOn("#front-matter-title").push(KeyCode.CONTROL, KeyCode.END).write(" – svar");
    robot.clickOn("#front-matter-draft");
    assertThat(onFx(() -> ((CheckBox) node("#front-matter-draft")).getText())).isEqualTo("true");
    robot.clickOn("#outline").push(KeyCode.HOME).push(KeyCode.DOWN).push(KeyCode.ENTER);
    until("the heading is focused", () -> focusId().equals("heading"));
    robot.push(KeyCode.END).write(" och kort");
    save(robot);
    assertThat(onDisk())
        .isEqualTo(
            original
                .replace("våra bryggor\"", "våra bryggor – svar\"")
                .replace("draft: false", "draft: true")
                .replace("## Frågor om biljetter", "## Frågor om biljetter och kort"));
  }

  @Test
  void aRefusedTextStaysInItsFieldWithTheReasonAndUndoWithdrawsIt(FxRobot robot) {
    clickQuestion(robot, 0, 1);
    robot.clickOn("#answer").push(KeyCode.CONTROL, KeyCode.END).write("\n{{% /question %}}");
    assertThat(answerText()).endsWith("{{% /question %}}");
    Label note = onFx(() -> (Label) rowOf(answer()).lookup(".field-note"));
    assertThat(onFx(note::isVisible)).isTrue();
    assertThat(onFx(note::getText)).contains("end the question");
    assertThat(isDirty()).isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until("it says what is not saved", () -> notice().contains("one text that was refused"));
    assertThat(onDisk()).doesNotContain("{{% /question %}}\n{{% /question %}}");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("the note goes", () -> !note.isVisible());
    assertThat(answerText()).doesNotContain("/question %}}");
  }

  @Test
  void lineBreaksThatArePastedIntoAQuestionBecomeSpaces(FxRobot robot) {
    clickQuestion(robot, 0, 0);
    robot.clickOn("#question-text");
    robot.interact(
        () -> {
          ((TextArea) node("#question-text")).selectAll();
          javafx.scene.input.ClipboardContent content = new javafx.scene.input.ClipboardContent();
          content.putString("En\n  fråga?");
          javafx.scene.input.Clipboard.getSystemClipboard().setContent(content);
        });
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertThat(onFx(() -> ((TextArea) node("#question-text")).getText())).isEqualTo("En fråga?");
  }

  private static javafx.scene.Node rowOf(javafx.scene.Node control) {
    javafx.scene.Node row = control;
    while (!row.getStyleClass().contains("field-row")) {
      row = row.getParent();
    }
    return row;
  }

  private javafx.scene.Node node(String selector) {
    return stage.getScene().lookup(selector);
  }

  private String focusId() {
    javafx.scene.Node owner = stage.getScene().getFocusOwner();
    return owner == null || owner.getId() == null ? "" : owner.getId();
  }
}
