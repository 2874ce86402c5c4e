package dev.faqeditor.review;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.review.Revert.Reason;
import dev.faqeditor.review.Revert.Refused;
import dev.faqeditor.review.Revert.Reverted;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.LineEdits;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes one change back: tries what may be meant, one after the other, until one does just that.
 */
final class Reverting {

  private final FaqDocument before;
  private final FaqDocument now;
  private final Change change;
  private final List<Change> changes;

  Reverting(FaqDocument before, FaqDocument now, Change change) {
    this.before = before;
    this.now = now;
    this.change = change;
    this.changes = Changes.between(before, now).all();
  }

  Revert result() {
    if (!changes.contains(change)) {
      return new Refused(Reason.OUTDATED);
    }
    Reason reason = isSectionGone() ? Reason.SECTION_IS_GONE : Reason.OTHER_CHANGES;
    Outcome outcome = new Outcome(before, now, changes, change);
    for (Iterator<String> texts = texts().iterator(); texts.hasNext(); ) {
      Edit edit = LineEdits.between(now.text(), texts.next());
      FaqDocument after = now.with(edit);
      Optional<Reason> obstacle = outcome.obstacle(edit, after);
      if (obstacle.isEmpty()) {
        return new Reverted(edit, after);
      }
      reason = reason == Reason.OTHER_CHANGES ? obstacle.get() : reason;
    }
    return new Refused(reason);
  }

  private boolean isSectionGone() {
    return switch (change.kind()) {
      case QUESTION_DELETED, QUESTION_MOVED_TO -> {
        Versions versions = Versions.of(before, now);
        int section = Versions.sectionOf(before, before.question(change.before()));
        yield before.sections().get(section).level() > 0 && versions.sectionNow(section) < 0;
      }
      default -> false;
    };
  }

  /** What the page may be after it; the older version itself, if nothing else differs from it. */
  private Stream<String> texts() {
    Stream<String> meant =
        switch (change.kind()) {
          case FIELD_ADDED, FIELD_DELETED, FIELD_CHANGED ->
              new FrontMatterReverts(before, now, change).texts();
          case SECTION_RENAMED, SECTION_LEVEL, INTRO_CHANGED ->
              new ValueReverts(before, now, change).texts();
          case QUESTION_CHANGED, ANSWER_CHANGED, PARAMETER_CHANGED ->
              new ValueReverts(before, now, change).texts();
          case SECTION_ADDED, SECTION_DELETED, SECTION_MOVED ->
              new OrderReverts(new Aligned(before, now), changes, change).texts();
          case QUESTION_ADDED, QUESTION_DELETED, QUESTION_MOVED, QUESTION_MOVED_TO ->
              new OrderReverts(new Aligned(before, now), changes, change).texts();
          case REST_CHANGED -> new RestReverts(new Aligned(before, now)).texts();
          case SPELLING_CHANGED -> Stream.empty();
        };
    return changes.size() == 1 ? Stream.concat(meant, Stream.of(before.text())) : meant;
  }
}
