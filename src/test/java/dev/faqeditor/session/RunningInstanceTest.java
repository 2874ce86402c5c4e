package dev.faqeditor.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.session.RunningInstance.Start;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** With real processes: {@link StartedAgain} is a second start. */
@Timeout(60)
class RunningInstanceTest {

  private static final String DISPLAY = ":0";

  @TempDir private Path folder;

  @Test
  void aSecondStartHandsOverItsFilesAndOneAfterTheEndRuns() throws Exception {
    RunningInstance first = ((Start.First) start(folder)).instance();
    BlockingQueue<List<Path>> opened = new LinkedBlockingQueue<>();
    Thread server = new Thread(() -> first.serve(opened::add));
    server.start();
    assertThat(startAgain(":0", "/faq/å 1.md", "/faq/two\nlines.md")).isEqualTo("HandedOver");
    assertThat(opened.poll(20, TimeUnit.SECONDS))
        .containsExactly(Path.of("/faq/å 1.md"), Path.of("/faq/two\nlines.md"));
    assertThat(startAgain(":0")).isEqualTo("HandedOver");
    assertThat(opened.poll(20, TimeUnit.SECONDS)).isEmpty();
    assertThat(startAgain(":1", "/faq/x.md")).as("on another display").isEqualTo("First");
    assertThat(opened).isEmpty();
    first.close();
    server.join();
    assertThat(startAgain(":0", "/faq/x.md")).isEqualTo("First");
  }

  @Test
  void whatADeadProcessLeftIsInNobodysWay() throws Exception {
    assertThat(startAgain(DISPLAY)).isEqualTo("First"); // it ends without closing
    assertThat(folder.resolve(Integer.toHexString(DISPLAY.hashCode()) + ".socket")).exists();
    Start start = start(folder);
    assertThat(start).isInstanceOf(Start.First.class);
    ((Start.First) start).instance().close();
  }

  @Test
  void whereThereIsNoPlaceForALockEachStartIsAlone() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("file"), "");
    assertThat(start(inTheWay.resolve("run"))).isInstanceOf(Start.Alone.class);
    Path tooLong = folder.resolve("long".repeat(40));
    assertThat(start(tooLong)).as("for a socket's name").isInstanceOf(Start.Alone.class);
  }

  @Test
  void onlyTheUserCanEnterTheFolder() throws IOException {
    try (RunningInstance instance = ((Start.First) start(folder.resolve("run"))).instance()) {
      assertThat(instance).isNotNull();
      assertThat(Files.getPosixFilePermissions(folder.resolve("run")))
          .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static Start start(Path where) {
    return RunningInstance.start(where, DISPLAY, List.of());
  }

  private String startAgain(String display, String... files)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                StartedAgain.class.getName(),
                folder.toString(),
                display));
    command.addAll(List.of(files));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return printed.strip();
  }
}
