package dev.faqeditor.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often a window with a browser is drawn. */
class PagePulseJourney {

  @Test
  void aPageIsDrawnAsLongAsItMovesAndNotOverAndOver() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> !argument.startsWith("-javaagent") && !argument.startsWith("-agent"))
        .forEach(command::add);
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(Launcher.class.getName());
    Process child =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said.lines()).containsExactly("at rest", "moves", "at rest again");
    assertThat(child.waitFor()).isZero();
  }

  /** JavaFX from the class path refuses to start a class that is an Application. */
  static final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
      PagePulseInChild.main(arguments);
    }
  }
}
