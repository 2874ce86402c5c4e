package dev.faqeditor.ui.outline;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.document.structure.Place;
import dev.faqeditor.document.structure.Places;
import java.util.ArrayList;
import java.util.List;

/**
 * Somewhere to move what is selected to.
 *
 * @param where how it lies to the node that it is told by
 * @param node that node
 * @param place what the act is given
 */
record Destination(Where where, Node node, Place place) {

  /** How a place lies to a node. */
  enum Where {
    /** Before all questions of a section. */
    FIRST,
    /** Behind all questions of a section. */
    LAST,
    /** Before a section. */
    BEFORE,
    /** Behind a question or section. */
    AFTER
  }

  /** All places where that would change something, in the order of the text. */
  static List<Destination> of(FaqDocument document, List<Node> selected) {
    List<Question> questions =
        selected.stream().filter(Question.class::isInstance).map(Question.class::cast).toList();
    if (!questions.isEmpty()) {
      return forQuestions(document).stream()
          .filter(to -> !questions.contains(to.node()))
          .filter(to -> !Places.isAt(document, questions, to.place()))
          .toList();
    }
    return selected.get(0) instanceof Section section
        ? forSections(document).stream()
            .filter(to -> !Places.isAt(document, section, to.place()))
            .toList()
        : List.of();
  }

  private static List<Destination> forQuestions(FaqDocument document) {
    List<Destination> all = new ArrayList<>();
    for (Section section : document.sections()) {
      List<Question> own = section.questions();
      if (!own.isEmpty()) {
        all.add(new Destination(Where.FIRST, section, new Place.Before(own.get(0))));
      }
      all.add(new Destination(Where.LAST, section, new Place.Inside(section)));
      for (Question question : own) {
        all.add(new Destination(Where.AFTER, question, new Place.After(question)));
      }
    }
    return all;
  }

  private static List<Destination> forSections(FaqDocument document) {
    List<Destination> all = new ArrayList<>();
    for (Section section : document.sections()) {
      all.add(new Destination(Where.BEFORE, section, new Place.Before(section)));
    }
    if (!all.isEmpty()) {
      Node last = document.sections().get(all.size() - 1);
      all.add(new Destination(Where.AFTER, last, new Place.After(last)));
    }
    return all;
  }
}
