package dev.faqeditor.ui.recovery;

import dev.faqeditor.file.FaqFile;
import dev.faqeditor.file.versions.KeptVersion;
import dev.faqeditor.file.versions.KeptVersions;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Keeps each version of the open page that is saved, and the one that was there before. To be used
 * on the JavaFX thread; the disk is waited for on another.
 */
public final class PageVersions {

  private final KeptVersions kept;
  private final InstantSource clock;
  private final Executor worker;
  private Optional<FaqFile> last = Optional.empty();

  /** Keeps nothing yet. */
  public PageVersions(KeptVersions kept, InstantSource clock, Executor worker) {
    this.kept = kept;
    this.clock = clock;
    this.worker = worker;
  }

  /** Another file is open, or none. */
  public void opened(Optional<FaqFile> file) {
    last = file.filter(FaqFile::isOnDisk);
  }

  /** The open file was saved. */
  public void saved(FaqFile file) {
    Optional<FaqFile> before = last;
    last = Optional.of(file);
    worker.execute(
        () -> {
          before.ifPresent(this::keep);
          keep(file);
        });
  }

  private void keep(FaqFile file) {
    kept.keep(file.path(), file.text(), clock.instant());
  }

  /** Hands over, on the JavaFX thread, what is kept of the open file, the latest first. */
  void list(Consumer<List<KeptVersion>> then) {
    Optional<Path> page = last.map(FaqFile::path);
    worker.execute(
        () -> {
          List<KeptVersion> found = page.map(kept::of).orElse(List.of());
          Platform.runLater(() -> then.accept(found));
        });
  }
}
