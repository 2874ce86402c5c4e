package dev.faqeditor.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultsTest {

  @TempDir Path folder;

  private final List<String> told = new ArrayList<>();

  @Test
  void whatFailsIsNotedWithoutItsWordsAndToldOnce() throws IOException {
    Faults faults = faults();
    for (int i = 0; i < 3; i++) {
      faults.guard(FaultsTest::fail);
    }
    faults.guard(() -> told.add("goes on"));
    assertThat(told).containsExactly("told", "goes on");
    String log = Files.readString(faults.log().file());
    assertThat(log)
        .contains("2026-11-25T10:00:00Z on ")
        .contains("java.lang.IllegalStateException")
        .contains("caused by java.lang.NumberFormatException")
        .contains("FaultsTest.fail")
        .doesNotContain("hemlig");
    assertThat(log.lines().filter("java.lang.IllegalStateException"::equals)).hasSize(3);
    assertThat(Files.getPosixFilePermissions(faults.log().file()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aDeepRecursionIsNotedInShort() throws IOException {
    Faults faults = faults();
    faults.guard(this::recurse);
    assertThat(Files.readString(faults.log().file()))
        .contains("java.lang.StackOverflowError")
        .contains(" more\n")
        .hasSizeLessThan(20_000);
  }

  @Test
  void aFullLogIsPutAside() throws IOException {
    Faults faults = faults();
    Files.createDirectories(faults.log().file().getParent());
    Files.writeString(faults.log().file(), "x".repeat(2 << 20));
    faults.guard(FaultsTest::fail);
    assertThat(Files.size(faults.log().file())).isLessThan(100_000);
    assertThat(Files.size(folder.resolve("state/faults.log.1"))).isEqualTo(2 << 20);
  }

  @Test
  void aLogThatCannotBeWrittenStopsNothing() throws IOException {
    Files.writeString(folder.resolve("state"), "a file where the folder should be");
    faults().guard(FaultsTest::fail);
    assertThat(told).containsExactly("told");
  }

  private Faults faults() {
    Faults faults =
        new Faults(
            new FaultLog(folder.resolve("state")), () -> Instant.parse("2026-11-25T10:00:00Z"));
    faults.announceTo(() -> told.add("told"));
    return faults;
  }

  private static void fail() {
    throw new IllegalStateException("hemligt svar", new NumberFormatException("hemlig fråga"));
  }

  private void recurse() {
    recurse();
  }
}
