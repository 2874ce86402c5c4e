package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.preferences.Preferences;
import javafx.scene.control.Label;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Text and preview are made larger and smaller. */
class ZoomJourney extends WindowTest {

  @Test
  void textAndPreviewAreZoomedApartAndBothAreKept(FxRobot robot) {
    waitForPreview();
    double row = rowHeight();
    double font = fontSize();
    robot.push(KeyCode.CONTROL, KeyCode.PLUS).push(KeyCode.CONTROL, KeyCode.EQUALS);
    until("the text is larger", () -> fontSize() > font * 1.19);
    assertThat(notice()).isEqualTo("Text 120 %");
    assertThat(rowHeight()).isGreaterThan(row * 1.19);
    assertThat(onFx(() -> browser().getZoom())).isEqualTo(1);
    robot.push(KeyCode.CONTROL, KeyCode.SUBTRACT);
    until("the text is smaller", () -> notice().equals("Text 110 %"));
    robot.push(KeyCode.ALT, KeyCode.MINUS);
    until("the preview is smaller", () -> browser().getZoom() == 0.9);
    assertThat(notice()).isEqualTo("Preview 90 %");
    robot
        .moveTo("#preview .web-view")
        .press(KeyCode.CONTROL)
        .scroll(1, up())
        .release(KeyCode.CONTROL);
    until("the wheel zooms the preview", () -> browser().getZoom() != 0.9);
    robot.push(KeyCode.ALT, KeyCode.DIGIT0);
    until("it has its usual size", () -> browser().getZoom() == 1);
    until("both are kept", () -> kept("text.zoom=110") && kept("preview.zoom=100"));
    robot.push(KeyCode.CONTROL, KeyCode.NUMPAD0);
    until("the text has its usual size", () -> fontSize() == font);
  }

  private static javafx.geometry.VerticalDirection up() {
    return javafx.geometry.VerticalDirection.UP;
  }

  private boolean kept(String line) {
    return new Preferences(configuration).ofUser().text().contains(line);
  }

  private double rowHeight() {
    return onFx(() -> ((TreeView<?>) stage.getScene().lookup("#outline")).getFixedCellSize());
  }

  private double fontSize() {
    return onFx(() -> ((Label) stage.getScene().lookup("#counts")).getFont().getSize());
  }
}
