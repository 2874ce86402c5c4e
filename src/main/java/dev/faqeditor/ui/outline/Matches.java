package dev.faqeditor.ui.outline;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.text.Bias;
import dev.faqeditor.text.Edit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

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

  /** Which nodes of a document are shown then: what was found, and the sections around it. */
  Rows.Shown shownIn(FaqDocument document) {
    Rows.Shown shown = new Rows.Shown(new BitSet(), new BitSet());
    sections.forEach(
        at ->
            document
                .nodeAt(Node.Kind.SECTION, at)
                .ifPresent(node -> show(node, at, shown, document)));
    List<Integer> all = new ArrayList<>(questions);
    all.addAll(kept);
    all.forEach(
        at ->
            document
                .nodeAt(Node.Kind.QUESTION, at)
                .ifPresent(node -> show(node, at, shown, document)));
    return shown;
  }

  private static void show(Node node, int at, Rows.Shown shown, FaqDocument document) {
    if (node.span().start() != at) {
      return; // it has been deleted, and this is the one before it
    }
    if (node instanceof Question question) {
      shown.questions().set(document.numberOf(question));
    }
    document
        .nodeAt(Node.Kind.SECTION, at)
        .ifPresent(section -> shown.sections().set(document.numberOf((Section) section)));
  }
}
