package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What the check finds is shown where it is, and put right by a click or a key. */
class CheckJourney extends WindowTest {

  private static final String RAW =
      "## Rubrik\n\n{{% question question=\"Hur?\" %}}\n**Så** här.\n{{% /question %}}\n";

  @Test
  void aClickPutsARawParagraphRightAndUndoTakesItBack(FxRobot robot) throws IOException {
    open(RAW);
    clickQuestion(robot, 0, 0);
    until("it is said beside the field", () -> notes().contains("as it is written"));
    until("the preview shows it raw", () -> box(0).getTextContent().contains("**Så**"));
    robot.clickOn(fixButton());
    until("the preview shows Markdown", () -> box(0).getTextContent().contains("Så här"));
    until("nothing is found", () -> findings().startsWith("Nothing"));
    save(robot);
    assertThat(onDisk()).isEqualTo(RAW.replace("%}}\n**", "%}}\n\n**"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("it is found again", () -> notes().contains("as it is written"));
    save(robot);
    assertThat(onDisk()).isEqualTo(RAW);
  }

  @Test
  void theKeyboardAloneFindsAndPutsRight(FxRobot robot) throws IOException {
    open(RAW);
    until("something is found", () -> findings().startsWith("1 "));
    robot.push(KeyCode.F8);
    until("the question is focused", () -> focusId().equals("question-text"));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    until("the list has the focus", () -> focusId().equals("findings"));
    robot.push(KeyCode.SPACE);
    until("the list is empty", () -> list().getItems().isEmpty());
    robot.push(KeyCode.ESCAPE);
    until("the list is gone", () -> !list().getParent().isVisible());
    save(robot);
    assertThat(onDisk()).isEqualTo(RAW.replace("%}}\n**", "%}}\n\n**"));
  }

  @Test
  void typingTakesAFindingAwayAndBringsItBack(FxRobot robot) throws IOException {
    open("## Rubrik\n\n{{% question question=\"Hur?\" %}}\nSå.\n{{% /question %}}\n");
    writeAnswer(robot, 0, 0, "**x** ");
    until("it is found", () -> notes().contains("as it is written"));
    robot.push(KeyCode.CONTROL, KeyCode.HOME).push(KeyCode.ENTER);
    until("it is gone", () -> findings().startsWith("Nothing"));
    assertThat(onFx(() -> answer().isFocused())).isTrue();
  }

  @Test
  void aRuleThatIsOffIsOffForTheSiteAndStaysOff(FxRobot robot) throws IOException {
    open(RAW);
    until("something is found", () -> findings().startsWith("1 "));
    robot.clickOn("#menu-check").clickOn("#menu-check-rules");
    until("a dialog is shown", () -> dialog() != null);
    robot.interact(
        () ->
            dialog().lookupAll(".choice-box").stream()
                .map(ChoiceBox.class::cast)
                .forEach(box -> box.getSelectionModel().selectLast()));
    robot.clickOn(dialog().lookupButton(dialog().getButtonTypes().get(1)));
    until("nothing is found", () -> findings().startsWith("Nothing"));
    assertThat(Files.walk(configuration).filter(Files::isRegularFile).toList())
        .singleElement()
        .satisfies(file -> assertThat(Files.readString(file)).contains("check.raw-markup = off"));
    assertThat(onDisk()).isEqualTo(RAW);
  }

  @Test
  void theBadgeSaysWhetherTheSitesTemplatesShowThePage(FxRobot robot) throws IOException {
    until("the sample page is", () -> badge().getText().equals("With the site's templates"));
    open("{{< okand >}}\n");
    until("it says why not", () -> badge().getText().contains("no template for “okand”"));
    robot.clickOn("#preview-badge");
    until("the reasons are shown", () -> badge().isShowing());
    robot.push(KeyCode.ESCAPE);
    Files.delete(folder.resolve("hugo.toml"));
    open("x\n");
    until("there is no site", () -> badge().getText().contains("no Hugo site"));
  }

  @Test
  void aTemplateThatIsChangedMeanwhileIsReadAgainByAKey(FxRobot robot) throws IOException {
    waitForPreview();
    Files.writeString(
        folder.resolve("layouts/shortcodes/question.html"),
        "<section><h3>{{ .Get \"question\" }}</h3>NY MALL {{ .Inner }}</section>\n");
    robot.push(KeyCode.F5);
    until("the new template is used", () -> previewText().contains("NY MALL"));
  }

  private void open(String text) throws IOException {
    page = folder.resolve("content/sv/prov.md");
    Files.writeString(page, text);
    Platform.runLater(() -> window.open(page));
    until("it is open", () -> stage.getTitle().contains("prov.md"));
  }

  private String findings() {
    return ((Button) stage.getScene().lookup("#problems")).getText();
  }

  private ListView<?> list() {
    return (ListView<?>) stage.getScene().lookup("#findings");
  }

  private MenuButton badge() {
    return (MenuButton) stage.getScene().lookup("#preview-badge");
  }

  private String focusId() {
    Node owner = stage.getScene().getFocusOwner();
    return owner == null ? "" : String.valueOf(owner.getId());
  }

  private Node fixButton() {
    return onFx(() -> stage.getScene().lookup(".finding-note .finding-fix"));
  }

  /** What is said beside the fields that are shown. */
  private String notes() {
    Set<Node> labels = stage.getScene().getRoot().lookupAll(".finding-note .label");
    return labels.stream()
        .map(node -> ((Labeled) node).getText())
        .collect(Collectors.joining("\n"));
  }
}
