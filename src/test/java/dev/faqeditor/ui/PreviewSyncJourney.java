package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import netscape.javascript.JSObject;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.w3c.dom.Element;

/** Preview and form follow each other. */
class PreviewSyncJourney extends WindowTest {

  @Test
  void aQuestionOutOfViewComesToTheTopQuarterAndOneInViewStays(FxRobot robot) {
    waitForPreview();
    clickQuestion(robot, 3, 2);
    until("its box is open", () -> isOpen(18));
    assertThat(onFx(() -> top(18))).isBetween(0.0, height() / 4 + 2);
    double scrolled = scrolled();
    new PreviewMouse(this, robot).click(onFx(() -> button(19)));
    until("the next one is open", () -> isOpen(19));
    assertThat(scrolled()).isEqualTo(scrolled);
  }

  @Test
  void whatIsTypedStaysInViewAndOpensItsAnswer(FxRobot robot) {
    waitForPreview();
    clickQuestion(robot, 0, 1);
    until("its box is open", () -> isOpen(1));
    new PreviewMouse(this, robot).click(onFx(() -> button(1)));
    until("its box is closed", () -> !isOpen(1));
    onFx(() -> browser().getEngine().executeScript("window.scrollTo(0, 1500)"));
    robot.clickOn("#answer").push(KeyCode.CONTROL, KeyCode.END).write(" slut");
    until("its box is open again", () -> isOpen(1));
    until("the end of it is in view", () -> PreviewMouse.edge(panel(1), "bottom") > 0);
    assertThat(onFx(() -> answer().isFocused())).isTrue();
    onFx(() -> browser().getEngine().executeScript("window.scrollTo(0, 0)"));
    clickQuestion(robot, 0, 0);
    double scrolled = scrolled();
    robot.clickOn("#answer").write("x");
    until("the preview shows it", () -> box(0).getTextContent().contains("x"));
    assertThat(scrolled()).isEqualTo(scrolled);
  }

  @Test
  void aClickInAnAnswerPutsTheCaretThereAndADragSelectsText(FxRobot robot) {
    waitForPreview();
    PreviewMouse mouse = new PreviewMouse(this, robot);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    until("all are open", () -> isOpen(3));
    robot.clickOn(mouse.place(onFx(() -> box(2)), "dygn. Skriv", false));
    until("the answer has the focus", () -> answer() != null && answer().isFocused());
    String text = answerText();
    assertThat(text).startsWith("Ja, när vi ställer in");
    int caret = onFx(() -> answer().getCaretPosition());
    assertThat(text.substring(caret)).startsWith("dygn. Skriv");
    assertThat(onFx(() -> isOpen(2))).isTrue();

    robot.clickOn("#answer").push(KeyCode.HOME); // a click elsewhere: two there would be a double
    robot.clickOn(mouse.place(onFx(() -> box(2)), "dygn. Skriv", false));
    until("the caret is back", () -> answer().getCaretPosition() == caret);

    robot.moveTo(mouse.place(onFx(() -> box(0)), "Biljetten", false));
    robot.press(MouseButton.PRIMARY);
    robot.moveTo(mouse.place(onFx(() -> box(0)), "Biljetten köper", true));
    robot.release(MouseButton.PRIMARY);
    assertThat(onFx(() -> browser().isFocused())).isTrue();
    assertThat(answerText()).isEqualTo(text);
    robot.push(KeyCode.CONTROL, KeyCode.C);
    assertThat(onFx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("Biljetten köper");
  }

  private Element button(int question) {
    return (Element) box(question).getElementsByTagName("button").item(0);
  }

  private JSObject panel(int question) {
    return (JSObject) ((JSObject) box(question)).call("querySelector", ".panel");
  }

  private double top(int question) {
    return PreviewMouse.edge((JSObject) box(question), "top");
  }

  private double height() {
    return onFx(
        () -> ((Number) browser().getEngine().executeScript("window.innerHeight")).doubleValue());
  }

  private double scrolled() {
    return onFx(
        () -> ((Number) browser().getEngine().executeScript("window.scrollY")).doubleValue());
  }
}
