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
  /** Changed the text of a section before its first question. */
  EDIT_INTRO,
  /** Changed a value of the front matter. */
  EDIT_FRONT_MATTER,
  /** Made text bold, or no longer. */
  BOLD,
  /** Made text italic, or no longer. */
  ITALIC,
  /** Made text code, or no longer. */
  CODE,
  /** Made text a link, or no longer. */
  LINK,
  /** Made lines items of a list, or no longer. */
  BULLET_LIST,
  /** Made lines items of a numbered list, or no longer. */
  NUMBERED_LIST,
  /** Made lines a quote, or no longer. */
  QUOTE,
  /** Moved items of a list a level in. */
  INDENT,
  /** Moved items of a list a level out. */
  OUTDENT,
  /** Added a key to the front matter. */
  ADD_FIELD,
  /** Removed a key of the front matter. */
  REMOVE_FIELD,
  /** Added a parameter to a question's shortcode. */
  ADD_PARAMETER,
  /** Removed a parameter of a question's shortcode. */
  REMOVE_PARAMETER,
  /** Gave a section's heading another level. */
  SET_LEVEL,
  /** Took a remedy that the check offers. */
  FIX,
  /** Made a field say what it said in the last commit. */
  BRING_BACK,
  /** Took back what had changed since the last commit. */
  TAKE_BACK,
  /** Brought back what was not saved when the program ended without being asked to. */
  RESTORE,
  /** Made the page what it was when it was saved before. */
  RESTORE_VERSION,
  /** Took what another program had made of the file. */
  RELOAD,
  /** Put that together with the changes made here. */
  MERGE,
  /** Added a question. */
  ADD_QUESTION,
  /** Added a section. */
  ADD_SECTION,
  /** Gave a question or section another text in the outline. */
  RENAME,
  /** Copied questions, or a section, to right behind them. */
  DUPLICATE,
  /** Deleted a question. */
  DELETE_QUESTION,
  /** Deleted several questions. */
  DELETE_QUESTIONS,
  /** Deleted a section. */
  DELETE_SECTION,
  /** Moved a question. */
  MOVE_QUESTION,
  /** Moved several questions. */
  MOVE_QUESTIONS,
  /** Moved a section. */
  MOVE_SECTION,
  /** Started a section at a question. */
  SPLIT_SECTION,
  /** Made a section part of the one before it. */
  JOIN_SECTIONS,
  /** Put in questions from the clipboard. */
  PASTE_QUESTIONS;

  /** Whether nodes come, go or change their order by it. */
  boolean rearranges() {
    return switch (this) {
      case EDIT_QUESTION, EDIT_ANSWER, EDIT_HEADING, EDIT_INTRO, EDIT_FRONT_MATTER -> false;
      case BOLD, ITALIC, CODE, LINK, BULLET_LIST, NUMBERED_LIST, QUOTE, INDENT, OUTDENT -> false;
      case ADD_FIELD, REMOVE_FIELD, ADD_PARAMETER, REMOVE_PARAMETER, SET_LEVEL -> false;
      case FIX, RENAME, BRING_BACK -> false;
      default -> true;
    };
  }

  /** The act of changing this field. */
  static Act ofEditing(FieldName field) {
    return switch (field.kind()) {
      case QUESTION_TEXT, PARAMETER -> EDIT_QUESTION;
      case ANSWER -> EDIT_ANSWER;
      case HEADING -> EDIT_HEADING;
      case INTRO -> EDIT_INTRO;
      case FRONT_MATTER, FRONT_MATTER_SOURCE -> EDIT_FRONT_MATTER;
    };
  }
}
