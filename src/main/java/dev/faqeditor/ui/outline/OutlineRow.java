package dev.faqeditor.ui.outline;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.editor.EditorState;
import java.util.Optional;
import javafx.scene.control.TreeItem;

/** The item of one node, which knows that by its number: edits give the document new nodes. */
final class OutlineRow extends TreeItem<OutlineEntry> {

  /**
   * Which node of a document.
   *
   * @param section its section, from 0; -1 for the page
   * @param question which question of the section, from 0; -1 for the section itself
   */
  record Key(int section, int question) {

    static final Key PAGE = new Key(-1, -1);

    static Key of(Node node, FaqDocument document) {
      if (node instanceof Question question
          && document.nodeAt(Node.Kind.SECTION, question.span().start()).orElse(null)
              instanceof Section section) {
        int first = document.numberOf(section.questions().get(0));
        return new Key(document.numberOf(section), document.numberOf(question) - first);
      }
      return node instanceof Section section ? new Key(document.numberOf(section), -1) : PAGE;
    }

    /** The same, where the document has one of this number. */
    Optional<Node> find(FaqDocument document) {
      boolean there =
          section < document.sections().size()
              && (section < 0 || question < document.sections().get(section).questions().size());
      return there ? Optional.of(in(document)) : Optional.empty();
    }

    /** The node that it is the number of. */
    Node in(FaqDocument document) {
      if (section < 0) {
        return document.page();
      }
      Section own = document.sections().get(section);
      return question < 0 ? own : own.questions().get(question);
    }
  }

  private final Key key;

  OutlineRow(Key key) {
    this.key = key;
    if (key.question() < 0) { // an expanded row makes a list of what is below it
      setExpanded(true);
    }
  }

  Key key() {
    return key;
  }

  /** The node that it stands for in a document of which it is a row. */
  Node node(FaqDocument document) {
    return key.in(document);
  }

  /** Shows the node as it is in a state, if that differs: trees answer by making cells anew. */
  void show(Node node, EditorState state) {
    boolean hasDraft = state.drafts().stream().anyMatch(draft -> draft.isFor(node, draft.field()));
    OutlineEntry entry = new OutlineEntry(node.kind(), node.title(), hasDraft);
    if (!entry.equals(getValue())) {
      setValue(entry);
    }
  }
}
