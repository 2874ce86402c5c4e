package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A view that fails ends nothing: the page can be edited and saved, and the user is told. */
class FaultJourney extends WindowTest {

  @Test
  void aViewThatFailsIsToldOnceAndThePageCanBeSaved(FxRobot robot) throws Exception {
    clickQuestion(robot, 0, 0);
    robot.interact(this::breakTheStatusBar);
    robot.clickOn("#question-text").push(KeyCode.CONTROL, KeyCode.END).write("!");
    until("it is told", () -> stage.getScene().lookup("#fault") != null);
    robot.write("!");
    assertThat(onFx(this::question)).endsWith("!!");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until("it is saved", () -> !stage.getTitle().startsWith("*"));
    assertThat(onDisk()).contains("!!");
    robot.clickOn("#fault-log");
    assertThat(outside).containsExactly(windows.faults().log().file().toUri());
    assertThat(Files.readString(windows.faults().log().file()))
        .contains("StatusBar.render")
        .doesNotContain("A bound value");
    robot.clickOn("#fault-close");
    until("it has gone", () -> stage.getScene().lookup("#fault") == null);
    robot.clickOn("#question-text").push(KeyCode.CONTROL, KeyCode.END).write("!");
    assertThat(onFx(() -> stage.getScene().lookup("#fault"))).isNull();
    robot.interact(() -> counts().textProperty().unbind());
  }

  @Test
  void withoutFaultsTheHelpMenuSaysSo(FxRobot robot) {
    robot.clickOn("#menu-help").clickOn("#menu-help-log");
    until("it is said", () -> notice().startsWith("Nothing has gone wrong"));
    assertThat(outside).isEmpty();
  }

  /** The status bar can't say how many questions there are, from now on. */
  private void breakTheStatusBar() {
    counts().textProperty().bind(new SimpleStringProperty("stuck"));
  }

  private Label counts() {
    Pane bar = (Pane) stage.getScene().lookup(".status-bar");
    return (Label) bar.getChildren().get(0);
  }

  private String question() {
    return ((TextInputControl) stage.getScene().lookup("#question-text")).getText();
  }
}
