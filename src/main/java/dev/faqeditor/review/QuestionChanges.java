package dev.faqeditor.review;

import dev.faqeditor.document.Field;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

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
        found.add(change(Change.Kind.QUESTION_ADDED, young, section, i));
      } else {
        Question old = versions.questionsBefore().get(versions.questions().before(i).getAsInt());
        addMove(versions, old, young, i, movedWithin.get(i), found);
        addChanges(old, young, i, found);
      }
    }
    for (int i = 0; i < versions.questionsBefore().size(); i++) {
      if (versions.questions().now(i).isEmpty()) {
        Question old = versions.questionsBefore().get(i);
        String section = Versions.sectionTitle(versions.before(), old);
        found.add(change(Change.Kind.QUESTION_DELETED, old, section, -1));
      }
    }
    return found;
  }

  private static void addMove(
      Versions versions, Question old, Question young, int i, boolean within, List<Change> found) {
    int from = Versions.sectionOf(versions.before(), old);
    int to = Versions.sectionOf(versions.now(), young);
    boolean same = from >= 0 && to >= 0 && versions.sections().now(from).equals(OptionalInt.of(to));
    if (!same && to >= 0 && versions.sections().before(to).isPresent()) {
      String section = Versions.sectionTitle(versions.now(), young);
      found.add(change(Change.Kind.QUESTION_MOVED_TO, young, section, i));
    } else if (same && within) {
      found.add(change(Change.Kind.QUESTION_MOVED, young, "", i));
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

  private static void addChanges(Question old, Question young, int number, List<Change> found) {
    if (!old.text().value().equals(young.text().value())) {
      found.add(change(Change.Kind.QUESTION_CHANGED, young, old.title(), number));
    }
    if (!old.answer().value().equals(young.answer().value())) {
      found.add(change(Change.Kind.ANSWER_CHANGED, young, "", number));
    }
    if (!parameters(old).equals(parameters(young))) {
      found.add(change(Change.Kind.PARAMETER_CHANGED, young, "", number));
    }
  }

  private static Map<Object, String> parameters(Question question) {
    Map<Object, String> values = new HashMap<>();
    for (Field field : question.parameters()) {
      values.put(field.name(), field.raw());
    }
    return values;
  }

  private static Change change(Change.Kind kind, Question question, String other, int number) {
    return new Change(kind, question.title(), other, Node.Kind.QUESTION, number);
  }
}
