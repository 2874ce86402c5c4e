package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TipTest {

  private Button button;
  private Button other;

  @Start
  void show(Stage stage) {
    button = new Button("Spara");
    other = new Button("Avbryt");
    stage.setScene(new Scene(new VBox(40, other, button), 300, 200));
    stage.show();
  }

  @Test
  void theTooltipIsMadeWhenTheMouseComesAndShownAsOthersAre(FxRobot robot) throws TimeoutException {
    robot.moveTo(other).interact(() -> Tip.on(button, "Ctrl+S"));
    assertThat(button.getTooltip()).isNull();
    robot.moveTo(button);
    assertThat(button.getTooltip().getText()).isEqualTo("Ctrl+S");
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> button.getTooltip().isShowing());
  }

  @Test
  void whatItSaysChangesAndEnds(FxRobot robot) {
    Tip tip = Tip.of(button, 40);
    robot.interact(() -> tip.say("kort"));
    robot.moveTo(other).moveTo(button);
    robot.interact(() -> tip.say("längre än så"));
    assertThat(button.getTooltip().getText()).isEqualTo("längre än så");
    assertThat(button.getTooltip().isWrapText()).isTrue();
    robot.interact(() -> tip.say(""));
    assertThat(button.getTooltip()).isNull();
  }

  @Test
  void screenReadersAreToldWithoutTheMouse() {
    Tip tip = Tip.of(button);
    tip.say("Ctrl+S");
    assertThat(button.getAccessibleHelp()).isEqualTo("Ctrl+S");
    tip.say("");
    assertThat(button.getAccessibleHelp()).isNull();
  }
}
