package dev.faqeditor.ui.review;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Question;
import dev.faqeditor.review.QuestionRow;
import dev.faqeditor.review.QuestionRow.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** One row of the table of questions. */
sealed interface QuestionsRow {

  /** A heading; the questions below stand under it. */
  record Heading(String title) implements QuestionsRow {}

  /** A question on the two pages. */
  record Both(Set<What> what, Optional<Question> before, Optional<Question> now)
      implements QuestionsRow {}

  /**
   * The rows of two versions.
   *
   * @param all whether also of questions to which nothing happened
   */
  static List<QuestionsRow> of(TwoVersions versions, boolean all) {
    List<QuestionsRow> rows = new ArrayList<>();
    String section = null;
    for (QuestionRow row : versions.rows()) {
      if (all || !row.what().isEmpty()) {
        if (!row.section().equals(section)) {
          section = row.section();
          rows.add(new Heading(section));
        }
        rows.add(
            new Both(
                row.what(),
                question(versions.before(), row.before()),
                question(versions.now(), row.now())));
      }
    }
    return rows;
  }

  private static Optional<Question> question(FaqDocument document, OptionalInt number) {
    return number.isPresent()
        ? Optional.of(document.question(number.getAsInt()))
        : Optional.empty();
  }
}
