package dev.faqeditor.review;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Field;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives a heading, an intro or a part of a question the bytes back that it had. */
final class ValueReverts {

  private final FaqDocument before;
  private final FaqDocument now;
  private final Change change;

  ValueReverts(FaqDocument before, FaqDocument now, Change change) {
    this.before = before;
    this.now = now;
    this.change = change;
  }

  Stream<String> texts() {
    return switch (change.kind()) {
      case SECTION_RENAMED -> field(oldSection(), section(), FieldName.HEADING).stream();
      case SECTION_LEVEL ->
          Stream.of(replaced(marks(section()), marks(oldSection()).of(before.text())));
      case INTRO_CHANGED ->
          Stream.concat(
              field(oldSection(), section(), FieldName.INTRO).stream(), Stream.of(behindHeading()));
      case QUESTION_CHANGED -> Stream.of(replaced(question().text(), oldQuestion().text()));
      case ANSWER_CHANGED -> Stream.of(replaced(question().answer(), oldQuestion().answer()));
      default -> Stream.of(replaced(opening(question()), openingBefore()));
    };
  }

  private Question question() {
    return now.question(change.number());
  }

  private Question oldQuestion() {
    return before.question(change.before());
  }

  private Section section() {
    return now.sections().get(change.number());
  }

  private Section oldSection() {
    return before.sections().get(change.before());
  }

  private Optional<String> field(Section old, Section young, FieldName name) {
    return old.field(name).flatMap(was -> young.field(name).map(is -> replaced(is, was)));
  }

  private String replaced(Field is, Field was) {
    return replaced(is.span(), was.raw());
  }

  private String replaced(Span span, String old) {
    return Edit.replace(span, old).apply(now.text());
  }

  private static Span marks(Section section) {
    int end = section.fields().get(0).span().start(); // the heading's text follows its marks
    return new Span(end - section.level(), end);
  }

  /** The older opening tag with what the question says now. */
  private String openingBefore() {
    Question old = oldQuestion();
    Span span = opening(old);
    return Edit.replace(old.text().span().shift(-span.start()), question().text().raw())
        .apply(span.of(before.text()));
  }

  private static Span opening(Question question) {
    return new Span(question.span().start(), question.answer().span().start());
  }

  /** With all that stood between the heading and what followed it. */
  private String behindHeading() {
    return replaced(
        behindHeading(now, change.number()),
        behindHeading(before, change.before()).of(before.text()));
  }

  private static Span behindHeading(FaqDocument document, int section) {
    int at = document.sections().get(section).fields().get(0).span().end();
    Section found = document.sections().get(section);
    int end =
        found.questions().isEmpty() ? found.span().end() : found.questions().get(0).span().start();
    return new Span(at, Math.max(at, end));
  }
}
