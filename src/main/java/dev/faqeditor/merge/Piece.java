package dev.faqeditor.merge;

import java.util.Optional;

/**
 * One thing in which the versions differ.
 *
 * @param what what it is
 * @param event what happened to it; in a conflict, what the one side did that has no text to show
 *     for it: deleted or moved it, else changed or added it
 * @param title what it belongs to: a question, a heading, a key of the front matter; "" if nothing
 * @param detail what else there is to say: the name of a parameter, the section; else ""
 * @param taken the only side that did so; empty where the user must choose
 * @param base what it was; "" if it was not there, as in the next two
 * @param mine what it is in the editor
 * @param theirs what it is on disk
 * @param canBeBoth whether both can be taken
 */
public record Piece(
    What what,
    Event event,
    String title,
    String detail,
    Optional<Side> taken,
    String base,
    String mine,
    String theirs,
    boolean canBeBoth) {

  /** Kinds of things. */
  public enum What {
    /** A key of the front matter with its value. */
    FIELD,
    /** Something else in the front matter, such as a comment. */
    FRONT_MATTER,
    /** A heading with all that follows it. */
    SECTION,
    /** A heading. */
    HEADING,
    /** The text before a section's first question. */
    INTRO,
    /** A question with its answer. */
    QUESTION,
    /** The text of a question. */
    QUESTION_TEXT,
    /** An answer. */
    ANSWER,
    /** Another parameter of a question's shortcode. */
    PARAMETER,
    /** How a question's shortcode tags are written. */
    TAG,
    /** Text, HTML or comments between questions. */
    TEXT,
    /** Blank lines and indentation before something. */
    BLANKS,
    /** Where what the two sides put in at the same place goes. */
    PLACE,
    /** Lines, where questions can't be told apart. */
    LINES,
    /** How lines end, on all of the page. */
    LINE_ENDS
  }

  /** What can happen. */
  public enum Event {
    /** It says something else. */
    CHANGED,
    /** It came. */
    ADDED,
    /** It went. */
    DELETED,
    /** It stands elsewhere. */
    MOVED
  }

  /** Whether the user must choose. */
  public boolean isConflict() {
    return taken.isEmpty();
  }
}
