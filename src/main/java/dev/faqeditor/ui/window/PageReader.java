package dev.faqeditor.ui.window;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.PageContext;
import dev.faqeditor.file.FaqFile;
import dev.faqeditor.file.ReadResult;
import dev.faqeditor.preferences.Preferences;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages with the site around them, or begins to before there is a window to show them in. To
 * be used on any thread.
 */
public final class PageReader {

  private static final FaqDocument NONE = FaqDocument.parse("");

  /**
   * A page that was read, or why it was not.
   *
   * @param site around it; none if it was not read
   * @param document empty if it was not read
   */
  record Read(ReadResult result, PageSite site, FaqDocument document) {}

  private final Preferences preferences;
  private final Map<Path, CompletableFuture<Read>> begun = new ConcurrentHashMap<>();

  /** Reads sites as it is preferred for each. */
  public PageReader(Preferences preferences) {
    this.preferences = preferences;
  }

  /** Begins to read a page that will be opened for sure: the next {@link #read} gives it. */
  public void begin(Path path) {
    begun.put(
        path,
        CompletableFuture.supplyAsync(() -> readNow(path), work -> Daemon.thread(work).start()));
  }

  /** A page with its site; takes its time. */
  Read read(Path path) {
    @Nullable CompletableFuture<Read> reading = begun.remove(path);
    if (reading == null) {
      return readNow(path);
    }
    try {
      return reading.join();
    } catch (CompletionException failed) {
      return readNow(path); // fails alike, where that is expected
    }
  }

  private Read readNow(Path path) {
    ReadResult result = FaqFile.read(path);
    if (!(result instanceof ReadResult.Opened opened)) {
      return new Read(result, PageSite.NONE, NONE);
    }
    PageSite site = siteAround(path);
    PageContext context = new PageContext(site.questions(), opened.file().encoding().charset());
    return new Read(result, site, FaqDocument.parse(opened.file().text(), context));
  }

  /** The site around a page that need not be there; takes its time. */
  PageSite siteAround(Path path) {
    return PageSite.around(path, preferences);
  }
}
