package dev.faqeditor.display;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;

/** Keys and mouse clicks as the X server gives them to whatever window has them: by xdotool. */
final class XKeys {

  private static final int MILLIS_BETWEEN_KEYS = 25; // as fast as a fast typist

  private XKeys() {}

  /** Brings this process's window to the front and gives it the keyboard. */
  static void activateOwnWindow() {
    String pid = String.valueOf(ProcessHandle.current().pid());
    xdotool(
        "search",
        "--sync",
        "--all",
        "--onlyvisible",
        "--pid",
        pid,
        "--name",
        "",
        "windowactivate",
        "--sync");
  }

  /** Presses a key or a combination, such as {@code ctrl+s}. */
  static void press(String key) {
    xdotool("key", key);
  }

  static void type(String text) {
    xdotool("type", "--delay", String.valueOf(MILLIS_BETWEEN_KEYS), text);
  }

  /** Clicks into the middle of this part of the screen. */
  static void click(Bounds place) {
    String x = String.valueOf(Math.round(place.getCenterX()));
    String y = String.valueOf(Math.round(place.getCenterY()));
    xdotool("mousemove", x, y, "click", "1");
  }

  private static void xdotool(String... arguments) {
    List<String> command = new ArrayList<>(List.of("xdotool"));
    command.addAll(List.of(arguments));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      if (!process.waitFor(Wait.LONGEST.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new StepFailed(command + " does not end");
      }
      if (process.exitValue() != 0) {
        byte[] said = process.getInputStream().readAllBytes();
        throw new StepFailed(command + " failed: " + new String(said, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new StepFailed(command + " can't be run: " + e.getMessage());
    } catch (InterruptedException e) {
      throw StepFailed.interrupted();
    }
  }
}
