package dev.faqeditor.ui.outline;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TreeItem;

/**
 * The rows of the tree: those of all nodes, or those that a filter found. A row of all stays the
 * same object for as long as there is a node of its number, so that sections stay closed.
 */
final class Rows {

  private final OutlineRow page = new OutlineRow(OutlineRow.Key.PAGE);
  private final List<OutlineRow> sections = new ArrayList<>();
  private Optional<FoundRows> found = Optional.empty();
  private Optional<EditorState> shown = Optional.empty();

  /** The row of the page, with those that are shown below it. */
  OutlineRow page() {
    return page;
  }

  /** Shows a state: all of its nodes, or those that a filter found in it. */
  void show(EditorState state, Optional<FoundRows> only) {
    List<Section> now = state.document().sections();
    page.show(state.document().page(), state);
    while (sections.size() > now.size()) {
      sections.remove(sections.size() - 1);
    }
    for (int i = 0; i < now.size(); i++) {
      if (i == sections.size()) {
        sections.add(new OutlineRow(new OutlineRow.Key(i, -1)));
      }
      if (!isShown(i, state)) {
        sections.get(i).show(now.get(i), state);
        showQuestions(sections.get(i), now.get(i).questions(), state);
      }
    }
    shown = Optional.of(state);
    found = Optional.empty();
    showOnly(only);
  }

  /** Whether a section and its questions read as they did when all rows were shown last. */
  private boolean isShown(int section, EditorState state) {
    FaqDocument now = state.document();
    FaqDocument before = shown.map(EditorState::document).orElse(now);
    if (before == now
        || section >= before.sections().size()
        || !before.context().equals(now.context())
        || !state.drafts().isEmpty()
        || !shown.orElseThrow().drafts().isEmpty()) {
      return false;
    }
    Span was = before.sections().get(section).span();
    Span is = now.sections().get(section).span();
    return was.length() == is.length()
        && before.text().regionMatches(was.start(), now.text(), is.start(), is.length());
  }

  /** New rows are put in all at once, since the tree counts its rows at each change. */
  private static void showQuestions(
      OutlineRow section, List<Question> questions, EditorState state) {
    List<TreeItem<OutlineEntry>> rows = section.getChildren();
    if (rows.size() > questions.size()) {
      section.getChildren().remove(questions.size(), rows.size());
    }
    List<OutlineRow> added = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      boolean there = i < rows.size();
      OutlineRow row =
          there
              ? (OutlineRow) rows.get(i)
              : new OutlineRow(new OutlineRow.Key(section.key().section(), i));
      row.show(questions.get(i), state);
      if (!there) {
        added.add(row);
      }
    }
    if (!added.isEmpty()) {
      section.getChildren().addAll(added);
    }
  }

  /** Shows one node as it is now, which alone has changed. */
  void show(Node node, EditorState state) {
    shown = Optional.of(state);
    FaqDocument document = state.document();
    rowOfAll(OutlineRow.Key.of(node, document)).show(node, state);
    found.flatMap(rows -> rows.rowOf(node, document)).ifPresent(row -> row.show(node, state));
  }

  /** Shows these rows only, of the state that is shown; all if that is empty. */
  void showOnly(Optional<FoundRows> only) {
    if (only.isPresent() && found.filter(only.get()::areOfTheSameAs).isPresent()) {
      return;
    }
    found = only;
    put(only.map(FoundRows::sections).orElse(sections));
  }

  private void put(List<OutlineRow> wanted) {
    List<TreeItem<OutlineEntry>> children = page.getChildren();
    int size = children.size();
    if (children.equals(wanted)) {
      return;
    }
    if (size < wanted.size() && wanted.subList(0, size).equals(children)) {
      page.getChildren().addAll(wanted.subList(size, wanted.size()));
    } else if (size > wanted.size() && children.subList(0, wanted.size()).equals(wanted)) {
      page.getChildren().remove(wanted.size(), size);
    } else {
      page.getChildren().setAll(wanted);
    }
  }

  /** The row of a node of the document that was shown last; empty for one that is not shown. */
  Optional<OutlineRow> rowOf(Node node, FaqDocument document) {
    return found.isPresent() && node.kind() != Node.Kind.PAGE
        ? found.get().rowOf(node, document)
        : Optional.of(rowOfAll(OutlineRow.Key.of(node, document)));
  }

  private OutlineRow rowOfAll(OutlineRow.Key key) {
    if (key.section() < 0) {
      return page;
    }
    OutlineRow section = sections.get(key.section());
    return key.question() < 0 ? section : (OutlineRow) section.getChildren().get(key.question());
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
