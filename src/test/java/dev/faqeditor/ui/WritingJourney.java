package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.text.Range;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Writing answers: carets in undo, Markdown by key and by button. */
class WritingJourney extends WindowTest {

  @Test
  void undoAndRedoBringBackSelectionAndCaret(FxRobot robot) {
    clickQuestion(robot, 0, 0);
    robot.clickOn("#answer").push(KeyCode.CONTROL, KeyCode.HOME);
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    robot.push(KeyCode.SHIFT, KeyCode.LEFT).push(KeyCode.SHIFT, KeyCode.LEFT); // Bil: "il"
    robot.write("il");
    assertThat(answerRange()).isEqualTo(Range.at(3));
    robot.push(KeyCode.CONTROL, KeyCode.END).push(KeyCode.LEFT).push(KeyCode.DELETE);
    Range end = answerRange();
    robot.clickOn("#question-text").push(KeyCode.HOME).push(KeyCode.RIGHT);
    robot.push(KeyCode.SHIFT, KeyCode.RIGHT).write("xy");
    assertThat(questionRange()).isEqualTo(Range.at(3));
    clickQuestion(robot, 1, 0);

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(questionRange()).isEqualTo(new Range(1, 2));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(answerRange()).isEqualTo(end);
    assertThat(onFx(() -> answer().isFocused())).isTrue();
    assertThat(isDirty()).isFalse();
    robot.push(KeyCode.CONTROL, KeyCode.HOME); // the user looks around
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(answerRange()).isEqualTo(end);
    robot.push(KeyCode.CONTROL, KeyCode.HOME).push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(answerRange()).isEqualTo(end);
    robot.push(KeyCode.CONTROL, KeyCode.Y).push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(questionRange()).isEqualTo(Range.at(3));
  }

  @Test
  void withdrawingARefusedTextBringsBackTheCaret(FxRobot robot) {
    clickQuestion(robot, 0, 0);
    robot.clickOn("#answer").push(KeyCode.CONTROL, KeyCode.HOME).push(KeyCode.RIGHT);
    paste(robot, "{{% /question %}}");
    robot.write("abc");
    assertThat(onFx(() -> answer().getText())).startsWith("B{{% /question %}}abc");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(answerRange()).isEqualTo(Range.at(1));
    assertThat(isDirty()).isFalse();
  }

  private void paste(FxRobot robot, String text) {
    robot.interact(
        () -> {
          javafx.scene.input.ClipboardContent content = new javafx.scene.input.ClipboardContent();
          content.putString(text);
          javafx.scene.input.Clipboard.getSystemClipboard().setContent(content);
        });
    robot.push(KeyCode.CONTROL, KeyCode.V);
  }

  private Range answerRange() {
    return onFx(() -> new Range(answer().getAnchor(), answer().getCaretPosition()));
  }

  private Range questionRange() {
    return onFx(
        () -> {
          TextArea area = (TextArea) stage.getScene().lookup("#question-text");
          return new Range(area.getAnchor(), area.getCaretPosition());
        });
  }
}
