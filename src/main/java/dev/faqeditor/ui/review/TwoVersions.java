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

  static TwoVersions of(FaqDocument before, FaqDocument now) {
    return new TwoVersions(before, now, QuestionRow.between(before, now));
  }
}
