package dev.faqeditor.document.structure;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Page;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import java.util.Optional;
import java.util.Set;

/**
 * A place among the questions of a section.
 *
 * @param section which section of the page
 * @param first the number of its first question on the page
 * @param size how many questions it has
 * @param position before which of them; {@code size} for the end
 * @param behind whether it is told by what stands before it, rather than by what comes next
 */
record Slot(int section, int first, int size, int position, boolean behind) {

  /** Where questions go; empty if that is no place for questions. */
  static Optional<Slot> of(Layout layout, Place place) {
    FaqDocument document = layout.document();
    Node node = place.node();
    boolean before = place instanceof Place.Before;
    if (node instanceof Question question) {
      Node section = document.nodeAt(Node.Kind.SECTION, question.span().start()).orElseThrow();
      Slot start = startOf(layout, document.numberOf((Section) section));
      int position = document.numberOf(question) - start.first() + (before ? 0 : 1);
      return Optional.of(start.at(position, !before));
    }
    if (before || layout.sections().isEmpty()) {
      return Optional.empty();
    }
    int section =
        node instanceof Page ? layout.sections().size() - 1 : document.numberOf((Section) node);
    Slot start = startOf(layout, section);
    return Optional.of(start.at(start.size(), true));
  }

  private static Slot startOf(Layout layout, int section) {
    int first = 0;
    for (int i = 0; i < section; i++) {
      first += layout.sections().get(i).questions().size();
    }
    return new Slot(section, first, layout.sections().get(section).questions().size(), 0, false);
  }

  private Slot at(int other, boolean toldByBefore) {
    return new Slot(section, first, size, other, toldByBefore);
  }

  /** The question of the section that stays and is beside the place; -1 if there is none. */
  int anchor(Set<Integer> leaving) {
    int before = first + position - 1;
    while (before >= first && leaving.contains(before)) {
      before--;
    }
    int next = first + position;
    while (next < first + size && leaving.contains(next)) {
      next++;
    }
    if (before >= first && (behind || next >= first + size)) {
      return before;
    }
    return next < first + size ? next : -1;
  }

  /** The question that is nearest to the place, also in another section; -1 if there is none. */
  int nearest(int allQuestions) {
    int at = first + position;
    boolean before = behind || position == size;
    return Math.min(before && at > 0 ? at - 1 : at, allQuestions - 1);
  }

  /** Whether these questions already stand here, one after the other. */
  boolean isAmong(Set<Integer> questions) {
    int at = first + position;
    int lowest = at;
    while (questions.contains(lowest - 1) && lowest > first) {
      lowest--;
    }
    int highest = at;
    while (questions.contains(highest) && highest < first + size) {
      highest++;
    }
    return highest - lowest == questions.size();
  }

  /** Whether a question stands before the place in its section. */
  boolean isBehind(int question) {
    return question >= first && question < first + position;
  }
}
