package dev.faqeditor.editor;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.structure.Rearrangement.Target;
import dev.faqeditor.text.Bias;
import dev.faqeditor.text.Edit;
import java.util.Optional;

/**
 * What is selected: the node of a kind at a place in the text. Edits carry the place along, so the
 * selection survives them although each gives the document new nodes.
 *
 * @param kind what kind of node
 * @param at where it starts, in UTF-16 units
 * @param caret where undoing or redoing has put the caret; empty while the user's own caret counts
 */
public record Selection(Node.Kind kind, int at, Optional<Caret> caret) {

  /** The page. */
  public static final Selection PAGE = new Selection(Node.Kind.PAGE, 0, Optional.empty());

  /** A node of a document. */
  public static Selection of(Node node) {
    return new Selection(node.kind(), node.span().start(), Optional.empty());
  }

  /** The field that a draft belongs to, as it was before the draft. */
  static Selection of(Draft draft) {
    Caret before = new Caret(draft.field(), draft.before());
    return new Selection(draft.kind(), draft.at(), Optional.of(before));
  }

  /** What an act says is to be selected. */
  static Selection of(Target target) {
    return new Selection(target.kind(), target.at(), Optional.empty());
  }

  /** The selected node; the page where the document no longer has one there. */
  public Node in(FaqDocument document) {
    return document.nodeAt(kind, at).orElse(document.page());
  }

  /** The same selection after an edit. */
  Selection after(Edit edit) {
    return new Selection(kind, edit.map(at, Bias.AFTER), caret);
  }

  /** The same node with the caret put somewhere. */
  Selection with(Caret put) {
    return new Selection(kind, at, Optional.of(put));
  }
}
