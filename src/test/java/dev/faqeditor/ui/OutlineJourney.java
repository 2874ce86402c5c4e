package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Several questions are selected in the outline, moved, deleted, copied and pasted. */
class OutlineJourney extends WindowTest {

  @Test
  void severalAreSelectedByMouseAndMovedAndDeletedTogether(FxRobot robot) {
    clickQuestion(robot, 0, 0);
    robot.press(KeyCode.SHIFT).clickOn(cell(robot, 0, 2)).release(KeyCode.SHIFT);
    assertThat(selected()).containsExactly("0.0", "0.1", "0.2");
    robot.press(KeyCode.CONTROL).clickOn(cell(robot, 0, 1)).release(KeyCode.CONTROL);
    assertThat(selected()).containsExactly("0.0", "0.2");
    assertThat(context()).endsWith("2 questions selected");
    List<String> titles = onFx(() -> List.of(title(0, 0), title(0, 2)));
    robot.push(KeyCode.ALT, KeyCode.DOWN);
    until("both have moved", () -> title(0, 2).equals(titles.get(0)));
    assertThat(selected()).containsExactly("0.2", "0.3");
    assertThat(onFx(() -> List.of(title(0, 2), title(0, 3)))).isEqualTo(titles);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("they are back", () -> !stage.getTitle().startsWith("*"));
    assertThat(selected()).containsExactly("0.0", "0.2");
    robot.push(KeyCode.DELETE);
    until("they are gone", () -> isDirty());
    assertThat(selected()).containsExactly("0.0");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("they are back", () -> !stage.getTitle().startsWith("*"));
    assertThat(selected()).containsExactly("0.0", "0.2");

    robot.clickOn(cell(robot, 0, 2));
    assertThat(selected()).containsExactly("0.2");
    robot.press(KeyCode.CONTROL).clickOn(cell(robot, 0, 0)).clickOn(cell(robot, 0, -1));
    robot.release(KeyCode.CONTROL);
    assertThat(selected()).as("sections stay alone").containsExactly("0");
  }

  @Test
  void severalAreSelectedByKeyboardAloneAlsoAcrossAHeading(FxRobot robot) {
    clickQuestion(robot, 0, 0);
    int last = onFx(() -> section(0).getChildren().size()) - 1;
    robot.push(KeyCode.HOME).push(KeyCode.DOWN);
    for (int i = 0; i <= last; i++) {
      robot.push(KeyCode.DOWN);
    }
    assertThat(selected()).containsExactly("0." + last);
    robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(selected()).containsExactly("0." + last, "1.0", "1.1");
    robot.push(KeyCode.SHIFT, KeyCode.UP);
    assertThat(selected()).containsExactly("0." + last, "1.0");
    robot.push(KeyCode.UP);
    assertThat(selected()).as("the tree's own keys select one").hasSize(1);
    robot.push(KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.A);
    int own = onFx(() -> section(1).getChildren().size());
    assertThat(selected()).hasSize(own).allMatch(row -> row.startsWith("1."));
    robot.push(KeyCode.CONTROL, KeyCode.A);
    assertThat(selected()).hasSizeGreaterThan(own).contains("0.0");
    robot.push(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.HOME).write("Nej, ");
    assertThat(selected()).as("typing keeps them selected").hasSizeGreaterThan(own);
  }

  @Test
  void questionsAreCopiedCutAndPastedAlsoFromAnotherFile(FxRobot robot) {
    clickQuestion(robot, 0, 0);
    String first = onFx(() -> title(0, 0));
    robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.C);
    assertThat(clipboard()).startsWith("{{% question ").endsWith("{{% /question %}}\n");
    assertThat(notice()).isEqualTo("2 questions copied");
    int before = onFx(() -> section(1).getChildren().size());
    robot.clickOn(cell(robot, 1, -1)).push(KeyCode.CONTROL, KeyCode.V);
    until("they are pasted", () -> section(1).getChildren().size() == before + 2);
    assertThat(selected()).containsExactly("1." + before, "1." + (before + 1));
    robot.push(KeyCode.CONTROL, KeyCode.X);
    until("they are cut", () -> section(1).getChildren().size() == before);
    robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
    until("nothing has changed", () -> !stage.getTitle().startsWith("*"));
    assertThat(onFx(() -> title(0, 0))).isEqualTo(first);

    putOnClipboard("Read this: {{< faq \"Från annat håll?\" >}}\r\nJa.\r\n{{< /faq >}}");
    robot.clickOn(cell(robot, 0, 0)).push(KeyCode.CONTROL, KeyCode.V);
    assertThat(notice()).isNotEmpty();
    assertThat(isDirty()).isFalse();
    putOnClipboard("{{% question question=\"Från annat håll?\" %}}\r\nJa.\r\n{{% /question %}}");
    robot.clickOn("#menu-edit").clickOn("#menu-edit-paste");
    until("it is pasted", () -> title(0, 1).contains("Från annat håll?"));
    save(robot);
    assertThat(onDisk())
        .contains("\n\n{{% question question=\"Från annat håll?\" %}}\nJa.\n{{% /question %}}\n\n")
        .doesNotContain("\r");

    robot.clickOn(cell(robot, 0, -1)).push(KeyCode.CONTROL, KeyCode.X);
    assertThat(notice()).startsWith("A section can't be cut");
    robot.push(KeyCode.CONTROL, KeyCode.C);
    assertThat(clipboard()).startsWith("## ");
    assertThat(isDirty()).isFalse();
  }

  @Test
  void aQuestionIsMovedToAnotherSectionByTypingWhere(FxRobot robot) {
    clickQuestion(robot, 0, 1);
    String moved = onFx(() -> title(0, 1));
    String heading = onFx(() -> section(2).getValue().toString()).replaceFirst(".*title=", "");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    until("a dialog is shown", () -> dialog() != null);
    robot.clickOn("#move-filter").write("GODS fordon").push(KeyCode.ENTER);
    until("it is the first there", () -> title(2, 0).equals(moved));
    assertThat(selected()).containsExactly("2.0");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    until("a dialog is shown", () -> dialog() != null);
    robot.clickOn("#move-filter").write("zzz").push(KeyCode.ENTER).push(KeyCode.ESCAPE);
    until("the dialog is gone", () -> dialog() == null);
    assertThat(onFx(() -> title(2, 0))).isEqualTo(moved);

    robot.push(KeyCode.UP).push(KeyCode.SHIFT, KeyCode.F10);
    until("the context menu is shown", () -> contextMenuItem("moveTo") != null);
    robot.clickOn(contextMenuItem("moveTo"));
    until("a dialog is shown", () -> dialog() != null);
    robot.push(KeyCode.ENTER);
    until("the section is the first", () -> section(0).getValue().toString().contains(heading));
    askForMenu(robot, cell(robot, 0, 0));
    until("the context menu is shown", () -> contextMenuItem("addQuestionBefore") != null);
    robot.clickOn(contextMenuItem("addQuestionBefore"));
    until("one is added before it", () -> title(0, 0).contains("New question"));
    robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("nothing has changed", () -> !stage.getTitle().startsWith("*"));
  }

  /** Clicks with the right button; the headless screen leaves out what the system makes of that. */
  private static void askForMenu(FxRobot robot, javafx.scene.Node on) {
    robot.rightClickOn(on);
    robot.interact(
        () -> {
          Point2D at = on.localToScreen(20, 10);
          on.fireEvent(
              new ContextMenuEvent(
                  ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                  20,
                  10,
                  at.getX(),
                  at.getY(),
                  false,
                  null));
        });
  }

  private static javafx.scene.Node contextMenuItem(String name) {
    return Window.getWindows().stream()
        .map(shown -> shown.getScene().lookup("#outline-menu-" + name))
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String clipboard() {
    return onFx(() -> Clipboard.getSystemClipboard().getString());
  }

  private static void putOnClipboard(String text) {
    onFx(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
  }

  private TreeItem<?> section(int section) {
    return tree().getRoot().getChildren().get(section);
  }

  private String title(int section, int question) {
    return section(section).getChildren().get(question).getValue().toString();
  }

  /** What is selected, from the top: "0.2" is the third question of the first section. */
  private List<String> selected() {
    return onFx(
        () ->
            tree().getSelectionModel().getSelectedItems().stream()
                .map(item -> (TreeItem<?>) item)
                .map(this::place)
                .sorted()
                .collect(Collectors.toList()));
  }

  private String place(TreeItem<?> item) {
    TreeItem<?> parent = item.getParent();
    if (parent == null) {
      return "page";
    }
    String own = String.valueOf(parent.getChildren().indexOf(item));
    return parent.getParent() == null ? own : place(parent) + "." + own;
  }

  private String context() {
    return onFx(() -> ((Label) stage.getScene().lookup(".form-context")).getText());
  }

  /** The cell of a question that can be seen, or of its section, for -1. */
  private javafx.scene.Node cell(FxRobot robot, int section, int question) {
    TreeItem<?> item =
        question < 0 ? section(section) : section(section).getChildren().get(question);
    return robot
        .lookup(".tree-cell")
        .match(node -> node instanceof TreeCell<?> c && c.isVisible() && c.getTreeItem() == item)
        .query();
  }
}
