package dev.faqeditor.review;

import dev.faqeditor.document.Node;

/**
 * One change of a page.
 *
 * @param kind what happened
 * @param title what it happened to: the question, heading or key as it is now, or was if it is gone
 * @param other what else there is to say: the section it went to, what it was called; else ""
 * @param node what kind of node it concerns
 * @param number which one of them, from 0, in the page as it is now; -1 if it is gone
 * @param before which one of them it was in the older version; -1 if it was not there
 * @param section the section, by its number in the page as it is now, that a deleted question stood
 *     in; -1 for all else, and if that section is gone too
 */
public record Change(
    Kind kind, String title, String other, Node.Kind node, int number, int before, int section) {

  /** Something that happened to the page, or to a key of its front matter. */
  static Change ofPage(Kind kind, String key) {
    return new Change(kind, key, "", Node.Kind.PAGE, 0, -1, -1);
  }

  /** Something that happened to a section. */
  static Change ofSection(Kind kind, String title, String other, int number, int before) {
    return new Change(kind, title, other, Node.Kind.SECTION, number, before, -1);
  }

  /** Something that happened to a question that is still there. */
  static Change ofQuestion(Kind kind, String title, String other, int number, int before) {
    return new Change(kind, title, other, Node.Kind.QUESTION, number, before, -1);
  }

  /** The same change of the same node, however other changes have moved or renamed it. */
  record Key(Kind kind, int before, String title) {}

  Key key() {
    return new Key(kind, before, before < 0 ? title : "");
  }

  /** What can happen. */
  public enum Kind {
    /** A key of the front matter came. */
    FIELD_ADDED,
    /** A key of the front matter went. */
    FIELD_DELETED,
    /** The value of a key changed. */
    FIELD_CHANGED,
    /** A section came. */
    SECTION_ADDED,
    /** A section went. */
    SECTION_DELETED,
    /** A section has another heading; the other title is the old one. */
    SECTION_RENAMED,
    /** A section stands elsewhere. */
    SECTION_MOVED,
    /** A section's heading has another level. */
    SECTION_LEVEL,
    /** The text before a section's first question changed. */
    INTRO_CHANGED,
    /** A question came; the other title is its section's. */
    QUESTION_ADDED,
    /** A question went; the other title is its section's. */
    QUESTION_DELETED,
    /** A question stands elsewhere in its section. */
    QUESTION_MOVED,
    /** A question stands in another section, which the other title names. */
    QUESTION_MOVED_TO,
    /** A question has another text; the other title is the old one. */
    QUESTION_CHANGED,
    /** A question has another answer. */
    ANSWER_CHANGED,
    /** Another parameter of a question's shortcode came, went or changed. */
    PARAMETER_CHANGED,
    /** Something else on the page changed: HTML, comments, text between. */
    REST_CHANGED,
    /** Nothing but blank lines, line ends or how things are spelled changed. */
    SPELLING_CHANGED
  }
}
