package dev.faqeditor.check;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.preview.RenderedQuestion;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.List;

/**
 * A page while it is checked.
 *
 * @param document the page
 * @param questions all of its questions
 * @param facts what the site prints of it
 * @param site what is known of its site
 */
record CheckedPage(
    FaqDocument document, List<Question> questions, RenderedFacts facts, SiteFacts site) {

  String text() {
    return document.text();
  }

  /** What is printed of a question, by its number. */
  RenderedQuestion printed(int question) {
    List<RenderedQuestion> printed = facts.page().questions();
    return question < printed.size() ? printed.get(question) : RenderedQuestion.MISSING;
  }

  /** The opening tag's line, as far as the question goes. */
  Span firstLine(Question question) {
    int start = question.span().start();
    return new Span(start, Math.min(LineEnds.lineStop(text(), start), question.span().end()));
  }

  /** Whether the offset lies in a question, tags and all. */
  boolean isInQuestion(int offset) {
    return document
        .nodeAt(Node.Kind.QUESTION, offset)
        .filter(question -> offset < question.span().end())
        .isPresent();
  }
}
