package dev.faqeditor.ui.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Whether the desktop prefers dark, by its portal ({@code org.freedesktop.portal.Settings}), asked
 * through {@code gdbus} because JavaFX 21 can't tell.
 */
public final class SystemColorScheme {

  private static final List<String> ASK =
      List.of(
          "gdbus",
          "call",
          "--session",
          "--timeout=1",
          "--dest=org.freedesktop.portal.Desktop",
          "--object-path=/org/freedesktop/portal/desktop",
          "--method=org.freedesktop.portal.Settings.Read",
          "org.freedesktop.appearance",
          "color-scheme");

  private SystemColorScheme() {}

  /**
   * Whether the desktop prefers dark; no, if it doesn't say within two seconds. Blocks for as long.
   */
  public static boolean isDark() {
    return isDark(ASK);
  }

  static boolean isDark(List<String> command) {
    try {
      Process asked =
          new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
              .start();
      if (!asked.waitFor(2, TimeUnit.SECONDS)) {
        asked.destroyForcibly();
        return false;
      }
      String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.contains("uint32 1"); // 0: no preference, 1: dark, 2: light
    } catch (IOException e) {
      return false; // no gdbus: no portal to ask
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
