package dev.faqeditor.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Alt gives the next keys to the menu bar, unless it was held for the key of a button. */
@ExtendWith(ApplicationExtension.class)
class LoneAltTest {

  private final List<String> done = new ArrayList<>();
  private Menu menu;

  @Start
  void start(Stage stage) {
    menu = new Menu("_File", null, new MenuItem("Open"));
    Button button = new Button("_Try");
    button.setOnAction(event -> done.add("tried"));
    stage.setScene(new Scene(new VBox(new MenuBar(menu), button), 320, 400));
    LoneAlt.install(stage);
    stage.show();
  }

  @Test
  void opensMenusByArrow(FxRobot robot) {
    robot.push(KeyCode.ALT).push(KeyCode.DOWN);
    assertThat(menu.isShowing()).isTrue();
  }

  @Test
  void isNoneAfterTheKeyOfAButton(FxRobot robot) {
    robot.press(KeyCode.ALT, KeyCode.T).release(KeyCode.ALT).release(KeyCode.T);
    robot.push(KeyCode.DOWN);
    assertThat(done).containsExactly("tried");
    assertThat(menu.isShowing()).isFalse();
    robot.push(KeyCode.ALT).push(KeyCode.DOWN);
    assertThat(menu.isShowing()).isTrue();
  }

  @Test
  void opensMenusByTheirKeys(FxRobot robot) {
    robot.push(KeyCode.ALT, KeyCode.F);
    assertThat(menu.isShowing()).isTrue();
    robot.push(KeyCode.ESCAPE);
    assertThat(menu.isShowing()).isFalse();
  }
}
