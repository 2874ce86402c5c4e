package dev.faqeditor.review;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.structure.Wrapping;
import dev.faqeditor.review.Change.Kind;
import dev.faqeditor.review.Revert.Reason;
import dev.faqeditor.text.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

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

  /** Whether all stand in what they stood in, in the older version or the newer one. */
  private boolean keepsWrappers(FaqDocument after) {
    Wrapping wrapped = Wrapping.of(after);
    if (wrapped.unmatched() > Math.max(wrappedBefore.unmatched(), wrappedNow.unmatched())) {
      return false;
    }
    Versions fromNow = Versions.of(now, after);
    Versions fromBefore = Versions.of(before, after);
    return new Paths(
                Node.Kind.QUESTION,
                wrappedBefore.questions(),
                wrappedNow.questions(),
                fromBefore.questions(),
                fromNow.questions())
            .areKeptBy(wrapped.questions())
        && new Paths(
                Node.Kind.SECTION,
                wrappedBefore.sections(),
                wrappedNow.sections(),
                fromBefore.sections(),
                fromNow.sections())
            .areKeptBy(wrapped.sections());
  }

  /** What stood around the questions, or the sections, of both versions. */
  private final class Paths {

    private final Node.Kind kind;
    private final List<String> older;
    private final List<String> newer;
    private final Pairing fromOlder;
    private final Pairing fromNewer;

    Paths(
        Node.Kind kind,
        List<String> older,
        List<String> newer,
        Pairing fromOlder,
        Pairing fromNewer) {
      this.kind = kind;
      this.older = older;
      this.newer = newer;
      this.fromOlder = fromOlder;
      this.fromNewer = fromNewer;
    }

    boolean areKeptBy(List<String> paths) {
      return IntStream.range(0, paths.size()).allMatch(i -> isKept(i, paths));
    }

    /** One that comes back or moves may also stand in what its neighbour stands in. */
    private boolean isKept(int i, List<String> paths) {
      String path = paths.get(i);
      boolean asNeighbour =
          (i > 0 && paths.get(i - 1).equals(path))
              || (i + 1 < paths.size() && paths.get(i + 1).equals(path));
      boolean stays = fromNewer.before(i).isPresent() && !isMoved(kind, fromOlder.before(i));
      return isAt(fromNewer.before(i), newer, path)
          || isAt(fromOlder.before(i), older, path)
          || (!stays && asNeighbour);
    }

    private static boolean isAt(OptionalInt number, List<String> paths, String path) {
      return number.isPresent() && paths.get(number.getAsInt()).equals(path);
    }
  }

  private boolean isMoved(Node.Kind kind, OptionalInt node) {
    return node.isPresent()
        && changes.stream()
            .anyMatch(
                each ->
                    each.node() == kind
                        && each.before() == node.getAsInt()
                        && (isOfOrder(each) || each.kind() == Kind.QUESTION_MOVED_TO));
  }
}
