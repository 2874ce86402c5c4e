package dev.faqeditor.editor;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.text.Difference;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All that there is to know of an open document, at one moment.
 *
 * @param document the text and what is read in it
 * @param selection what is selected
 * @param drafts what was typed and refused, the latest last
 * @param savedText the text as it was last read or saved
 * @param history what can be undone and done again
 */
public record EditorState(
    FaqDocument document,
    Selection selection,
    List<Draft> drafts,
    String savedText,
    History history) {

  /** Copies the drafts. */
  public EditorState {
    drafts = List.copyOf(drafts);
  }

  /** A document just read. */
  static EditorState opened(FaqDocument document) {
    return new EditorState(document, Selection.PAGE, List.of(), document.text(), History.NONE);
  }

  /** A document just made. */
  static EditorState created(FaqDocument document) {
    return new EditorState(document, Selection.PAGE, List.of(), "", History.NONE);
  }

  /** Whether the text differs from what was read or saved, or a draft is not in it. */
  public boolean isDirty() {
    return !drafts.isEmpty() || !Difference.isNone(document.text(), savedText);
  }

  /** The selected node; of several, the one that the form shows. */
  public Node selectedNode() {
    return selection.in(document);
  }

  /** The number of the selected question; empty if something else is selected. */
  public OptionalInt selectedQuestion() {
    return selectedNode() instanceof Question question
        ? OptionalInt.of(document.numberOf(question))
        : OptionalInt.empty();
  }

  /** All selected nodes in the order of the text: several questions, or one node. */
  public List<Node> selectedNodes() {
    return selection.allIn(document);
  }

  /** What was typed into a field and refused. */
  public Optional<Draft> draft(Node node, FieldName field) {
    return kept().of(node, field);
  }

  /** The drafts as what goes along with edits. */
  Drafts kept() {
    return new Drafts(drafts);
  }

  /** What undoing would take back; empty if nothing, or if it would withdraw a draft. */
  public Optional<Act> undoable() {
    return history.lastDone().map(Step::act);
  }

  /** What would be done again. */
  public Optional<Act> redoable() {
    return history.lastUndone().map(Step::act);
  }

  /** What is selected, at the places where the document has it, without a caret. */
  Selection settled() {
    return selection.settledIn(document);
  }

  /** With something else selected. */
  EditorState with(Selection other) {
    return new EditorState(document, other, drafts, savedText, history);
  }

  /** With other drafts. */
  EditorState with(Drafts others) {
    return new EditorState(document, selection, others.all(), savedText, history);
  }

  /** With another text on disk. */
  EditorState saved(String text) {
    return new EditorState(document, selection, drafts, text, history);
  }

  /** With a last step that nothing joins. */
  EditorState closed() {
    return new EditorState(document, selection, drafts, savedText, history.closed());
  }
}
