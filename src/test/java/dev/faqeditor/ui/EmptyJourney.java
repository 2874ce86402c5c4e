package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.session.SessionFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A window without a file offers ways to one. */
class EmptyJourney extends WindowTest {

  private final String home = System.getProperty("user.home");

  @BeforeEach
  void aWindowWithoutAFile(FxRobot robot) throws IOException {
    Files.createDirectories(folder.resolve("home/Documents"));
    System.setProperty("user.home", folder.resolve("home").toString());
    startEmpty(robot, page, folder.resolve("borta.md"));
    until("the window is empty", () -> stage.getScene().lookup("#open") != null);
  }

  @AfterEach
  void homeAgain() {
    System.setProperty("user.home", home);
  }

  @Test
  void aRecentFileOpensByKeyAndOneThatIsGoneCanBeForgotten(FxRobot robot) {
    until("both are listed", () -> rows() == 2);
    assertThat(onFx(() -> row(1).getPseudoClassStates()))
        .contains(PseudoClass.getPseudoClass("missing"));
    robot.clickOn(row(1).lookup(".recent-remove"));
    until("one is left", () -> rows() == 1);
    onFx(
        () -> {
          windows.keep();
          return null;
        });
    assertThat(new SessionFile(state).read().recent().paths()).containsExactly(page);
    onFx(
        () -> {
          stage.getScene().lookup("#open").requestFocus();
          return null;
        });
    robot.targetWindow(stage).push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB);
    until("the file has the focus", () -> row(0).lookup(".recent-open").isFocused());
    robot.push(KeyCode.ENTER);
    until("it is open", () -> stage.getTitle().startsWith("vanliga-fragor.md"));
  }

  @Test
  void theSampleIsCopiedOnceAndOpened(FxRobot robot) throws IOException {
    robot.clickOn("#sample");
    until("its page is open", () -> stage.getTitle().startsWith("faq.md"));
    Path copy = folder.resolve("home/Documents/FAQ Editor sample/content/en/faq.md");
    Files.writeString(copy, Files.readString(copy) + "\nmine\n");
    robot.push(KeyCode.CONTROL, KeyCode.W);
    until("the window is empty", () -> stage.getScene().lookup("#sample") != null);
    robot.clickOn("#sample");
    until("its page is open again", () -> stage.getTitle().startsWith("faq.md"));
    assertThat(copy).content().endsWith("\nmine\n");
  }

  @Test
  void whatGoesWrongIsToldWithoutAFileToo(FxRobot robot) {
    robot.interact(
        () ->
            windows
                .faults()
                .guard(
                    () -> {
                      throw new IllegalStateException("for a trial");
                    }));
    until("it is told", () -> isThere("#fault"));
    assertThat(onFx(() -> stage.getScene().lookup("#fault").getAccessibleText()))
        .contains("went wrong")
        .doesNotContain("save");
    robot.clickOn("#fault-close");
    until("it has gone", () -> !isThere("#fault"));
    assertThat(onFx(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("open");
  }

  private int rows() {
    return ((Parent) stage.getScene().lookup("#recent")).getChildrenUnmodifiable().size();
  }

  private Node row(int number) {
    return ((Parent) stage.getScene().lookup("#recent")).getChildrenUnmodifiable().get(number);
  }
}
