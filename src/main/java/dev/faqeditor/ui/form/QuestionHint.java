package dev.faqeditor.ui.form;

import java.util.ArrayList;
import java.util.List;

/** What could be better about the text of a question. Hints only: the check does not say it. */
enum QuestionHint {
  /** Longer than two lines of an answer's box on a phone; the limit is ours, not a standard's. */
  LONG,
  /** Not a question, by how it is written. */
  NO_QUESTION_MARK;

  static final int MOST_CHARACTERS = 90;

  private static final int SOFT_HYPHEN = 0xAD;

  /** The hints for a question; none for an empty one, of which the check speaks. */
  static List<QuestionHint> of(String question) {
    List<QuestionHint> hints = new ArrayList<>();
    if (length(question) > MOST_CHARACTERS) {
      hints.add(LONG);
    }
    boolean asks = question.chars().anyMatch(c -> c == '?' || c == '\uFF1F' || c == '\u061F');
    if (!asks && !question.isBlank()) {
      hints.add(NO_QUESTION_MARK);
    }
    return hints;
  }

  /** How many characters are seen, in code points: soft hyphens are none. */
  static long length(String question) {
    return question.strip().codePoints().filter(c -> c != SOFT_HYPHEN).count();
  }
}
