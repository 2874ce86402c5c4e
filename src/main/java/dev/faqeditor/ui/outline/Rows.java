package dev.faqeditor.ui.outline;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.editor.EditorState;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TreeItem;

/**
 * The rows of all nodes, and which of them are shown. A row stays the same object for as long as
 * there is a node of its number, so that what is shown can change without its being made anew.
 */
final class Rows {

  private static final int MANY = 8; // sections: fewer are changed while the tree sees it

  /** The rows of a section and of all its questions, shown or not. */
  private record Part(OutlineRow row, List<OutlineRow> questions) {}

  /**
   * Which nodes are shown.
   *
   * @param sections by their numbers
   * @param questions by their numbers on the page; shown in sections that are
   */
  record Shown(BitSet sections, BitSet questions) {}

  private final OutlineRow page = OutlineRow.ofPage();
  private final List<Part> parts = new ArrayList<>();
  private final Set<TreeItem<OutlineEntry>> closed = new HashSet<>(); // by the user, before openAll

  /** The row of the page, with those that are shown below it. */
  OutlineRow page() {
    return page;
  }

  /** Shows a state, and of its nodes those that are to be shown; all if that is empty. */
  void show(EditorState state, Optional<Shown> shown) {
    List<Section> sections = state.document().sections();
    update(page, state.document().page(), state);
    while (parts.size() > sections.size()) {
      parts.remove(parts.size() - 1);
    }
    for (int i = 0; i < sections.size(); i++) {
      if (i == parts.size()) {
        parts.add(new Part(OutlineRow.ofSection(i), new ArrayList<>()));
      }
      update(parts.get(i).row(), sections.get(i), state);
      updateQuestions(i, sections.get(i).questions(), state);
    }
    showOnly(shown);
  }

  private void updateQuestions(int section, List<Question> questions, EditorState state) {
    List<OutlineRow> rows = parts.get(section).questions();
    if (rows.size() > questions.size()) {
      rows.subList(questions.size(), rows.size()).clear();
    }
    for (int i = 0; i < questions.size(); i++) {
      if (i == rows.size()) {
        rows.add(OutlineRow.ofQuestion(section, i));
      }
      update(rows.get(i), questions.get(i), state);
    }
  }

  /** Shows one node as it is now. */
  void show(Node node, EditorState state) {
    rowOf(node, state.document()).ifPresent(row -> update(row, node, state));
  }

  private static void update(OutlineRow row, Node node, EditorState state) {
    boolean hasDraft = state.drafts().stream().anyMatch(draft -> draft.isFor(node, draft.field()));
    OutlineEntry entry = new OutlineEntry(node.kind(), node.title(), hasDraft);
    if (!entry.equals(row.getValue())) {
      row.setValue(entry);
    }
  }

  /** Opens all sections that are shown, until all rows are shown again. */
  void openAll() {
    for (TreeItem<OutlineEntry> section : page.getChildren()) {
      if (!section.isExpanded()) {
        closed.add(section);
        section.setExpanded(true);
      }
    }
  }

  /**
   * Changes which rows are shown, and nothing in them. Where many sections change, they are filled
   * while the tree does not see it, since it counts its rows at each change.
   */
  void showOnly(Optional<Shown> shown) {
    if (shown.isEmpty()) {
      closed.forEach(section -> section.setExpanded(false));
      closed.clear();
    }
    List<OutlineRow> sections = new ArrayList<>();
    List<List<OutlineRow>> questions = new ArrayList<>();
    int first = 0;
    int changed = 0;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int from = first;
      List<OutlineRow> own = shown.map(only -> among(part, only, from)).orElse(part.questions());
      questions.add(own);
      changed += part.row().getChildren().equals(own) ? 0 : 1;
      first += part.questions().size();
    }
    if (changed > MANY) {
      page.getChildren().clear();
    }
    for (int i = 0; i < parts.size(); i++) {
      put(parts.get(i).row(), questions.get(i));
      int number = i;
      if (shown.map(only -> only.sections().get(number)).orElse(true)) {
        sections.add(parts.get(i).row());
      }
    }
    put(page, sections);
  }

  private static List<OutlineRow> among(Part part, Shown only, int first) {
    List<OutlineRow> questions = new ArrayList<>();
    int end = first + part.questions().size();
    for (int i = only.questions().nextSetBit(first);
        i >= 0 && i < end;
        i = only.questions().nextSetBit(i + 1)) {
      questions.add(part.questions().get(i - first));
    }
    return questions;
  }

  /** All at once, since the tree counts its rows at each change; and the end alone if it can be. */
  private static void put(OutlineRow parent, List<OutlineRow> wanted) {
    List<TreeItem<OutlineEntry>> children = parent.getChildren();
    int size = children.size();
    if (children.equals(wanted)) {
      return;
    }
    if (size < wanted.size() && wanted.subList(0, size).equals(children)) {
      parent.getChildren().addAll(wanted.subList(size, wanted.size()));
    } else if (size > wanted.size() && children.subList(0, wanted.size()).equals(wanted)) {
      parent.getChildren().remove(wanted.size(), size);
    } else {
      parent.getChildren().setAll(wanted);
    }
  }

  /** The row of a node of the document that was shown last; empty for a node not in it. */
  Optional<OutlineRow> rowOf(Node node, FaqDocument document) {
    if (node instanceof Section section) {
      return Optional.of(parts.get(document.numberOf(section)).row());
    }
    if (node instanceof Question question) {
      return document
          .nodeAt(Node.Kind.SECTION, question.span().start())
          .map(Section.class::cast)
          .map(section -> rowOf(question, section, document));
    }
    return Optional.of(page);
  }

  private OutlineRow rowOf(Question question, Section section, FaqDocument document) {
    int first = document.numberOf(section.questions().get(0));
    List<OutlineRow> own = parts.get(document.numberOf(section)).questions();
    return own.get(document.numberOf(question) - first);
  }

  /** All that can be scrolled to, from the top: what is shown and in no closed section. */
  List<Node> open(FaqDocument document) {
    List<Node> nodes = new ArrayList<>(List.of(document.page()));
    if (page.isExpanded()) {
      for (TreeItem<OutlineEntry> section : page.getChildren()) {
        nodes.add(((OutlineRow) section).node(document));
        if (section.isExpanded()) {
          section.getChildren().forEach(row -> nodes.add(((OutlineRow) row).node(document)));
        }
      }
    }
    return nodes;
  }
}
