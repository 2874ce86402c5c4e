package dev.faqeditor.document;

import java.util.ArrayList;
import java.util.List;

/** All fields of a document. */
final class Fields {

  private Fields() {}

  /** Every field, by the nodes in the order of the text, with parameters and intros. */
  static List<Field> of(FaqDocument document) {
    List<Field> fields = new ArrayList<>(document.page().fields());
    for (Section section : document.sections()) {
      fields.addAll(section.fields());
      section.intro().ifPresent(fields::add);
      for (Question question : section.questions()) {
        fields.addAll(question.parameters());
        fields.addAll(question.fields());
      }
    }
    return fields;
  }
}
