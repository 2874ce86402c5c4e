package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.text.Range;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
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

  @Test
  void markdownIsWrittenByKeyboardSavedAndUndone(FxRobot robot) {
    clickQuestion(robot, 0, 0);
    robot.clickOn("#answer").push(KeyCode.CONTROL, KeyCode.A).write("ett ord\n\n- ost");
    robot.push(KeyCode.ENTER).write("vin").push(KeyCode.TAB).push(KeyCode.ENTER);
    robot.push(KeyCode.ENTER).write("slut").push(KeyCode.ENTER).push(KeyCode.ENTER).write("citat");
    assertThat(answerText()).isEqualTo("ett ord\n\n- ost\n  - vin\n- slut\n\ncitat");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT9);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.SPACE);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.MINUS);
    robot.push(KeyCode.CONTROL, KeyCode.HOME).push(KeyCode.CONTROL, KeyCode.B);
    robot.push(KeyCode.CONTROL, KeyCode.I);
    String written = "***ett*** ord\n\n- ost\n  - vin\n- slut\n\n> citat\u00A0\u00AD";
    assertThat(answerText()).isEqualTo(written);
    assertThat(answerRange()).isEqualTo(Range.at(3));
    save(robot);
    assertThat(onDisk()).contains("\n" + written + "\n{{% /question %}}");

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(answerText()).startsWith("**ett** ord");
    assertThat(answerRange()).isEqualTo(Range.at(2));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(answerText()).startsWith("ett ord");
    assertThat(answerRange()).isEqualTo(Range.at(0));
    robot.push(KeyCode.CONTROL, KeyCode.Y).push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(answerText()).isEqualTo(written);
    assertThat(isDirty()).isFalse();
    for (int i = 0; i < 20; i++) {
      robot.push(KeyCode.CONTROL, KeyCode.Z);
    }
    save(robot);
    assertThat(onDisk()).isEqualTo(original);
  }

  @Test
  void markdownIsWrittenByButtonsThatLeaveTheSelection(FxRobot robot) {
    clickQuestion(robot, 0, 0);
    robot.clickOn("#answer").push(KeyCode.CONTROL, KeyCode.A).write("ett ord");
    robot.push(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.LEFT);
    robot.clickOn("#answer-format-bold");
    assertThat(answerText()).isEqualTo("ett **ord**");
    assertThat(answerRange()).isEqualTo(new Range(9, 6));
    robot.clickOn("#menu-edit");
    until("the menu names it", () -> menuText("#menu-edit", 0).equals("_Undo bold"));
    robot.push(KeyCode.ESCAPE);
    robot.clickOn("#answer-format-bold").clickOn("#answer-format-code");
    assertThat(answerText()).isEqualTo("ett `ord`");
    robot.clickOn("#answer-format-code").clickOn("#answer-format-link").write("/x/");
    assertThat(answerText()).isEqualTo("ett [ord](/x/)");
    robot.clickOn("#answer-format-bullet-list");
    assertThat(answerText()).isEqualTo("- ett [ord](/x/)");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(answerText()).isEqualTo("ett [ord](/x/)");
    assertThat(answerRange()).isEqualTo(Range.at(13));
    robot.clickOn("#question-text").clickOn("#answer-format-quote");
    assertThat(answerText()).isEqualTo("> ett [ord](/x/)");
    assertThat(onFx(() -> answer().isFocused())).isTrue();
  }

  @Test
  void anAddressPastedOverTextIsALink(FxRobot robot) {
    clickQuestion(robot, 0, 0);
    robot.clickOn("#answer").push(KeyCode.CONTROL, KeyCode.A).write("ett ord");
    robot.push(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.LEFT);
    String address = "https://sv.wikipedia.org/wiki/Ord_(x)";
    paste(robot, address);
    assertThat(answerText()).isEqualTo("ett [ord](<" + address + ">)");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(answerText()).isEqualTo("ett ord");
    assertThat(answerRange()).isEqualTo(new Range(7, 4));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
    assertThat(answerText()).isEqualTo("ett " + address);
    robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
    robot.push(KeyCode.CONTROL, KeyCode.A);
    paste(robot, address);
    assertThat(answerText()).isEqualTo(address);
  }

  @Test
  void tabLeavesTheAnswerWhereNothingCanBeIndented(FxRobot robot) {
    clickQuestion(robot, 0, 0);
    robot.clickOn("#answer").push(KeyCode.CONTROL, KeyCode.A).write("- ett\ntvå");
    robot.push(KeyCode.TAB);
    assertThat(answerText()).isEqualTo("- ett\n  - två");
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(answerText()).isEqualTo("- ett\n- två");
    assertThat(onFx(() -> answer().isFocused())).isTrue();
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(onFx(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("question-text");
    robot.push(KeyCode.TAB);
    assertThat(onFx(() -> answer().isFocused())).isTrue();
    assertThat(answerText()).isEqualTo("- ett\n- två");
  }

  private String menuText(String id, int item) {
    return menu(id).getItems().get(item).getText();
  }

  private Menu menu(String id) {
    MenuBar bar = (MenuBar) stage.getScene().lookup(".menu-bar");
    return bar.getMenus().stream()
        .filter(menu -> id.equals("#" + menu.getId()))
        .findFirst()
        .orElseThrow();
  }

  private void paste(FxRobot robot, String text) {
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
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
