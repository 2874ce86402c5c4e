package dev.faqeditor.document;

import dev.faqeditor.hugo.FrontMatterComparison;
import dev.faqeditor.text.Span;
import java.util.Optional;

/** Finds an edited field in the document after the edit. */
final class FieldAfter {

  private FieldAfter() {}

  /**
   * The field after an edit inside its span that made the text grow; empty where it is there no
   * longer, or the edit changed what other fields beside it say.
   */
  static Optional<Field> of(FaqDocument before, Field field, FaqDocument after, int growth) {
    Span span = new Span(field.span().start(), field.span().end() + growth);
    return switch (field.name().kind()) {
      case FRONT_MATTER ->
          after
              .page()
              .field(field.name())
              .filter(
                  now ->
                      field.type() != ValueType.LIST
                          || FrontMatterComparison.sameBut(
                              before.frontMatter(),
                              before.text(),
                              after.frontMatter(),
                              after.text(),
                              field.name().key(),
                              field.name().occurrence()));
      case QUESTION_TEXT, ANSWER, HEADING, FRONT_MATTER_SOURCE ->
          Optional.of(
              new Field(
                  field.name(),
                  field.type(),
                  after.text(),
                  span,
                  field.notation(),
                  Optional.empty()));
      case PARAMETER -> {
        int number = before.outline().questionBefore(field.span().start());
        Question now = after.question(number);
        yield now.field(field.name())
            .filter(f -> f.type() == field.type() && f.span().equals(span))
            .filter(f -> QuestionParameters.sameBut(field.name(), before.question(number), now));
      }
      case INTRO -> {
        int number = before.outline().sectionBefore(field.span().start() - 1);
        yield after.sections().get(number).intro().filter(f -> f.span().equals(span));
      }
    };
  }
}
