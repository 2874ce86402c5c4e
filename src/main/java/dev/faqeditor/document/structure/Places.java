package dev.faqeditor.document.structure;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where "up" and "down" lead; empty where they lead nowhere. Nothing is tried. */
public final class Places {

  private Places() {}

  /**
   * One up: before the question before the first of these, or, from the first place of a section,
   * at the end of the section before.
   */
  public static Optional<Place> above(FaqDocument document, List<Question> questions) {
    return questions.stream().min(byPlace()).flatMap(first -> above(document, first));
  }

  private static Optional<Place> above(FaqDocument document, Question first) {
    int section = sectionOf(document, first);
    List<Question> own = document.sections().get(section).questions();
    int index = document.numberOf(first) - document.numberOf(own.get(0));
    if (index > 0) {
      return Optional.of(new Place.Before(own.get(index - 1)));
    }
    return section > 0
        ? Optional.of(new Place.Inside(document.sections().get(section - 1)))
        : Optional.empty();
  }

  /**
   * One down: behind the question behind the last of these, or, from the last place of a section,
   * at the start of the next section.
   */
  public static Optional<Place> below(FaqDocument document, List<Question> questions) {
    return questions.stream().max(byPlace()).flatMap(last -> below(document, last));
  }

  private static Optional<Place> below(FaqDocument document, Question last) {
    int section = sectionOf(document, last);
    List<Question> own = document.sections().get(section).questions();
    int index = document.numberOf(last) - document.numberOf(own.get(0));
    if (index + 1 < own.size()) {
      return Optional.of(new Place.After(own.get(index + 1)));
    }
    if (section + 1 == document.sections().size()) {
      return Optional.empty();
    }
    Section next = document.sections().get(section + 1);
    return Optional.of(
        next.questions().isEmpty()
            ? new Place.Inside(next)
            : new Place.Before(next.questions().get(0)));
  }

  /** One up: before the section before it that is not under a deeper heading. */
  public static Optional<Place> above(FaqDocument document, Section section) {
    List<Section> sections = document.sections();
    int at = document.numberOf(section) - 1;
    if (section.level() == 0 || at < 0 || sections.get(at).level() == 0) {
      return Optional.empty();
    }
    while (at > 0
        && sections.get(at).level() > section.level()
        && sections.get(at - 1).level() > 0) {
      at--;
    }
    return Optional.of(new Place.Before(sections.get(at)));
  }

  /** One down: behind the next section that is not under it. */
  public static Optional<Place> below(FaqDocument document, Section section) {
    List<Section> sections = document.sections();
    int next = lastUnder(sections, document.numberOf(section)) + 1;
    return section.level() > 0 && next < sections.size()
        ? Optional.of(new Place.After(sections.get(next)))
        : Optional.empty();
  }

  /**
   * The number of the last section of a deeper heading under this one; its own if there is none.
   */
  static int lastUnder(List<Section> sections, int section) {
    int level = sections.get(section).level();
    int last = section;
    while (level > 0 && last + 1 < sections.size() && sections.get(last + 1).level() > level) {
      last++;
    }
    return last;
  }

  private static Comparator<Question> byPlace() {
    return Comparator.comparingInt(question -> question.span().start());
  }

  private static int sectionOf(FaqDocument document, Question question) {
    return document.numberOf(
        (Section) document.nodeAt(Node.Kind.SECTION, question.span().start()).orElseThrow());
  }
}
