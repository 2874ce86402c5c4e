package dev.faqeditor.editor;

import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import java.util.Optional;

/**
 * What was done and can be undone, and what was undone and can be done again. Immutable.
 *
 * <p>Typing that goes on where it left off, in one field and within {@value #JOIN_MILLIS} ms, joins
 * the last step.
 */
final class History {

  static final long JOIN_MILLIS = 500;

  static final History NONE = new History(Steps.NONE, Steps.NONE);

  private final Steps done;
  private final Steps undone;

  private History(Steps done, Steps undone) {
    this.done = done;
    this.undone = undone;
  }

  Optional<Step> lastDone() {
    return done.top();
  }

  Optional<Step> lastUndone() {
    return undone.top();
  }

  /** After an act; {@code step} takes it back. */
  History did(Step step) {
    Optional<Step> last = done.top().filter(before -> undone == Steps.NONE);
    if (last.isPresent() && continues(last.get(), step)) {
      Step before = last.get();
      Edit both = step.edit().then(before.edit());
      Step joined = new Step(step.act(), both, before.from(), step.to(), step.millis());
      return new History(done.pop().push(joined), Steps.NONE);
    }
    return new History(done.push(step), Steps.NONE);
  }

  /** After taking back the last done step; {@code again} does it again. */
  History undid(Step again) {
    return new History(done.pop(), undone.push(again));
  }

  /** After doing again the last undone step; {@code back} takes it back. */
  History redid(Step back) {
    return new History(done.push(back), undone.pop());
  }

  /** Keeps what comes next from joining the last step. */
  History closed() {
    return done.top().map(step -> new History(done.pop().push(step.closed()), undone)).orElse(this);
  }

  private static boolean continues(Step last, Step next) {
    return last.act() == next.act()
        && !last.isClosed()
        && last.to().kind() == next.from().kind()
        && last.to().at() == next.from().at()
        && next.millis() - last.millis() <= JOIN_MILLIS
        && last.to().caret().isPresent()
        && sameField(last, next)
        && touches(last.edit(), next.edit());
  }

  private static boolean sameField(Step last, Step next) {
    return last.to()
        .caret()
        .flatMap(was -> next.to().caret().map(is -> was.field().equals(is.field())))
        .orElse(false);
  }

  /** Whether the next change is made in, or right beside, what the last one left. */
  private static boolean touches(Edit lastUndo, Edit nextUndo) {
    if (lastUndo.splices().size() != 1 || nextUndo.splices().size() != 1) {
      return false;
    }
    Span last = lastUndo.splices().get(0).span();
    Splice next = nextUndo.splices().get(0);
    int start = next.span().start();
    return start <= last.end() && start + next.replacement().length() >= last.start();
  }
}
