package dev.faqeditor.ui.recovery;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.PageContext;
import dev.faqeditor.journal.Lost;
import dev.faqeditor.review.Changes;

/**
 * Something that was lost, to be offered.
 *
 * @param changes how many changes it holds, drafts included; at least 1
 */
public record Offer(Lost lost, int changes) {

  /** Counts the changes; takes time on a large page. */
  static Offer of(Lost lost, PageContext context) {
    FaqDocument before = FaqDocument.parse(lost.base().text(), context);
    FaqDocument after = FaqDocument.parse(lost.text(), context);
    int changes = Changes.between(before, after).all().size() + lost.drafts().size();
    return new Offer(lost, Math.max(1, changes));
  }
}
