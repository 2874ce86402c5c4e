package dev.faqeditor.ui;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.api.FxRobot;

/** The states of the form, for {@link Pictures}. */
final class FormPictures {

  private final Pictures pictures;
  private final FxRobot robot;

  FormPictures(Pictures pictures, FxRobot robot) {
    this.pictures = pictures;
    this.robot = robot;
  }

  void take() throws IOException {
    pictures.open("slag.md", KINDS);
    pictures.take(robot, "form-page");
    robot.clickOn("#front-matter-date-pick");
    pictures.take(robot, "form-date");
    robot.push(KeyCode.ESCAPE);
    focus("front-matter-tags-1");
    robot.push(KeyCode.ENTER).write("nya tidtabellen");
    pictures.take(robot, "form-list");
    focus("add-field");
    robot.push(KeyCode.SPACE);
    WindowTest.until("the menu is shown", () -> menu() != null);
    for (String theme : List.of("light", "dark")) {
      pictures.choose(robot, theme);
      pictures.keep("form-add-menu-" + theme, menu());
    }
    robot.push(KeyCode.UP).push(KeyCode.ENTER).write("draft").push(KeyCode.ENTER);
    pictures.take(robot, "form-add-refused");
    robot.push(KeyCode.ESCAPE);
    pictures.clickQuestion(robot, 0, 0);
    robot.interact(() -> ((TitledPane) node("parameters")).setExpanded(true));
    pictures.take(robot, "form-question");
    pictures.clickQuestion(robot, 0, 0);
    robot.push(KeyCode.UP);
    pictures.take(robot, "form-section");
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
    pictures.take(robot, "form-section-empty");
  }

  private void focus(String id) {
    robot.interact(() -> node(id).requestFocus());
  }

  private Node node(String id) {
    return pictures.stage.getScene().lookup("#" + id);
  }

  private static Scene menu() {
    return Window.getWindows().stream()
        .map(Window::getScene)
        .filter(scene -> scene.getRoot().lookup(".context-menu") != null)
        .findFirst()
        .orElse(null);
  }

  private static final String KINDS =
      """
      ---
      title: "Vanliga frågor om Grynnleden, färjorna och alla våra bryggor i ytterskärgården, sommar som vinter"
      date: 2024-05-14T09:12:33+02:00
      lastmod: snart
      draft: no
      weight: 10
      tags: [färjor, 'tidtabell', tillgänglighetsanpassningar]
      aliases: []
      section: Om Grynnleden
      cascade:
        type: faq
        params:
          meny: sidfot
      links: [[a, b], [c]]
      ---
      ## Biljetter

      Här står vad som gäller **alla** biljetter, *vinter* som sommar:

      - enkelbiljetter
      - [årskort](/arskort/)

      {{% question question="Upphandlingsunderlagsgranskningsavgifternas återbetalningsbestämmelser när turen ställs in på grund av is" id="aterbetalning" open=true nivå=2 %}}

      Skriv till [kundtjänst](/kontakt/).
      {{% /question %}}

      ### Rabatter

      {{% question question="Vilka rabatter finns det?" %}}

      Många.
      {{% /question %}}
      """;
}
