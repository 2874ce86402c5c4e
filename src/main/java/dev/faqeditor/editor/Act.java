package dev.faqeditor.editor;

import dev.faqeditor.document.FieldName;

/** What a user did, as a step of the history names it. */
public enum Act {
  /** Changed the text of a question. */
  EDIT_QUESTION,
  /** Changed an answer. */
  EDIT_ANSWER,
  /** Changed a heading. */
  EDIT_HEADING,
  /** Changed a value of the front matter. */
  EDIT_FRONT_MATTER,
  /** Took a remedy that the check offers. */
  FIX;

  /** The act of changing this field. */
  static Act ofEditing(FieldName field) {
    return switch (field.kind()) {
      case QUESTION_TEXT, PARAMETER -> EDIT_QUESTION;
      case ANSWER -> EDIT_ANSWER;
      case HEADING, INTRO -> EDIT_HEADING;
      case FRONT_MATTER, FRONT_MATTER_SOURCE -> EDIT_FRONT_MATTER;
    };
  }
}
