package dev.faqeditor.ui;

import java.io.IOException;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.api.FxRobot;

/** The states of the preview, for {@link Pictures}. */
final class PreviewPictures {

  private static final String LINKS =
      """
      ---
      title: Länkar
      ---
      ## Länkar

      {{% question question="Vart leder länkarna?" %}}

      [En sida som inte finns](/om-bolaget/tidtabeller-och-priser/vintertrafiken/) och
      [tidtabellen](https://www.grynnleden.example/tidtabeller/vintertrafiken.html#langhall).
      {{% /question %}}
      """;

  private final Pictures pictures;
  private final FxRobot robot;

  PreviewPictures(Pictures pictures, FxRobot robot) {
    this.pictures = pictures;
    this.robot = robot;
  }

  void take() throws IOException {
    pictures.clickQuestion(robot, 1, 3);
    for (KeyCode width : List.of(KeyCode.DIGIT2, KeyCode.DIGIT4)) {
      robot.push(KeyCode.ALT, width);
      pictures.take(robot, "preview-width-" + width.getName());
    }
    robot.push(KeyCode.ALT, KeyCode.DIGIT1);
    robot.push(KeyCode.ALT, KeyCode.F3).write("bryggan");
    pictures.take(robot, "preview-find");
    robot.push(KeyCode.CONTROL, KeyCode.A).write("finns inte");
    robot.moveTo("#preview-width-phone");
    pictures.take(robot, "preview-find-nothing");
    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.SHIFT, KeyCode.F10);
    WindowTest.until("the menu is shown", () -> menu() != null);
    for (String theme : List.of("light", "dark")) {
      pictures.choose(robot, theme);
      pictures.keep("preview-menu-" + theme, menu());
    }
    robot.push(KeyCode.ESCAPE);
    robot.clickOn("#menu-view").clickOn("#menu-view-preview");
    pictures.keep("preview-main-menu", Pictures.menu());
    robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
    pictures.open("lankar.md", LINKS);
    WindowTest.until("it is shown", () -> pictures.previewText().contains("Vart leder"));
    pictures.clickQuestion(robot, 0, 0);
    WindowTest.until("its box is open", () -> pictures.isOpen(0));
    PreviewMouse mouse = new PreviewMouse(pictures, robot);
    Point2D dead = mouse.place(WindowTest.onFx(() -> pictures.box(0)), "sida", true);
    robot.clickOn(dead);
    WindowTest.until(
        "it is said", () -> pictures.stage.getScene().lookup("#preview-notice") != null);
    Point2D other = mouse.place(WindowTest.onFx(() -> pictures.box(0)), "tidtabellen", true);
    robot.moveTo(other.subtract(6, 0));
    pictures.take(robot, "preview-links");
  }

  private static Scene menu() {
    return List.copyOf(Window.getWindows()).stream()
        .filter(ContextMenu.class::isInstance)
        .filter(menu -> "preview-menu".equals(((ContextMenu) menu).getId()))
        .map(Window::getScene)
        .findFirst()
        .orElse(null);
  }
}
