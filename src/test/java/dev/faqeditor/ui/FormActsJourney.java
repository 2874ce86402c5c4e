package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TitledPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Fields and parameters come and go, a section gets a level and a text, each as one step. */
class FormActsJourney extends FormTest {

  private static final String PAGE =
      """
      ---
      title: Sida # det som syns
      date: 2024-05-14 09:12
      base: &bas samma
      other: *bas
      ---
      ## Avsnitt

      {{% question question="Hur?" open=true id="hur" %}}

      Så.
      {{% /question %}}

      ### Andra

      {{< question "Var" >}}

      Här.
      {{< /question >}}
      """;

  @Test
  void fieldsAreAddedFromTheMenuAndRemovedByButtonAndKey(FxRobot robot) throws IOException {
    open(PAGE, "front-matter-base");
    robot.clickOn("#add-field").clickOn("#add-lastmod");
    until("the new field has the focus", () -> focusId().equals("front-matter-lastmod"));
    assertThat(text("front-matter-lastmod")).matches("19\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d");
    assertThat(undo()).contains("add field");
    robot.clickOn("#front-matter-title-remove");
    until("it is gone", () -> node("front-matter-title") == null);
    assertThat(focusId()).isEqualTo("front-matter-date");
    assertThat(undo()).contains("remove field");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
    until("the date is gone", () -> node("front-matter-date") == null);
    save(robot);
    assertThat(onDisk())
        .contains("---\nlastmod: 19")
        .contains("\nbase: &bas samma\nother: *bas\n---");
    robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    save(robot);
    assertThat(onDisk()).isEqualTo(PAGE);
  }

  @Test
  void whatAnotherKeyNeedsStaysAndTheReasonIsSaid(FxRobot robot) throws IOException {
    open(PAGE, "front-matter-base");
    robot.clickOn("#front-matter-base").push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
    assertThat(note("front-matter-base")).contains("another key repeats");
    assertThat(isDirty()).isFalse();
    assertThat(onFx(() -> node("front-matter-base-remove").getAccessibleText()))
        .isEqualTo("Remove “base”");
  }

  @Test
  void anotherKeyIsAddedByKeyboardAlone(FxRobot robot) throws IOException {
    open(PAGE, "front-matter-base");
    focus(robot, "add-field");
    robot.push(KeyCode.SPACE).push(KeyCode.UP).push(KeyCode.ENTER);
    until("its name is asked for", () -> focusId().equals("new-key"));
    robot.write("Title").push(KeyCode.ENTER);
    until("it is there already", () -> note("new-key").contains("already"));
    robot.push(KeyCode.CONTROL, KeyCode.A).write("synonym").push(KeyCode.TAB);
    until("its type is asked for", () -> focusId().equals("new-type"));
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER).push(KeyCode.TAB);
    assertThat(focusId()).isEqualTo("new-add");
    robot.push(KeyCode.SPACE);
    until("the list has the focus", () -> focusId().equals("front-matter-synonym-add"));
    robot.push(KeyCode.SPACE).write("båt").push(KeyCode.ENTER).write("färja");
    save(robot);
    assertThat(onDisk()).contains("other: *bas\nsynonym: [båt, färja]\n---");
    assertThat(onFx(() -> node("new-key").getParent().isVisible())).isFalse();
  }

  @Test
  void theParametersOfAQuestionAreFoldedAwayUntilTheyAreWanted(FxRobot robot) throws IOException {
    open(PAGE, "front-matter-base");
    clickQuestion(robot, 0, 0);
    until("they are named", () -> parameters().getText().contains("open, id"));
    assertThat(onFx(() -> parameters().isExpanded())).isFalse();
    robot.clickOn("#parameters .title");
    robot.clickOn("#parameter-open0").clickOn("#parameter-id0-remove");
    until("it is gone", () -> node("parameter-id0") == null);
    robot.clickOn("#add-parameter").write("klass").push(KeyCode.ENTER);
    until("the new one has the focus", () -> focusId().equals("parameter-klass0"));
    robot.write("stor");
    save(robot);
    assertThat(onDisk()).contains("{{% question question=\"Hur?\" open=false klass=\"stor\" %}}");

    clickQuestion(robot, 1, 0);
    until("there are none", () -> !parameters().isVisible());
    assertThat(note("question-text")).contains("no question mark");
    robot.clickOn("#add-parameter").write("x").push(KeyCode.ENTER);
    until("it is refused", () -> note("new-parameter-key").contains("have no names"));
    robot.push(KeyCode.ESCAPE);
    assertThat(focusId()).isEqualTo("add-parameter");
    robot.clickOn("#question-text").push(KeyCode.END).write("?");
    assertThat(note("question-text")).isEmpty();
  }

  @Test
  void aSectionGetsALevelAndATextBeforeItsQuestions(FxRobot robot) throws IOException {
    open(PAGE, "front-matter-base");
    robot.clickOn("#outline").push(KeyCode.HOME).push(KeyCode.DOWN).push(KeyCode.ENTER);
    until("the heading is focused", () -> focusId().equals("heading"));
    robot.push(KeyCode.TAB);
    assertThat(focusId()).isEqualTo("level");
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
    until("it has another level", () -> ((ChoiceBox<?>) node("level")).getValue().equals(3));
    assertThat(undo()).contains("heading level");
    robot.push(KeyCode.TAB);
    assertThat(focusId()).isEqualTo("intro");
    robot.write("Om *resan*.");
    assertThat(undo()).contains("text before the questions");
    save(robot);
    assertThat(onDisk())
        .isEqualTo(PAGE.replace("## Avsnitt\n\n{{%", "### Avsnitt\n\nOm *resan*.\n\n{{%"));
    robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(onFx(() -> ((StyleClassedTextArea) node("intro")).getText())).isEmpty();
    save(robot);
    assertThat(onDisk()).isEqualTo(PAGE);
  }

  @Test
  void aPageWithoutFrontMatterGetsOne(FxRobot robot) throws IOException {
    open("## Bara text\n", "add-field");
    until("there is nothing yet", () -> node("front-matter-title") == null);
    robot.clickOn("#add-field").clickOn("#add-title");
    until("the new field has the focus", () -> focusId().equals("front-matter-title"));
    robot.write("Ny");
    save(robot);
    assertThat(onDisk()).startsWith("---\ntitle: ").endsWith("---\n## Bara text\n");
  }

  @Test
  void aRightClickOffersUndoInEachText(FxRobot robot) throws IOException {
    open(PAGE, "front-matter-title");
    robot.clickOn("#front-matter-title").write("X");
    assertThat(undoOffered(robot, "front-matter-title")).isTrue();
    clickQuestion(robot, 0, 0);
    until("the answer is shown", () -> node("answer") != null);
    assertThat(undoOffered(robot, "answer")).isTrue();
    save(robot);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("the page is shown", () -> node("front-matter-title") != null);
    assertThat(undoOffered(robot, "front-matter-title")).isFalse();
  }

  /** The headless screen leaves out what the system makes of a right click. */
  private boolean undoOffered(FxRobot robot, String text) {
    robot.rightClickOn("#" + text);
    robot.interact(
        () ->
            node(text)
                .fireEvent(
                    new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED, 9, 9, 600, 300, false, null)));
    until("the menu is shown", () -> contextMenu() != null);
    boolean offered = onFx(() -> !contextMenu().getItems().get(0).isDisable());
    robot.push(KeyCode.ESCAPE);
    until("the menu is hidden", () -> contextMenu() == null);
    return offered;
  }

  private static ContextMenu contextMenu() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .findFirst()
        .orElse(null);
  }

  private TitledPane parameters() {
    return (TitledPane) node("parameters");
  }

  /** What the Edit menu says that undoing takes back. */
  private String undo() {
    return onFx(
        () ->
            ((javafx.scene.control.MenuBar) stage.getScene().lookup(".menu-bar"))
                .getMenus().stream()
                    .flatMap(menu -> menu.getItems().stream())
                    .filter(item -> "menu-edit-undo".equals(item.getId()))
                    .map(MenuItem::getText)
                    .findFirst()
                    .orElseThrow());
  }
}
