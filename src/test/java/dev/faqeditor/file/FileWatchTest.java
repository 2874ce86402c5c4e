package dev.faqeditor.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a watch tells of, when it is another process that does it. */
@EnabledOnOs(OS.LINUX)
class FileWatchTest {

  @TempDir Path folder;
  private final Semaphore told = new Semaphore(0);
  private Path content;
  private Path page;
  private FileWatch watch;

  @BeforeEach
  void write() throws IOException {
    content = Files.createDirectories(folder.resolve("site/content"));
    page = Files.writeString(content.resolve("page.md"), "one\n");
  }

  @AfterEach
  void end() throws IOException {
    watch.close();
  }

  @Test
  void aWriteIsTold() throws Exception {
    watch(page);
    shell("echo two >> page.md");
    toldOnce();
  }

  @Test
  void aReplacementADeletionAndAReturnAreTold() throws Exception {
    watch(page);
    shell("echo new > .tmp && mv .tmp page.md");
    toldOnce();
    shell("rm page.md");
    toldOnce();
    shell("echo back > page.md");
    toldOnce();
    shell("mv page.md other.md");
    toldOnce();
  }

  @Test
  void aFolderThatGoesAndComesBackIsTold() throws Exception {
    watch(page);
    shell("mv ../content ../gone");
    toldOnce();
    ChildProcess.shell(folder, "mv site/gone site/content");
    toldOnce();
    ChildProcess.shell(folder, "rm -r site");
    toldOnce();
    ChildProcess.shell(folder, "mkdir -p site/content && echo again > site/content/page.md");
    toldOnce();
    shell("echo more >> page.md");
    toldOnce();
  }

  @Test
  void theTargetOfALinkIsWatchedAndTheLinkItself() throws Exception {
    Path target = Files.createDirectories(folder.resolve("elsewhere/deep"));
    Path real = Files.writeString(target.resolve("real.md"), "one\n");
    Path link = Files.createSymbolicLink(content.resolve("link.md"), real);
    watch(link);
    shell("echo two >> ../../elsewhere/deep/real.md");
    toldOnce();
    shell("ln -sf page.md link.md");
    toldOnce();
    shell("echo two >> page.md");
    toldOnce();
  }

  @Test
  void aLinkOnTheWayIsFollowed() throws Exception {
    Files.createSymbolicLink(folder.resolve("way"), content);
    watch(folder.resolve("way/page.md"));
    shell("echo two >> page.md");
    toldOnce();
    Files.createDirectories(folder.resolve("other"));
    ChildProcess.shell(folder, "echo three > other/page.md && ln -sfn other way");
    toldOnce();
  }

  @Test
  void otherFilesAreNotTold() throws Exception {
    watch(page);
    shell("echo x > other.md && mkdir more && touch ../x");
    assertThat(told.tryAcquire(400, TimeUnit.MILLISECONDS)).isFalse();
  }

  @Test
  void aCheckTellsOfWhatHappenedSince() throws Exception {
    watch(page);
    watch.close();
    watch.check();
    assertThat(told.availablePermits()).isZero();
    shell("echo two >> page.md");
    watch.check();
    watch.check();
    assertThat(told.availablePermits()).isEqualTo(1);
  }

  private void watch(Path path) throws IOException {
    watch = FileWatch.start(path, told::release);
  }

  /** Within a second, and not again for the same. */
  private void toldOnce() throws InterruptedException {
    assertThat(told.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
    assertThat(told.tryAcquire(300, TimeUnit.MILLISECONDS)).isFalse();
  }

  private void shell(String command) throws IOException, InterruptedException {
    ChildProcess.shell(content, command);
  }
}
