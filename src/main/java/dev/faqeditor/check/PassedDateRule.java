package dev.faqeditor.check;

import dev.faqeditor.document.Question;
import dev.faqeditor.text.Span;
import java.time.LocalDate;

/** Times in answers that are over. */
final class PassedDateRule {

  private PassedDateRule() {}

  static void check(CheckedPage page, LocalDate today, Findings findings) {
    if (!findings.isOn(Rule.PASSED_DATE)) {
      return;
    }
    for (Question question : page.questions()) {
      Span answer = question.answer().span();
      for (TimeReader.Time time : TimeReader.in(answer.of(page.text()))) {
        if (time.last().isBefore(today)) {
          Span span = time.span().shift(answer.start());
          findings.add(Rule.PASSED_DATE, span, span.of(page.text()));
        }
      }
    }
  }
}
