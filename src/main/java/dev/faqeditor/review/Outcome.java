package dev.faqeditor.review;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.structure.Wrapping;
import dev.faqeditor.review.Change.Kind;
import dev.faqeditor.review.Revert.Reason;
import dev.faqeditor.text.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Judges what has come of taking a change back: it must be gone, and no other have come. */
final class Outcome {

  private final FaqDocument before;
  private final FaqDocument now;
  private final List<Change> changes;
  private final Change change;
  private final Wrapping wrappedBefore;
  private final Wrapping wrappedNow;

  Outcome(FaqDocument before, FaqDocument now, List<Change> changes, Change change) {
    this.before = before;
    this.now = now;
    this.changes = changes;
    this.change = change;
    this.wrappedBefore = Wrapping.of(before);
    this.wrappedNow = Wrapping.of(now);
  }

  /** What is wrong with it; empty if nothing is. */
  Optional<Reason> obstacle(Edit edit, FaqDocument after) {
    if (now.lackingInCharset(edit).isPresent()) {
      return Optional.of(Reason.NOT_IN_ENCODING);
    }
    if (after.text().equals(before.text()) && changes.size() == 1) {
      return Optional.empty();
    }
    if (!isGoneAlone(Changes.between(before, after).all())) {
      return Optional.of(Reason.OTHER_CHANGES);
    }
    return keepsWrappers(after) ? Optional.empty() : Optional.of(Reason.WRAPPERS);
  }

  /**
   * Of what has changed its order within the page, another may take the place of one that went: any
   * fewest that explain the order will do.
   */
  private boolean isGoneAlone(List<Change> after) {
    boolean onlySpelling =
        after.size() == 1
            && after.get(0).kind() == Kind.SPELLING_CHANGED
            && change.kind() != Kind.SPELLING_CHANGED;
    if (onlySpelling) {
      return true;
    }
    List<Change.Key> others = new ArrayList<>(changes.stream().map(Change::key).toList());
    others.remove(change.key());
    return after.size() < changes.size()
        && after.stream()
            .allMatch(
                each ->
                    others.remove(each.key())
                        || (isOfOrder(each) && !each.key().equals(change.key())));
  }

  private static boolean isOfOrder(Change change) {
    return change.kind() == Kind.QUESTION_MOVED || change.kind() == Kind.SECTION_MOVED;
  }

  /** Whether each question stands in what it stood in, in the older version or the newer one. */
  private boolean keepsWrappers(FaqDocument after) {
    Wrapping wrapped = Wrapping.of(after);
    if (wrapped.unmatched() > Math.max(wrappedBefore.unmatched(), wrappedNow.unmatched())) {
      return false;
    }
    Pairing fromNow = Versions.of(now, after).questions();
    Pairing fromBefore = Versions.of(before, after).questions();
    List<String> paths = wrapped.paths();
    for (int i = 0; i < paths.size(); i++) {
      String path = paths.get(i);
      boolean known =
          isAt(fromNow.before(i), wrappedNow, path)
              || isAt(fromBefore.before(i), wrappedBefore, path);
      boolean asNeighbour =
          (i > 0 && paths.get(i - 1).equals(path))
              || (i + 1 < paths.size() && paths.get(i + 1).equals(path));
      boolean stays = fromNow.before(i).isPresent() && !isMoved(fromBefore.before(i));
      if (!known && (stays || !asNeighbour)) {
        return false;
      }
    }
    return true;
  }

  private boolean isMoved(OptionalInt question) {
    return question.isPresent()
        && changes.stream()
            .anyMatch(
                each ->
                    each.before() == question.getAsInt()
                        && (each.kind() == Kind.QUESTION_MOVED
                            || each.kind() == Kind.QUESTION_MOVED_TO));
  }

  private static boolean isAt(OptionalInt number, Wrapping wrapping, String path) {
    return number.isPresent() && wrapping.paths().get(number.getAsInt()).equals(path);
  }
}
