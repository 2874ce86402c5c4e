package dev.faqeditor.ui.review;

import dev.faqeditor.file.FaqFile;
import dev.faqeditor.ui.Announcer;
import dev.faqeditor.ui.Background;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks the repository around the open page, off the JavaFX thread, and tells what it says. */
public final class RepositoryWatch {

  private final Background background;
  private final Announcer<PageRepository> known = new Announcer<>(new PageRepository.NoPage());
  private Optional<FaqFile> file = Optional.empty();

  /** Watches nothing yet. */
  public RepositoryWatch(Background background) {
    this.background = background;
  }

  /** What was said last. */
  public PageRepository now() {
    return known.now();
  }

  /**
   * Tells {@code view} of every answer from now on.
   *
   * @return what ends that
   */
  public Runnable announceTo(Consumer<PageRepository> view) {
    return known.announceTo(view);
  }

  /** Another page is open, or none. */
  public void show(Optional<FaqFile> shown) {
    file = shown;
    if (shown.isEmpty()) {
      known.tell(new PageRepository.NoPage());
    }
    refresh();
  }

  /** Asks again: the page was saved, or another program may have done something. */
  public void refresh() {
    Optional<FaqFile> asked = file;
    asked.ifPresent(
        page ->
            background.run(
                () -> PageRepository.read(page.path(), page.encoding().charset()),
                answer -> {
                  if (file.equals(asked)) {
                    known.tell(answer);
                  }
                }));
  }
}
