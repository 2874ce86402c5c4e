package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The outline is filtered by words of questions, answers and headings. */
class FilterJourney extends WindowTest {

  @Test
  void questionsAreFoundAsTheUserTypesByKeyboardAlone(FxRobot robot) {
    clickQuestion(robot, 0, 0);
    int all = onFx(() -> tree().getExpandedItemCount());
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F).write("OMBORD");
    until("few are shown", () -> tree().getExpandedItemCount() < all);
    assertThat(shown()).contains("Får jag ta med hund ombord?").doesNotContain("Tar ni farligt");
    until("how many is said", () -> count().endsWith(" of 25"));
    until("the words are marked", () -> marks() > 0);

    robot.push(KeyCode.DOWN);
    until("the first match is selected", () -> selectedTitle().equals(shown().get(0)));
    assertThat(onFx(() -> tree().isFocused())).isTrue();
    String selected = selectedTitle();
    robot.push(KeyCode.ALT, KeyCode.DOWN);
    until("it moves on the page", () -> isDirtyNow());
    assertThat(selectedTitle()).isEqualTo(selected);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("nothing has changed", () -> !isDirtyNow());

    robot.push(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.A).write("Annat?");
    until("what no longer matches stays", () -> selectedTitle().equals("Annat?"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    robot.push(KeyCode.F6).push(KeyCode.F6).push(KeyCode.SLASH);
    robot.push(KeyCode.CONTROL, KeyCode.A).write("gruppresa xyz");
    until("no match is said", () -> none().isVisible());
    assertThat(count()).isEqualTo("0 of 25");
    robot.push(KeyCode.ESCAPE);
    until("all is shown", () -> tree().getExpandedItemCount() == all);
    assertThat(none().isVisible()).isFalse();
    assertThat(onFx(() -> tree().isFocused())).isTrue();
    assertThat(selectedTitle()).isEqualTo(selected);
  }

  @Test
  void sectionsThatWereClosedOpenForMatchesAndCloseAgainAndNothingIsDragged(FxRobot robot) {
    clickQuestion(robot, 0, 0);
    robot.interact(() -> section(2).setExpanded(false));
    int all = onFx(() -> tree().getExpandedItemCount());
    robot.clickOn("#outline-filter").write("lastbilar");
    until("its section opens", () -> shown().contains("När börjar elfärjan ta lastbilar?"));
    robot.interact(() -> tree().layout()); // rows that are there are drawn at the next pulse
    Node cell = cellOf(robot, "När börjar elfärjan");
    robot.clickOn(cell);
    robot.moveTo(cell).press(MouseButton.PRIMARY).moveBy(0, -30).release(MouseButton.PRIMARY);
    assertThat(notice()).startsWith("Not all rows are shown");
    assertThat(isDirtyNow()).isFalse();
    robot.push(KeyCode.HOME);
    robot.clickOn("#outline-filter-clear");
    until("all is shown as before", () -> tree().getExpandedItemCount() == all);
    assertThat(onFx(() -> ((TextField) stage.getScene().lookup("#outline-filter")).getText()))
        .isEmpty();
  }

  private boolean isDirtyNow() {
    return stage.getTitle().startsWith("*");
  }

  private Node cellOf(FxRobot robot, String title) {
    return robot
        .lookup(".tree-cell")
        .match(
            node ->
                node instanceof TreeCell<?> cell
                    && cell.isVisible()
                    && cell.getText() != null
                    && cell.getText().startsWith(title))
        .query();
  }

  private TreeItem<?> section(int section) {
    return tree().getRoot().getChildren().get(section);
  }

  private List<String> shown() {
    return tree().getRoot().getChildren().stream()
        .flatMap(section -> section.getChildren().stream())
        .map(FilterJourney::title)
        .toList();
  }

  private static String title(TreeItem<?> item) {
    return item.getValue().toString().replaceFirst(".*title=", "").replaceFirst(", hasD.*", "");
  }

  private String selectedTitle() {
    TreeItem<?> item = tree().getSelectionModel().getSelectedItem();
    return item == null ? "" : title(item);
  }

  private long marks() {
    return tree().lookupAll(".outline-found").stream()
        .filter(node -> !((Path) node).getElements().isEmpty())
        .count();
  }

  private String count() {
    return ((Label) stage.getScene().lookup("#outline-filter-count")).getText();
  }

  private Node none() {
    return stage.getScene().lookup("#outline-filter-none");
  }
}
