package dev.faqeditor.journal;

import dev.faqeditor.editor.Draft;
import dev.faqeditor.text.Bias;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How what was lost can be brought back into a page as it is now.
 *
 * @param edit of the text as it is now
 * @param drafts at their places in the text after that
 */
public record Recovery(Fit fit, Edit edit, List<Draft> drafts) {

  /** How what was lost goes together with the page. */
  public enum Fit {
    /** The page is as it was saved last: the text becomes what it was. */
    EXACT,
    /** The page was changed elsewhere since: both changes are kept. */
    BESIDE,
    /** The page was changed in the same places: all of its text becomes what it was then. */
    WHOLE
  }

  /** Copies the drafts. */
  public Recovery {
    drafts = List.copyOf(drafts);
  }

  /** Finds out for a text. */
  public static Recovery of(Lost lost, String now) {
    if (now.equals(lost.base().text())) {
      return new Recovery(Fit.EXACT, lost.edit(), lost.drafts());
    }
    String then = lost.text();
    if (now.equals(then)) {
      return new Recovery(Fit.EXACT, Edit.NONE, lost.drafts());
    }
    return beside(lost, now)
        .orElseGet(() -> new Recovery(Fit.WHOLE, Edit.between(now, then), lost.drafts()));
  }

  private static Optional<Recovery> beside(Lost lost, String now) {
    Splice theirs = Edit.between(lost.base().text(), now).splices().get(0);
    Span changed = theirs.span();
    List<Splice> moved = new ArrayList<>();
    int growth = 0; // of what was lost before theirs
    for (Splice own : lost.edit().splices()) {
      if (own.span().end() < changed.start()) {
        growth += own.growth();
        moved.add(own);
      } else if (own.span().start() > changed.end()) {
        moved.add(new Splice(own.span().shift(theirs.growth()), own.replacement()));
      } else {
        return Optional.empty();
      }
    }
    Span inLost = changed.shift(growth);
    Edit after = Edit.replace(inLost, theirs.replacement());
    List<Draft> drafts = new ArrayList<>();
    for (Draft draft : lost.drafts()) {
      if (draft.at() > inLost.start() && draft.at() < inLost.end()) {
        return Optional.empty(); // its question is not what it was
      }
      drafts.add(draft.at(after.map(draft.at(), Bias.AFTER)));
    }
    return Optional.of(new Recovery(Fit.BESIDE, new Edit(moved), drafts));
  }
}
