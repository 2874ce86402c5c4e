package dev.faqeditor.editor;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.structure.Rearrange;
import dev.faqeditor.text.Edit;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Acts that need not be made any more when they are asked for: those on a page that was read in
 * advance, and those on the page before and after the act that was taken last, which undoing and
 * redoing it lead to.
 */
final class ReadyActs {

  private record Ready(FaqDocument document, Supplier<Rearrange> acts) {}

  /**
   * What leads from a document to another one, whose acts are ready, too.
   *
   * @param acts on the other one
   */
  private record Way(FaqDocument from, Edit edit, Supplier<Rearrange> acts) {
    boolean isTaken(FaqDocument before, Edit other) {
      return before == from && edit.equals(other);
    }
  }

  private Optional<Ready> latest = Optional.empty();
  private Optional<Way> way = Optional.empty();

  /** Whether those on this document are ready or on their way. */
  boolean has(FaqDocument document) {
    return latest.filter(ready -> ready.document() == document).isPresent();
  }

  /** Those on this document, made now if they are not ready. */
  Rearrange on(FaqDocument document) {
    if (!has(document)) {
      Rearrange made = new Rearrange(document);
      keep(document, () -> made);
    }
    return latest.orElseThrow().acts().get();
  }

  /**
   * Has those on this document ready, rather than those on another one.
   *
   * @param acts may have to wait for them
   */
  void keep(FaqDocument document, Supplier<Rearrange> acts) {
    latest = Optional.of(new Ready(document, acts));
  }

  /**
   * Follows an act that was found by those that are ready.
   *
   * @param edit what it does to this document
   * @param acts those on the page then
   */
  void followAct(FaqDocument before, Edit edit, Rearrange acts) {
    Rearrange those = on(before);
    way = Optional.of(new Way(acts.document(), edit.invert(before.text()), () -> those));
    keep(acts.document(), () -> acts);
  }

  /**
   * Follows a change, which may be the way back from the last act, or forth again; after any other
   * one, nothing is ready.
   */
  void followChange(FaqDocument before, Edit edit, FaqDocument after) {
    Optional<Way> taken = way.filter(known -> has(before) && known.isTaken(before, edit));
    if (taken.isPresent()) {
      Supplier<Rearrange> those = latest.orElseThrow().acts();
      way = Optional.of(new Way(after, edit.invert(before.text()), those));
      keep(after, taken.get().acts());
    } else if (!has(after)) {
      latest = Optional.empty();
      way = Optional.empty();
    }
  }
}
