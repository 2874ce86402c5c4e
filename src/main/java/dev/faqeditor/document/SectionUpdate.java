package dev.faqeditor.document;

import dev.faqeditor.document.Outline.SectionShape;
import dev.faqeditor.document.OutlineReader.Questions;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.Optional;

/**
 * Reads again what stands between two questions of a section that stay, or between one and the
 * section's heading or end: others that were moved, added or deleted there. Gives up where anything
 * there may reach further: a tag without its counterpart, a heading, a fence, a comment.
 */
final class SectionUpdate {

  private final Outline before;
  private final OutlineReader old;
  private final OutlineReader now;
  private final String oldText;
  private final String text;
  private final Span changed; // in the old text
  private final int growth;
  private final int section;
  private final int first; // the first question that may go
  private final int next; // the first one behind that stays

  /**
   * An update of a section.
   *
   * @param before the outline of {@code oldText}, in which nothing is wrong
   * @param text the text now
   * @param changed what was replaced, in the old text's body
   */
  SectionUpdate(
      Outline before, String oldText, String text, Span changed, QuestionShortcodes shortcodes) {
    this.before = before;
    this.old = new OutlineReader(oldText, shortcodes);
    this.now = new OutlineReader(text, shortcodes);
    this.oldText = oldText;
    this.text = text;
    this.changed = changed;
    this.growth = text.length() - oldText.length();
    section = before.sectionBefore(changed.start());
    int last = before.questionBefore(changed.start());
    boolean stays = last >= 0 && before.questionSpan(last).end() < changed.start();
    first = stays || last < 0 ? last + 1 : last;
    next = before.questionBefore(changed.end()) + 1;
  }

  /** The outline now, equal to a fresh reading; empty if only that can tell. */
  Optional<Outline> outline() {
    int from = section < 0 ? -1 : from();
    if (from < 0 || changed.start() <= LineEnds.lineStop(oldText, from)) {
      return Optional.empty();
    }
    int to = to();
    boolean stays =
        to == oldText.length()
            || (to > changed.end() && startsLine(oldText, to) && startsLine(text, to + growth));
    int behind = first > 0 ? before.questionSpan(first - 1).end() : before.bodyStart();
    // a heading may stand in a tag
    if (!stays || !old.isCutByNoTag(behind, from)) {
      return Optional.empty();
    }
    Optional<Questions> was = old.between(from, to);
    return now.between(from, to + growth)
        .filter(is -> was.filter(then -> then.open().equals(is.open())).isPresent())
        .map(is -> before.shifted(to, growth).withQuestions(section, first, next, is));
  }

  /** Else what stands before it on its line counts, too. */
  private static boolean startsLine(String text, int at) {
    return text.substring(LineEnds.lineStart(text, at), at).isBlank();
  }

  /** Where what stays ends: a question of the section, or its heading; -1 where it has neither. */
  private int from() {
    SectionShape shape = before.sections()[section];
    if (first > shape.firstQuestion()) {
      return before.questionSpan(first - 1).end();
    }
    return shape.level() == 0 ? -1 : before.sectionStarts()[section] + shape.rest().end();
  }

  /** Where what stays starts again. */
  private int to() {
    SectionShape shape = before.sections()[section];
    if (next < shape.firstQuestion() + shape.questionCount()) {
      return before.questionStarts()[next];
    }
    return section + 1 < before.sections().length
        ? before.sectionStarts()[section + 1]
        : oldText.length();
  }
}
