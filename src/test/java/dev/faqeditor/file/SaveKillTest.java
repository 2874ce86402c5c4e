package dev.faqeditor.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that are killed while they save. */
class SaveKillTest {

  private static final int KILLS = Integer.getInteger("faqeditor.kills", 20);

  @TempDir private Path folder;

  @Test
  void aKilledSaveLeavesTheOldTextOrTheNewOneAndNothingElse() throws Exception {
    Path page = folder.resolve("page.md");
    Random random = new Random(11);
    int withinASave = 0;
    for (int i = 0; i < KILLS; i++) {
      Files.writeString(page, SavingInChild.text(0));
      boolean aimed = i % 2 == 0; // since the writing itself is a small part of a save
      int nanos = random.nextInt(aimed ? 1_000_000 : 12_000_000);
      int printed = killAfter(page, 1 + random.nextInt(3), nanos, aimed);
      String text = Files.readString(page);
      int saved = Integer.parseInt(text.substring(5, 13));
      assertThat(text.equals(SavingInChild.text(saved))).as("the text is whole").isTrue();
      assertThat(saved).as("the old one or the new one").isBetween(printed, printed + 1);
      withinASave += leftOver() > 0 ? 1 : 0;
      clean(page);
    }
    assertThat(withinASave).as("kills that hit the writing itself").isPositive();
  }

  /** What was left is not taken for a page, and goes with a later save. */
  private void clean(Path page) throws IOException {
    try (Stream<Path> left = Files.list(folder)) {
      for (Path file : left.filter(each -> !each.equals(page)).toList()) {
        assertThat(file.getFileName().toString()).matches("\\.page\\.md\\.[0-9a-f]{16}\\.tmp");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
      }
    }
    FaqFile file = ((ReadResult.Opened) FaqFile.read(page)).file();
    assertThat(file.save("new")).isInstanceOf(SaveResult.Saved.class);
    assertThat(leftOver()).isZero();
  }

  private long leftOver() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count() - 1;
    }
  }

  @Test
  void whatAnotherSaveIsWritingStays() throws IOException {
    Path page = Files.writeString(folder.resolve("page.md"), "old");
    Path written = Files.writeString(folder.resolve(".page.md.0123456789abcdef.tmp"), "x");
    Path others = Files.writeString(folder.resolve(".other.md.0123456789abcdef.tmp"), "x");
    Files.setLastModifiedTime(others, FileTime.from(Instant.EPOCH));
    assertThat(FaqFile.blank(page).saveOver("new")).isInstanceOf(SaveResult.Saved.class);
    assertThat(written).exists();
    assertThat(others).exists();
  }

  /**
   * The number of the last save that the child has printed.
   *
   * @param aimed whether to wait until it writes, before the time starts
   */
  private int killAfter(Path page, int saves, int nanos, boolean aimed) throws Exception {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                SavingInChild.class.getName(),
                page.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      for (int i = 0; i < saves; i++) {
        assertThat(lines.readLine()).isNotNull();
      }
      while (aimed && child.isAlive() && leftOver() == 0) {
        Thread.onSpinWait();
      }
      LockSupport.parkNanos(TimeUnit.NANOSECONDS.toNanos(nanos));
      child.toHandle().destroyForcibly(); // which leaves what it printed to be read
      child.waitFor();
      return lines
          .lines()
          .filter(line -> !line.isEmpty())
          .mapToInt(Integer::parseInt)
          .max()
          .orElse(saves);
    }
  }
}
