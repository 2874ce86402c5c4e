package dev.faqeditor.document;

import dev.faqeditor.document.Outline.QuestionShape;
import dev.faqeditor.document.Outline.SectionShape;
import dev.faqeditor.text.Span;
import java.util.List;

/**
 * Compares what was read before an edit inside one field with what is read after it: whether every
 * section, question and other field is still there, in its place.
 */
final class OutlineComparison {

  private final FaqDocument before;
  private final FaqDocument after;
  private final Span edited; // the field's span before
  private final int growth;

  /**
   * A comparison.
   *
   * @param edited the span of the field that the edit is in, before
   * @param growth by how many UTF-16 units the edit made the text grow
   */
  OutlineComparison(FaqDocument before, FaqDocument after, Span edited, int growth) {
    this.before = before;
    this.after = after;
    this.edited = edited;
    this.growth = growth;
  }

  /** Whether nothing but the edited field differs. */
  boolean isEqualButForTheField() {
    return samePage() && sameSections() && sameQuestions();
  }

  private boolean samePage() {
    List<Field> were = before.page().fields();
    List<Field> are = after.page().fields();
    if (were.size() != are.size()) {
      return false;
    }
    for (int i = 0; i < were.size(); i++) {
      Field was = were.get(i);
      Field is = are.get(i);
      if (!was.name().equals(is.name())
          || was.type() != is.type()
          || was.isWritable() != is.isWritable()
          || !moved(was.span()).equals(is.span())) {
        return false;
      }
    }
    return true;
  }

  private boolean sameSections() {
    Outline was = before.outline();
    Outline is = after.outline();
    if (was.sections().length != is.sections().length) {
      return false;
    }
    for (int i = 0; i < was.sections().length; i++) {
      SectionShape a = was.sections()[i];
      SectionShape b = is.sections()[i];
      int start = was.sectionStarts()[i];
      int startNow = is.sectionStarts()[i];
      boolean same =
          moved(start) == startNow
              && a.level() == b.level()
              && a.questionCount() == b.questionCount()
              && movedInside(a.rest(), start, startNow).equals(b.rest());
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private boolean sameQuestions() {
    Outline was = before.outline();
    Outline is = after.outline();
    if (was.questions().length != is.questions().length) {
      return false;
    }
    for (int i = 0; i < was.questions().length; i++) {
      QuestionShape a = was.questions()[i];
      QuestionShape b = is.questions()[i];
      int start = was.questionStarts()[i];
      int startNow = is.questionStarts()[i];
      boolean same =
          moved(start) == startNow
              && movedInside(a.text(), start, startNow).equals(b.text())
              && movedInside(a.inner(), start, startNow).equals(b.inner())
              && moved(start + a.length()) == startNow + b.length();
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** Where a position outside the edited field lies after the edit. */
  private int moved(int offset) {
    return offset >= edited.end() && offset > edited.start() ? offset + growth : offset;
  }

  private Span moved(Span span) {
    if (span.equals(edited)) {
      return new Span(span.start(), span.end() + growth);
    }
    int start = moved(span.start());
    return new Span(start, start + span.length());
  }

  /** The same for a span that is given from {@code start} on, before and after. */
  private Span movedInside(Span span, int start, int startNow) {
    return moved(span.shift(start)).shift(-startNow);
  }
}
