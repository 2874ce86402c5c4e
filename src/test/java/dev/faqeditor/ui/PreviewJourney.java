package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import netscape.javascript.JSObject;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.w3c.dom.Element;

/** The preview follows and stays where it is. */
class PreviewJourney extends WindowTest {

  @Test
  void theSelectedQuestionIsOpenAndInView(FxRobot robot) {
    waitForPreview();
    clickQuestion(robot, 3, 8);
    until("its box is open", () -> isOpen(24));
    until("it is in view", () -> top(24) >= 0 && top(24) < browser().getHeight());
  }

  @Test
  void typingKeepsWhatIsOpenTheScrollPositionAndTheFocus(FxRobot robot) {
    waitForPreview();
    clickQuestion(robot, 0, 0);
    until("its box is open", () -> isOpen(0));
    clickOnQuestion(robot, 1);
    until("another box is open", () -> isOpen(1));
    clickQuestion(robot, 0, 0);
    onFx(() -> browser().getEngine().executeScript("window.scrollTo(0, 120)"));
    robot.clickOn("#answer").push(KeyCode.CONTROL, KeyCode.END).write("\n\n- ett\ntvå");
    until("the preview shows it", () -> box(0).getElementsByTagName("li").getLength() == 2);
    assertThat(onFx(() -> isOpen(0) && isOpen(1))).isTrue();
    assertThat(onFx(() -> browser().getEngine().executeScript("window.scrollY"))).isEqualTo(120);
    assertThat(onFx(() -> answer().isFocused())).isTrue();
  }

  @Test
  void anOpenAnswerStaysOpenWhereverItsQuestionGoes(FxRobot robot) {
    waitForPreview();
    clickQuestion(robot, 0, 2);
    until("its box is open", () -> isOpen(2));
    clickOnQuestion(robot, 0);
    until("another box is open", () -> isOpen(0));
    String first = onFx(() -> box(0).getTextContent());
    clickQuestion(robot, 0, 1);
    robot.push(KeyCode.ALT, KeyCode.UP);
    until("the first is the second", () -> box(1).getTextContent().equals(first));
    until("the open ones went along", () -> isOpen(0) && isOpen(1) && isOpen(2));
    robot.push(KeyCode.DELETE);
    until("the first is the first again", () -> box(0).getTextContent().equals(first));
    until("and the others", () -> isOpen(0) && isOpen(1) && !isOpen(2));
  }

  @Test
  void anEditLeavesTheBoxesOfOtherQuestionsTheSameNodes(FxRobot robot) {
    waitForPreview();
    clickQuestion(robot, 0, 0);
    onFx(
        () -> {
          ((JSObject) box(1)).setMember("faqTest", "same");
          ((JSObject) box(0)).setMember("faqTest", "same");
          return null;
        });
    robot.clickOn("#answer").write("å");
    until("the preview shows it", () -> box(0).getTextContent().contains("å"));
    assertThat(onFx(() -> ((JSObject) box(1)).getMember("faqTest"))).isEqualTo("same");
    assertThat(onFx(() -> ((JSObject) box(0)).getMember("faqTest"))).isEqualTo("same");
  }

  @Test
  void aClickSelectsAQuestionAndOpensOrClosesItsAnswer(FxRobot robot) {
    waitForPreview();
    clickQuestion(robot, 0, 0);
    robot.clickOn("#answer");
    clickOnQuestion(robot, 2);
    until("the box is open", () -> isOpen(2));
    assertThat(onFx(() -> browser().isFocused())).isTrue();
    assertThat(onFx(() -> tree().getSelectionModel().getSelectedItem().getValue().toString()))
        .contains("pengarna");
    assertThat(onFx(() -> toggle(2).getAttribute("aria-expanded"))).isEqualTo("true");
    clickOnQuestion(robot, 2);
    until("the box is closed", () -> !isOpen(2));
    assertThat(onFx(() -> toggle(2).getAttribute("aria-expanded"))).isEqualTo("false");
    assertThat(isDirty()).isFalse();
  }

  @Test
  void allAnswersCanBeOpenedAndClosedByKey(FxRobot robot) {
    waitForPreview();
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    until("all are open", () -> isOpen(0) && isOpen(24));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    until("all are closed", () -> !isOpen(0) && !isOpen(24));
  }

  private Element toggle(int question) {
    return (Element) box(question).getElementsByTagName("button").item(0);
  }

  private void clickOnQuestion(FxRobot robot, int question) {
    new PreviewMouse(this, robot).click(onFx(() -> toggle(question)));
  }

  private double top(int question) {
    return PreviewMouse.edge((JSObject) box(question), "top");
  }
}
