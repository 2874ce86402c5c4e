package dev.faqeditor.ui.bar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Bars over a field: they come, are pressed and go, and the focus is where one would look. */
@ExtendWith(ApplicationExtension.class)
class BarJourney {

  private static final String LONG = "Eight changes were not saved when the program ended. ";

  private TextField field;
  private BarArea area;
  private NoticeBar bar;
  private NoticeBar other;
  private final List<String> done = new ArrayList<>();
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    Messages messages = Messages.in(Locale.ENGLISH);
    field = new TextField();
    area = new BarArea(field::requestFocus);
    bar = new NoticeBar("lost", NoticeBar.Severity.WARNING);
    other = new NoticeBar("other", NoticeBar.Severity.HINT);
    shown.setScene(new Scene(new VBox(area.view(), field), 320, 400));
    bar.say(LONG.repeat(3));
    bar.addButton("lost.restore", messages, () -> done.add("restored"));
    bar.addButton("lost.discard", messages, () -> area.hide(bar));
    shown.show();
    field.requestFocus();
  }

  @Test
  void aBarIsPressedByMouseAndByKeyAndLeavesTheFocusToTheForm(FxRobot robot) {
    assertThat(area.view().getHeight()).isZero();
    robot.interact(() -> area.show(bar));
    robot.interact(() -> area.show(bar)); // it is there already
    assertThat(area.view().getChildrenUnmodifiable()).containsExactly(bar.view());
    assertThat(stage.getScene().getFocusOwner()).isEqualTo(field);
    assertThat(bar.view().getHeight()).as("wraps and is seen whole").isGreaterThan(80);

    robot.clickOn("#lost-restore");
    robot.push(KeyCode.ALT, KeyCode.B);
    assertThat(done).containsExactly("restored", "restored");
    robot.push(KeyCode.ESCAPE);
    assertThat(area.isShown(bar)).as("Esc closes no bar").isTrue();

    robot.interact(() -> area.show(other));
    assertThat(area.view().getChildrenUnmodifiable()).containsExactly(bar.view(), other.view());
    robot.interact(() -> bar.say("Now it says this."));
    assertThat(bar.view().getAccessibleText()).isEqualTo("Now it says this.");
    assertThat(robot.lookup("#lost-discard").queryButton().getAccessibleHelp())
        .isEqualTo("Now it says this.");

    robot.push(KeyCode.TAB).push(KeyCode.SPACE); // on to the next button
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(area.isShown(bar)).isFalse();
    assertThat(stage.getScene().getFocusOwner()).isEqualTo(field);
    assertThat(area.view().getChildrenUnmodifiable()).containsExactly(other.view());
  }
}
