package dev.faqeditor.document;

import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;

/** Sets the level of a section: how many {@code #}s its heading has (CommonMark 4.2). */
public final class SectionLevel {

  /** The topmost level; the page's title has the one above. */
  public static final int FIRST = 2;

  /** The deepest level. */
  public static final int LAST = 6;

  private SectionLevel() {}

  /**
   * Tries to set the level. Sections are a plain sequence, whatever their levels, so nothing else
   * of the outline changes; refused for a section without a heading and a level that is none.
   *
   * @param section one of the document's sections
   * @param level from {@link #FIRST} to {@link #LAST}
   */
  public static Attempt set(FaqDocument document, Section section, int level) {
    if (section.level() == 0) {
      return new Attempt.Refused(Refusal.READ_ONLY);
    }
    if (level < FIRST || level > LAST) {
      return new Attempt.Refused(Refusal.CANNOT_BE_WRITTEN);
    }
    int end = section.fields().get(0).span().start(); // the heading's text follows its marks
    Span marks = new Span(end - section.level(), end);
    String written = "#".repeat(level);
    Edit edit = Edit.between(marks.of(document.text()), written).shift(marks.start());
    int number = document.numberOf(section);
    return document.attempt(
        edit,
        after ->
            OutlineComparison.of(document, after, marks, edit.growth())
                .withLevel(number, level)
                .isEqualButForTheField());
  }
}
