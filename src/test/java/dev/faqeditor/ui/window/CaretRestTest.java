package dev.faqeditor.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.ui.Blinking;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CaretRestTest {

  private static final class Control extends Region implements Blinking {

    private final BlockingQueue<Boolean> told = new LinkedBlockingQueue<>();

    Control() {
      setFocusTraversable(true);
    }

    @Override
    public void setBlinking(boolean blinking) {
      told.add(blinking);
    }
  }

  private Control control;
  private TextField field;

  @Start
  void show(Stage stage) {
    control = new Control();
    field = new TextField();
    Scene scene = new Scene(new VBox(control, field));
    new CaretRest(scene, Duration.millis(20));
    stage.setScene(scene);
    stage.show();
    control.requestFocus();
  }

  @Test
  void theCaretStopsBlinkingWithoutKeysAndGoesOnWithTheNext(FxRobot robot)
      throws InterruptedException {
    assertThat(next()).isFalse();
    robot.push(KeyCode.A);
    assertThat(next()).isTrue();
    assertThat(next()).isFalse();
  }

  @Test
  void whatHasLostTheFocusIsLeftAlone(FxRobot robot) throws InterruptedException {
    assertThat(next()).isFalse();
    robot.interact(field::requestFocus);
    robot.push(KeyCode.A).push(KeyCode.B);
    robot.interact(control::requestFocus);
    assertThat(next()).isFalse();
  }

  private Boolean next() throws InterruptedException {
    return control.told.poll(10, TimeUnit.SECONDS);
  }
}
