package dev.faqeditor.document.structure;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where "up" and "down" lead; empty where they lead nowhere. Nothing is tried. And whether moving
 * somewhere would change anything.
 */
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

  /** Whether questions stand at a place already, one after the other, or it is none for them. */
  public static boolean isAt(FaqDocument document, List<Question> questions, Place place) {
    Node node = place.node();
    boolean before = place instanceof Place.Before;
    boolean isPlace = node instanceof Question || (!before && !document.sections().isEmpty());
    if (!isPlace || questions.isEmpty()) {
      return true;
    }
    int section =
        switch (node.kind()) {
          case PAGE -> document.sections().size() - 1;
          case SECTION -> document.numberOf((Section) node);
          case QUESTION -> sectionOf(document, (Question) node);
        };
    List<Question> own = document.sections().get(section).questions();
    int low = document.numberOf(questions.stream().min(byPlace()).orElseThrow());
    int high = document.numberOf(questions.stream().max(byPlace()).orElseThrow());
    boolean together = high - low + 1 == questions.stream().distinct().count();
    if (own.isEmpty()) {
      return false;
    }
    if (questions.containsAll(own)) {
      return true; // nothing would be left there to put them beside
    }
    int first = document.numberOf(own.get(0));
    int at =
        node instanceof Question question
            ? document.numberOf(question) + (before ? 0 : 1)
            : first + own.size();
    return together && low >= first && high < first + own.size() && at >= low && at <= high + 1;
  }

  /** Whether a section stands at a place already, or can't stand there. */
  public static boolean isAt(FaqDocument document, Section section, Place place) {
    List<Section> sections = document.sections();
    int beside =
        switch (place.node().kind()) {
          case PAGE -> place instanceof Place.Before ? 0 : sections.size() - 1;
          case SECTION -> document.numberOf((Section) place.node());
          case QUESTION -> sectionOf(document, (Question) place.node());
        };
    boolean beforeHeadless = place instanceof Place.Before && sections.get(beside).level() == 0;
    int first = document.numberOf(section);
    int position = position(sections, place, beside, section.level());
    boolean staysHere = position >= first && position <= lastUnder(sections, first) + 1;
    return section.level() == 0 || beforeHeadless || staysHere;
  }

  /** Before which section a moved one goes: behind all that is under the one it is put after. */
  static int position(List<Section> sections, Place place, int beside, int level) {
    if (place instanceof Place.Before) {
      return beside;
    }
    boolean under = sections.get(beside).level() < level;
    return under && place instanceof Place.After ? beside + 1 : lastUnder(sections, beside) + 1;
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
