package dev.faqeditor.ui;

import dev.faqeditor.Main;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The program as it is started, with somebody at the mouse and the keys: types a text before the
 * first answer of a page ({@code type TEXT PAGE}), brings back what was lost of it and saves
 * ({@code restore TEXT PAGE}), or types and saves ({@code save TEXT PAGE}). Says so in a line when
 * it is done, and goes on running. At a line that it reads, it saves, and says what came of that.
 */
final class ProgramInChild {

  private static final FxRobot ROBOT = new FxRobot();

  private ProgramInChild() {}

  public static void main(String[] arguments) {
    try {
      act(arguments);
      System.out.println("done");
      if (new Scanner(System.in, StandardCharsets.UTF_8).hasNextLine()) {
        System.out.println(saved());
      }
    } catch (TimeoutException | RuntimeException | Error e) {
      e.printStackTrace();
      Runtime.getRuntime().halt(1); // the windows would keep it running
    }
  }

  private static void act(String[] arguments) throws TimeoutException {
    String text = arguments[1];
    new Thread(() -> Main.main(new String[] {arguments[2]}), "main of the program").start();
    until(() -> Crash.stage("vanliga-fragor").filter(Stage::isShowing).isPresent());
    Stage stage = Crash.stage("vanliga-fragor").orElseThrow();
    if (!arguments[0].equals("restore")) {
      until(() -> stage.getScene().lookup("#outline .tree-cell:filled") != null);
      ROBOT.clickOn(ROBOT.lookup(".tree-cell").match(ProgramInChild::isQuestion).<Node>query());
      until(() -> stage.getScene().lookup("#answer") != null);
      ROBOT.clickOn("#answer").push(KeyCode.CONTROL, KeyCode.HOME).write(text);
      until(() -> answer(stage).startsWith(text));
    } else {
      until(() -> stage.getScene().lookup("#lost-restore") != null);
      ROBOT.clickOn("#lost-restore");
      until(() -> stage.getScene().lookup("#lost-restore") == null);
      until(() -> answer(stage).startsWith(text));
    }
    if (!arguments[0].equals("type")) {
      ROBOT.push(KeyCode.CONTROL, KeyCode.S);
      until(() -> !stage.getTitle().startsWith("*"));
    }
  }

  private static String saved() throws TimeoutException {
    Stage stage = Crash.stage("vanliga-fragor").orElseThrow();
    until(() -> stage.getScene().lookup("#elsewhere") != null);
    until(() -> stage.getScene().lookup("#disk-changed") != null);
    ROBOT.clickOn("#answer").push(KeyCode.CONTROL, KeyCode.S);
    until(() -> !notice(stage).isEmpty());
    return notice(stage);
  }

  private static String notice(Stage stage) {
    return ((Label) stage.getScene().lookup("#notice")).getText();
  }

  private static boolean isQuestion(Node node) {
    return node instanceof TreeCell<?> cell
        && cell.isVisible()
        && cell.getTreeItem() != null
        && cell.getTreeItem().isLeaf();
  }

  private static String answer(Stage stage) {
    return stage.getScene().lookup("#answer") instanceof StyleClassedTextArea area
        ? area.getText()
        : "";
  }

  private static void until(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> onFx(condition));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static boolean onFx(Callable<Boolean> condition) {
    try {
      return WaitForAsyncUtils.asyncFx(condition).get();
    } catch (Exception notStartedYet) {
      return false;
    }
  }
}
