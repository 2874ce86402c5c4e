package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.faqeditor.HugoProgram;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page as the Hugo that is installed prints it, in the place of the preview. */
class ExactJourney extends WindowTest {

  @BeforeAll
  static void needsHugo() {
    assumeFalse(HugoProgram.version().isEmpty(), "Hugo is not installed");
  }

  private Element exactRoot() {
    WebView browser = (WebView) stage.getScene().lookup("#exact .web-view");
    Document document = browser == null ? null : browser.getEngine().getDocument();
    return document == null ? null : document.getElementById("page");
  }

  private String exactText() {
    Element root = exactRoot();
    return root == null ? "" : root.getTextContent();
  }

  private String badge() {
    return onFx(() -> ((Label) stage.getScene().lookup("#exact-badge")).getText());
  }

  private String error() {
    return onFx(
        () ->
            stage.getScene().lookup("#exact-error-said") instanceof Label said
                ? said.getText()
                : "");
  }

  private Element exactBox(int question) {
    NodeList divs = exactRoot().getElementsByTagName("div");
    for (int i = 0; i < divs.getLength(); i++) {
      Element div = (Element) divs.item(i);
      if (String.valueOf(question).equals(div.getAttribute("data-faq-question"))) {
        return div;
      }
    }
    throw new AssertionError("no box of question " + question);
  }

  @Test
  void thePageFollowsAsHugoPrintsIt(FxRobot robot) {
    waitForPreview();
    clickQuestion(robot, 1, 1);
    robot.push(KeyCode.F9);
    until("Hugo has printed it", () -> exactText().contains("Hoppa till innehållet"));
    assertThat(badge()).isEqualTo("As Hugo prints it");
    until("the selected answer is open", () -> openBoxes() == 1);

    robot.clickOn("#answer").push(KeyCode.CONTROL, KeyCode.END).write(" Tillagt ord.");
    until("what is typed is there", () -> exactText().contains("Tillagt ord."));
    until("it is said", () -> badge().equals("As Hugo prints it"));
    assertThat(onFx(() -> stage.getScene().getFocusOwner())).isEqualTo(answer());
    assertThat(error()).isEmpty();

    robot.write("\n\n{{% saknas %}}");
    until(
        "the error is shown",
        () -> error().startsWith("Line 53: ") && error().contains("no shortcode “saknas”"));
    assertThat(badge()).isEqualTo("Not as the text is now");
    assertThat(onFx(() -> exactText())).contains("Tillagt ord.");
    clickQuestion(robot, 0, 0);
    robot.interact(() -> stage.getScene().lookup("#exact-go").requestFocus());
    robot.push(KeyCode.ENTER);
    until("the answer is back", () -> answer().getText().endsWith("{{% saknas %}}"));
    until("the caret is in it", () -> stage.getScene().getFocusOwner() == answer());
    int caret = onFx(() -> answer().getCaretPosition());
    assertThat(answerText().substring(caret)).isEqualTo("{{% saknas %}}");

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("it is mended", () -> badge().equals("As Hugo prints it"));
    assertThat(error()).isEmpty();

    robot.push(KeyCode.F9);
    until("the preview is back", () -> stage.getScene().lookup("#preview").isVisible());
    assertThat(onFx(() -> stage.getScene().lookup("#exact").isVisible())).isFalse();
    assertThat(onDisk()).isEqualTo(original);
  }

  private int openBoxes() {
    int open = 0;
    NodeList divs = exactRoot().getElementsByTagName("div");
    for (int i = 0; i < divs.getLength(); i++) {
      if (String.valueOf(((Element) divs.item(i)).getAttribute("class")).contains("faq-open")) {
        open++;
      }
    }
    return open;
  }
}
