package dev.faqeditor.editor;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.structure.Rearrange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Acts that need not be made any more when they are asked for: those on a page read in advance, or
 * on the page before and after the act that was taken last, for the next one and for what follows
 * its undoing.
 */
final class ReadyActs {

  private static final int PAGES = 2;

  private record Ready(FaqDocument document, Supplier<Rearrange> acts) {
    boolean isFor(FaqDocument other) {
      return document == other
          || (document.text().equals(other.text()) && document.context().equals(other.context()));
    }
  }

  private final List<Ready> latest = new ArrayList<>();

  /** Whether those on this document, or on one that reads as it, are ready or on their way. */
  boolean has(FaqDocument document) {
    return latest.stream().anyMatch(ready -> ready.isFor(document));
  }

  /** Those on this document, made now if they are not ready. */
  Rearrange on(FaqDocument document) {
    for (Ready ready : latest) {
      if (ready.isFor(document)) {
        return ready.acts().get();
      }
    }
    Rearrange made = new Rearrange(document);
    keep(document, () -> made);
    return made;
  }

  /**
   * Keeps acts on a document, and of others only the latest.
   *
   * @param acts may have to wait for them
   */
  void keep(FaqDocument document, Supplier<Rearrange> acts) {
    latest.add(0, new Ready(document, acts));
    if (latest.size() > PAGES) {
      latest.remove(PAGES);
    }
  }
}
