package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Questions and sections are dragged in the outline. */
class DragJourney extends WindowTest {

  @Test
  void aQuestionIsDraggedAndALineShowsWhereItLands(FxRobot robot) {
    clickQuestion(robot, 0, 0);
    List<String> titles = onFx(() -> List.of(title(0, 0), title(0, 1), title(0, 2)));
    press(robot, 0, 0, 0.5);
    moveTo(robot, 0, 0, 0.9);
    assertThat(line().isVisible()).as("there it stands already").isFalse();
    moveTo(robot, 0, 2, 0.8);
    assertThat(line().isVisible()).isTrue();
    assertThat(lineY()).isEqualTo(bottomOf(robot, 0, 2));
    robot.push(KeyCode.ESCAPE);
    assertThat(line().isVisible()).as("Esc ends it").isFalse();
    robot.release(MouseButton.PRIMARY);
    assertThat(isDirty()).isFalse();

    drag(robot, 0, 0, 0, 2, 0.8);
    until("it has moved", () -> title(0, 2).equals(titles.get(0)));
    robot.press(KeyCode.SHIFT).clickOn(point(robot, 0, 1, 0.5)).release(KeyCode.SHIFT);
    drag(robot, 0, 2, 1, 1, 0.2);
    until("both have moved", () -> title(1, 2).equals(titles.get(0)));
    assertThat(onFx(() -> title(1, 1))).isEqualTo(titles.get(2));
    robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
    until("nothing has changed", () -> !stage.getTitle().startsWith("*"));
  }

  @Test
  void aSectionIsDraggedWithAllItHoldsAndAClosedOneOpensUnderTheMouse(FxRobot robot) {
    clickQuestion(robot, 0, 0);
    String first = onFx(() -> section(0).getValue().toString());
    close(robot, 1);
    drag(robot, 0, -1, 1, -1, 0.8);
    until("it is the second", () -> section(1).getValue().toString().equals(first));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("nothing has changed", () -> !stage.getTitle().startsWith("*"));

    close(robot, 1);
    press(robot, 0, 0, 0.5);
    moveTo(robot, 1, -1, 0.7);
    until("it opens", () -> section(1).isExpanded());
    robot.moveTo(edge(tree().getHeight() - 5));
    until("the tree scrolls at its edge", () -> firstRow() > 2);
    robot.moveTo(edge(5));
    until("and back", () -> firstRow() == 0);
    robot.moveTo(stage.getScene().lookup("#form"));
    assertThat(line().isVisible()).as("beside the tree it lands nowhere").isFalse();
    robot.release(MouseButton.PRIMARY);
    assertThat(isDirty()).isFalse();
  }

  private void close(FxRobot robot, int section) {
    robot.interact(() -> section(section).setExpanded(false));
    robot.interact(() -> tree().layout());
  }

  private Point2D edge(double y) {
    return onFx(() -> tree().localToScreen(90, y));
  }

  private int firstRow() {
    return tree().lookupAll(".tree-cell").stream()
        .filter(node -> node instanceof TreeCell<?> cell && cell.isVisible() && !cell.isEmpty())
        .mapToInt(node -> ((TreeCell<?>) node).getIndex())
        .min()
        .orElse(-1);
  }

  private void drag(FxRobot robot, int section, int question, int to, int at, double part) {
    press(robot, section, question, 0.5);
    moveTo(robot, to, at, part);
    robot.release(MouseButton.PRIMARY);
  }

  private void press(FxRobot robot, int section, int question, double part) {
    robot.moveTo(point(robot, section, question, part)).press(MouseButton.PRIMARY);
  }

  private void moveTo(FxRobot robot, int section, int question, double part) {
    robot.moveTo(point(robot, section, question, part));
  }

  private javafx.scene.Node line() {
    return stage.getScene().lookup("#drop-line");
  }

  private double lineY() {
    return onFx(
        () -> {
          Bounds bounds = line().localToScreen(line().getBoundsInLocal());
          return (double) Math.round(bounds.getCenterY());
        });
  }

  private double bottomOf(FxRobot robot, int section, int question) {
    return Math.round(point(robot, section, question, 1).getY());
  }

  /** A point of a row, some part of its height from its top; -1 is the section's own row. */
  private Point2D point(FxRobot robot, int section, int question, double part) {
    TreeItem<?> item =
        question < 0 ? section(section) : section(section).getChildren().get(question);
    javafx.scene.Node cell =
        robot
            .lookup(".tree-cell")
            .match(
                node -> node instanceof TreeCell<?> c && c.isVisible() && c.getTreeItem() == item)
            .query();
    return onFx(
        () -> {
          Bounds bounds = cell.localToScreen(cell.getBoundsInLocal());
          return new Point2D(bounds.getMinX() + 90, bounds.getMinY() + part * bounds.getHeight());
        });
  }

  private TreeItem<?> section(int section) {
    return tree().getRoot().getChildren().get(section);
  }

  private String title(int section, int question) {
    return section(section).getChildren().get(question).getValue().toString();
  }
}
