package dev.faqeditor.file.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptVersionsTest {

  @TempDir private Path state;
  @TempDir private Path site;
  private Path page;
  private KeptVersions versions;

  @BeforeEach
  void writePage() throws IOException {
    page = Files.writeString(site.resolve("page.md"), "x");
    versions = new KeptVersions(state);
  }

  @Test
  void theLastFiftyAreKeptTheLatestFirst() {
    assertThat(versions.of(page)).isEmpty();
    for (int i = 1; i <= 60; i++) {
      versions.keep(page, "å" + i, at(i));
    }
    assertThat(texts()).isEqualTo(IntStream.range(0, 50).mapToObj(i -> "å" + (60 - i)).toList());
    assertThat(versions.of(page).get(0).saved()).isEqualTo(at(60));
    assertThat(versions.of(page).get(0).bytes()).isEqualTo(4);
  }

  @Test
  void theSameTextIsKeptOnceAndOneFileHasItsOwn() throws IOException {
    versions.keep(page, "a", at(1));
    versions.keep(page, "a", at(2));
    versions.keep(page, "b", at(2));
    versions.keep(page, "a", at(1)); // by a clock that was set back
    versions.keep(Files.writeString(site.resolve("other.md"), "x"), "c", at(3));
    Path link = Files.createSymbolicLink(site.resolve("link.md"), page);
    assertThat(texts()).containsExactly("a", "b", "a");
    assertThat(versions.of(link)).isEqualTo(versions.of(page));
  }

  @Test
  void theyAreBoundedInSizeAndPrivate() throws IOException {
    Random random = new Random(3);
    for (int i = 1; i <= 9; i++) {
      StringBuilder text = new StringBuilder();
      for (int c = 0; c < 6 << 20; c++) { // hardly to be compressed
        text.append((char) (' ' + random.nextInt(90)));
      }
      versions.keep(page, text.toString(), at(i));
    }
    long total = 0;
    for (KeptVersion version : versions.of(page)) {
      total += Files.size(version.file());
      assertThat(permissions(version.file())).isEqualTo("rw-------");
      assertThat(permissions(version.file().getParent())).isEqualTo("rwx------");
    }
    assertThat(total).isBetween(KeptVersions.MOST_BYTES / 2, KeptVersions.MOST_BYTES);
  }

  @Test
  void aDamagedOneIsLeftOut() throws IOException {
    versions.keep(page, "a", at(1));
    versions.keep(page, "b", at(2));
    Files.write(versions.of(page).get(0).file(), new byte[] {1, 2, 3});
    assertThat(texts()).containsExactly("a");
  }

  @Test
  void whereNothingCanBeKeptNothingFails() throws IOException {
    KeptVersions nowhere = new KeptVersions(Files.writeString(site.resolve("file"), ""));
    nowhere.keep(page, "a", at(1));
    assertThat(nowhere.of(page)).isEmpty();
  }

  private List<String> texts() {
    return versions.of(page).stream().map(KeptVersion::text).toList();
  }

  private static Instant at(int second) {
    return Instant.ofEpochSecond(1_700_000_000L + second);
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
