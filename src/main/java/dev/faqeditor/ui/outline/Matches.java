package dev.faqeditor.ui.outline;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.text.Bias;
import dev.faqeditor.text.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the words of the filter were found in, by where it starts in the text. Edits carry it along
 * until the page has been looked through again.
 *
 * @param words what was looked for
 * @param sections those whose headings have the words
 * @param questions those that have the words in the question or in the answer
 * @param kept questions that are shown whatever they hold, since they were changed while filtered
 */
record Matches(
    FilterWords words, List<Integer> sections, List<Integer> questions, List<Integer> kept) {

  /** Nothing was looked for. */
  static final Matches NONE = new Matches(FilterWords.NONE, List.of(), List.of(), List.of());

  /** Looks through all of a page; takes some milliseconds for each 1,000 questions. */
  static Matches in(FaqDocument document, FilterWords words) {
    List<Integer> sections = new ArrayList<>();
    List<Integer> questions = new ArrayList<>();
    for (Section section : document.sections()) {
      if (section.level() > 0 && words.areIn(FilterWords.fold(section.title()))) {
        sections.add(section.span().start());
      }
      for (Question question : section.questions()) {
        String asked = FilterWords.fold(question.title());
        if (words.areIn(asked) || words.areIn(asked, FilterWords.fold(question.answer().value()))) {
          questions.add(question.span().start());
        }
      }
    }
    return new Matches(words, sections, questions, List.of());
  }

  /** Whether nothing was found, neither a question nor a heading. */
  boolean isEmpty() {
    return sections.isEmpty() && questions.isEmpty();
  }

  /** The same after an edit, with the selected questions kept. */
  Matches after(Edit edit, List<Node> selected) {
    List<Integer> keptNow = new ArrayList<>(carried(kept, edit));
    selected.stream()
        .filter(node -> node.kind() == Node.Kind.QUESTION)
        .forEach(node -> keptNow.add(node.span().start()));
    return new Matches(words, carried(sections, edit), carried(questions, edit), keptNow);
  }

  /** The same with questions kept as in another one of the same page. */
  Matches keeping(Matches other) {
    return new Matches(words, sections, questions, other.kept);
  }

  private static List<Integer> carried(List<Integer> places, Edit edit) {
    return places.stream().map(place -> edit.map(place, Bias.AFTER)).distinct().toList();
  }

  /** What is shown of a document then, in its order: what was found, and the sections around it. */
  List<Node> nodesIn(FaqDocument document) {
    Map<Integer, Node> nodes = new TreeMap<>();
    sections.forEach(at -> put(document.nodeAt(Node.Kind.SECTION, at), at, nodes));
    Stream.concat(questions.stream(), kept.stream())
        .forEach(
            at -> {
              Optional<Node> question = document.nodeAt(Node.Kind.QUESTION, at);
              if (put(question, at, nodes)) {
                Node section = document.nodeAt(Node.Kind.SECTION, at).orElseThrow();
                nodes.putIfAbsent(keyOf(section), section);
              }
            });
    return List.copyOf(nodes.values());
  }

  /** A node that was deleted is not there any more; at its place is the one before it. */
  private static boolean put(Optional<Node> node, int at, Map<Integer, Node> nodes) {
    Optional<Node> there = node.filter(found -> found.span().start() == at);
    there.ifPresent(found -> nodes.put(keyOf(found), found));
    return there.isPresent();
  }

  /** Questions that no heading is before start where their section does. */
  private static int keyOf(Node node) {
    int start = node.span().start() * 2;
    return node.kind() == Node.Kind.SECTION ? start : start + 1;
  }
}
