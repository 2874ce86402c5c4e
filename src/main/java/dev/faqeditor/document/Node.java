package dev.faqeditor.document;

import dev.faqeditor.text.Span;
import java.util.List;
import java.util.Optional;

/** What the outline shows: the page, its sections, their questions. */
public sealed interface Node permits Page, Section, Question {

  /** What kinds of nodes there are. */
  enum Kind {
    /** The page with its front matter. */
    PAGE,
    /** A heading and what follows it. */
    SECTION,
    /** A question with its answer. */
    QUESTION
  }

  /** What kind this is. */
  Kind kind();

  /** All the text that belongs to it. */
  Span span();

  /** What can be read and set in it, in the order of the text. */
  List<Field> fields();

  /** The field of this name, if it has one. */
  default Optional<Field> field(FieldName name) {
    return fields().stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /** What to call it: its title, heading or question as written, without blanks around it. */
  String title();
}
