package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.Corpus;
import dev.faqeditor.SampleSite;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The program itself, really started: killed and started again, and twice on one file. */
@EnabledOnOs(OS.LINUX)
class ProgramTest {

  @TempDir private Path folder;
  @TempDir private Path user;

  private final List<Process> children = new ArrayList<>();

  @AfterEach
  void end() {
    children.forEach(Process::destroyForcibly);
  }

  @Test
  void whatWasTypedBeforeAKillIsThereAtTheNextStart() throws Exception {
    SampleSite.copyTo(folder);
    Path page = folder.resolve("content/sv/vanliga-fragor.md");
    String original = Corpus.read(page);

    Process first = start("type", "Kvar ", page);
    assertThat(linesOf(first).readLine()).isEqualTo("done");
    WaitForAsyncUtils.waitFor(
        30,
        TimeUnit.SECONDS,
        () -> Crash.heldIn(state()).anyMatch(text -> text.contains("Kvar Biljetten")));
    kill(first);
    assertThat(Corpus.read(page)).isEqualTo(original);

    Process second = start("restore", "Kvar ", page);
    assertThat(linesOf(second).readLine()).isEqualTo("done");
    kill(second);
    assertThat(Corpus.read(page))
        .isEqualTo(original.replaceFirst("Biljetten köper", "Kvar Biljetten köper"));
  }

  @Test
  void ofTwoProgramsOnOneFileNeitherOverwritesWhatTheOtherSaved() throws Exception {
    SampleSite.copyTo(folder);
    Path page = folder.resolve("content/sv/vanliga-fragor.md");
    Process first = start("type", "Ett ", page);
    BufferedReader said = linesOf(first);
    assertThat(said.readLine()).isEqualTo("done");
    Process second = start("save", "Annat ", page);
    assertThat(linesOf(second).readLine()).isEqualTo("done");
    String saved = Corpus.read(page);
    assertThat(saved).contains("Annat Biljetten");
    first.outputWriter(StandardCharsets.UTF_8).append("save\n").flush();
    assertThat(said.readLine()).contains("Not saved");
    assertThat(Corpus.read(page)).isEqualTo(saved);
    assertThat(Crash.heldIn(state())).anyMatch(text -> text.contains("Ett Biljetten"));
  }

  private Path state() {
    return user.resolve("state/faq-editor");
  }

  private Process start(String what, String text, Path page) throws IOException {
    ProcessBuilder builder = ChildProgram.of(ProgramInChild.class, what, text, page.toString());
    builder
        .environment()
        .putAll(
            Map.of(
                "XDG_CONFIG_HOME", user.resolve("config").toString(),
                "XDG_STATE_HOME", user.resolve("state").toString(),
                "XDG_RUNTIME_DIR", user.resolve("runtime" + children.size()).toString()));
    Process child = builder.start();
    children.add(child);
    return child;
  }

  private static BufferedReader linesOf(Process child) {
    return new BufferedReader(
        new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
  }

  private static void kill(Process child) throws InterruptedException {
    child.destroyForcibly();
    child.waitFor();
  }
}
