package dev.faqeditor.document;

import dev.faqeditor.document.Outline.QuestionShape;
import dev.faqeditor.document.Outline.SectionShape;
import dev.faqeditor.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Compares what was read before an edit inside one field with what is read after it: whether every
 * section, question and other field is still there, in its place.
 */
final class OutlineComparison {

  private final Outline was;
  private final Outline is;
  private final List<Field> wereFields;
  private final List<Field> areFields;
  private final Span edited; // in the text before
  private final int growth;
  private final boolean pushes; // what stands right at an empty edited span

  private OutlineComparison(
      Outline was,
      Outline is,
      List<Field> wereFields,
      List<Field> areFields,
      Span edited,
      int growth,
      boolean pushes) {
    this.was = was;
    this.is = is;
    this.wereFields = wereFields;
    this.areFields = areFields;
    this.edited = edited;
    this.growth = growth;
    this.pushes = pushes;
  }

  /**
   * A comparison after an edit inside a field.
   *
   * @param growth by how many UTF-16 units the edit made the text grow
   */
  static OutlineComparison ofField(FaqDocument before, FaqDocument after, Field field, int growth) {
    boolean pushes = field.name().kind() == FieldName.Kind.INTRO; // what may stand at its end
    return of(before, after, field.span(), growth, pushes);
  }

  /** A comparison after an edit inside {@code edited}, a span of the text before. */
  static OutlineComparison of(FaqDocument before, FaqDocument after, Span edited, int growth) {
    return of(before, after, edited, growth, false);
  }

  private static OutlineComparison of(
      FaqDocument before, FaqDocument after, Span edited, int growth, boolean pushes) {
    return new OutlineComparison(
        before.outline(),
        after.outline(),
        before.page().fields(),
        after.page().fields(),
        edited,
        growth,
        pushes);
  }

  /** The same, where one section is wanted to have another level. */
  OutlineComparison withLevel(int section, int level) {
    SectionShape shape = was.sections()[section];
    SectionShape wanted =
        new SectionShape(level, shape.rest(), shape.firstQuestion(), shape.questionCount());
    return new OutlineComparison(
        was.withSection(section, wanted), is, wereFields, areFields, edited, growth, pushes);
  }

  /**
   * Whether the bodies, behind front matters that may differ, have the same sections and questions
   * in the same places.
   */
  static boolean sameBody(FaqDocument before, FaqDocument after) {
    Outline was = before.outline();
    Outline is = after.outline();
    int growth = after.text().length() - before.text().length();
    boolean sameShapes =
        Arrays.equals(was.sections(), is.sections())
            && Arrays.equals(was.questions(), is.questions());
    return sameShapes
        && IntStream.range(0, was.questions().length)
            .allMatch(i -> was.questionStarts()[i] + growth == is.questionStarts()[i])
        && IntStream.range(0, was.sections().length)
            .filter(i -> was.sections()[i].level() > 0) // any other starts with the body
            .allMatch(i -> was.sectionStarts()[i] + growth == is.sectionStarts()[i]);
  }

  /** Whether nothing but the edited field differs. */
  boolean isEqualButForTheField() {
    return samePage() && sameSections() && sameQuestions();
  }

  private boolean samePage() {
    if (wereFields.size() != areFields.size()) {
      return false;
    }
    for (int i = 0; i < wereFields.size(); i++) {
      Field a = wereFields.get(i);
      Field b = areFields.get(i);
      if (!a.name().equals(b.name())
          || a.type() != b.type()
          || a.isWritable() != b.isWritable()
          || !isMoved(a, b.span())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a field is where it should be; an edited list may have changed its style. */
  private boolean isMoved(Field field, Span now) {
    boolean list = field.type() == ValueType.LIST && field.span().equals(edited);
    return list
        ? edited.start() <= now.start() && now.end() <= moved(edited).end()
        : moved(field.span()).equals(now);
  }

  private boolean sameSections() {
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
    if (was.questions().length != is.questions().length) {
      return false;
    }
    for (int i = 0; i < was.questions().length; i++) {
      QuestionShape a = was.questions()[i];
      QuestionShape b = is.questions()[i];
      int start = was.questionStarts()[i];
      int startNow = is.questionStarts()[i];
      boolean untouched =
          a.equals(b) && (edited.start() > start + a.length() || edited.end() < start);
      boolean same =
          moved(start) == startNow
              && (untouched
                  || (movedInside(a.text(), start, startNow).equals(b.text())
                      && movedInside(a.inner(), start, startNow).equals(b.inner())
                      && moved(start + a.length()) == startNow + b.length()));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** Where a position outside the edited field lies after the edit. */
  private int moved(int offset) {
    boolean behind = offset >= edited.end() && (pushes || offset > edited.start());
    return behind ? offset + growth : offset;
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
