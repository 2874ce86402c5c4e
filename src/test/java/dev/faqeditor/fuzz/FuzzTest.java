package dev.faqeditor.fuzz;

import static org.assertj.core.api.Assertions.fail;

import dev.faqeditor.SampleSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some of the inputs of {@code packaging/verify-long}, always the same. */
class FuzzTest {

  private static final int INPUTS = Integer.getInteger("faqeditor.inputs", 100);
  private static final long FIRST = Long.getLong("faqeditor.seed", 1);

  @TempDir private Path folder;

  @Test
  void whateverIsInAFileItCanBeOpenedEditedShownCheckedAndSaved() throws Exception {
    Progress progress = new Progress();
    CompletableFuture<Void> end = new CompletableFuture<>();
    Thread thread = new Thread(() -> run(progress, end), "journey");
    thread.setDaemon(true);
    thread.start();
    Watchdog watchdog = new Watchdog();
    while (!isOver(end)) {
      Optional<String> hangs = watchdog.hangs(List.of(progress));
      hangs.ifPresent(what -> fail(what));
    }
  }

  @Test
  void whatIsSavedAndWhatIsReloadedIsWhatIsOnDisk() throws IOException {
    SampleSite.copyTo(folder);
    FileSession session = new FileSession(folder.resolve("content/en/faq.md"), FIRST);
    for (int i = 1; i <= 120; i++) {
      session.edit();
      if (i % 20 == 0) {
        session.save();
      }
      if (i % 40 == 0) {
        session.reload();
      }
    }
  }

  private void run(Progress progress, CompletableFuture<Void> end) {
    try {
      SampleSite.copyTo(folder);
      Journey journey = new Journey(folder.resolve("content/sv/vanliga-fragor.md"), progress);
      Inputs inputs = new Inputs();
      for (long seed = FIRST; seed < FIRST + INPUTS; seed++) {
        journey.take(inputs.of(seed));
      }
      end.complete(null);
    } catch (IOException | RuntimeException | Error e) {
      end.completeExceptionally(e);
    }
  }

  private static boolean isOver(CompletableFuture<Void> end) throws Exception {
    try {
      end.get(200, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause().getMessage(), e.getCause());
    }
  }
}
