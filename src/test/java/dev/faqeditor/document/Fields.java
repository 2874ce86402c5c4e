package dev.faqeditor.document;

import java.util.ArrayList;
import java.util.List;

/** All fields of a document. */
final class Fields {

  private Fields() {}

  /** Every field, in the order of the text. */
  static List<Field> of(FaqDocument document) {
    List<Field> fields = new ArrayList<>(document.page().fields());
    for (Section section : document.sections()) {
      fields.addAll(section.fields());
      section.questions().forEach(question -> fields.addAll(question.fields()));
    }
    return fields;
  }
}
