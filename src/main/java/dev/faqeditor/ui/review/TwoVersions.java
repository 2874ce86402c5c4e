package dev.faqeditor.ui.review;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.review.QuestionRow;
import java.util.List;

/**
 * A page as the last commit has it, and as it is now.
 *
 * @param before without anything on it, if the last commit has no such page
 * @param rows what became of each question
 */
record TwoVersions(FaqDocument before, FaqDocument now, List<QuestionRow> rows) {

  /** Pairs the questions; takes time on a page of which much has changed. */
  static TwoVersions of(Comparison comparison) {
    FaqDocument now = comparison.document();
    String text = comparison.repository().textBefore().orElse("");
    FaqDocument before = FaqDocument.parse(text, now.context());
    return new TwoVersions(before, now, QuestionRow.between(before, now));
  }
}
