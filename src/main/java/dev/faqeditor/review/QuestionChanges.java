package dev.faqeditor.review;

import dev.faqeditor.document.Field;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Moved;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What has happened to the questions. */
final class QuestionChanges {

  private QuestionChanges() {}

  static List<Change> in(Versions versions) {
    List<Change> found = new ArrayList<>();
    BitSet movedWithin = movedWithinSections(versions);
    for (int i = 0; i < versions.questionsNow().size(); i++) {
      Question young = versions.questionsNow().get(i);
      if (versions.questions().before(i).isEmpty()) {
        String section = Versions.sectionTitle(versions.now(), young);
        found.add(Change.ofQuestion(Change.Kind.QUESTION_ADDED, young.title(), section, i, -1));
      } else {
        int before = versions.questions().before(i).getAsInt();
        addMove(versions, before, i, movedWithin.get(i), found);
        addChanges(versions, before, i, found);
      }
    }
    for (int i = 0; i < versions.questionsBefore().size(); i++) {
      if (versions.questions().now(i).isEmpty()) {
        Question old = versions.questionsBefore().get(i);
        String section = Versions.sectionTitle(versions.before(), old);
        found.add(
            new Change(
                Change.Kind.QUESTION_DELETED,
                old.title(),
                section,
                Node.Kind.QUESTION,
                -1,
                i,
                versions.sectionNow(Versions.sectionOf(versions.before(), old))));
      }
    }
    return found;
  }

  private static void addMove(
      Versions versions, int before, int i, boolean within, List<Change> found) {
    Question old = versions.questionsBefore().get(before);
    Question young = versions.questionsNow().get(i);
    int from = Versions.sectionOf(versions.before(), old);
    int to = Versions.sectionOf(versions.now(), young);
    boolean same = versions.isSame(from, to);
    if (!same && versions.isKept(to)) {
      String section = Versions.sectionTitle(versions.now(), young);
      Change.Kind kind = Change.Kind.QUESTION_MOVED_TO;
      found.add(Change.ofQuestion(kind, young.title(), section, i, before));
    } else if (same && within) {
      found.add(Change.ofQuestion(Change.Kind.QUESTION_MOVED, young.title(), "", i, before));
    }
  }

  /** Those that have passed others of their own section, the fewest that explain the order. */
  private static BitSet movedWithinSections(Versions versions) {
    Map<Integer, List<Integer>> bySection = new HashMap<>();
    for (int i = 0; i < versions.questionsNow().size(); i++) {
      if (versions.questions().before(i).isPresent()) {
        int section = Versions.sectionOf(versions.now(), versions.questionsNow().get(i));
        Question old = versions.questionsBefore().get(versions.questions().before(i).getAsInt());
        int from = Versions.sectionOf(versions.before(), old);
        if (from >= 0 && versions.sections().now(from).stream().anyMatch(to -> to == section)) {
          bySection.computeIfAbsent(section, key -> new ArrayList<>()).add(i);
        }
      }
    }
    BitSet all = new BitSet();
    for (List<Integer> numbers : bySection.values()) {
      int[] order =
          numbers.stream().mapToInt(i -> versions.questions().before(i).orElseThrow()).toArray();
      BitSet moved = Moved.in(order);
      moved.stream().forEach(k -> all.set(numbers.get(k)));
    }
    return all;
  }

  private static void addChanges(Versions versions, int before, int number, List<Change> found) {
    Question old = versions.questionsBefore().get(before);
    Question young = versions.questionsNow().get(number);
    String title = young.title();
    if (!old.text().value().equals(young.text().value())) {
      Change.Kind kind = Change.Kind.QUESTION_CHANGED;
      found.add(Change.ofQuestion(kind, title, old.title(), number, before));
    }
    if (!old.answer().value().equals(young.answer().value())) {
      found.add(Change.ofQuestion(Change.Kind.ANSWER_CHANGED, title, "", number, before));
    }
    if (!parameters(old).equals(parameters(young))) {
      found.add(Change.ofQuestion(Change.Kind.PARAMETER_CHANGED, title, "", number, before));
    }
  }

  private static Map<Object, String> parameters(Question question) {
    Map<Object, String> values = new HashMap<>();
    for (Field field : question.parameters()) {
      values.put(field.name(), LineEnds.asLf(field.raw()));
    }
    return values;
  }
}
