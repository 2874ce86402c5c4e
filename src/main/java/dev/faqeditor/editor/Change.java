package dev.faqeditor.editor;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.structure.Rearrangement.Move;
import dev.faqeditor.text.Edit;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a state: by something that leaves the text as it is, or by a step of the history.
 *
 * @param state the next one
 * @param edit what happens to the text; {@link Edit#NONE} if nothing
 * @param moves which nodes that carries elsewhere
 */
record Change(EditorState state, Edit edit, List<Move> moves) {

  /** Copies the moves. */
  Change {
    moves = List.copyOf(moves);
  }

  /** One that leaves the text and all nodes as they are. */
  static Change to(EditorState state) {
    return new Change(state, Edit.NONE, List.of());
  }

  /**
   * The user's act: the drafts go along with their nodes, and no typing joins it.
   *
   * @param after the document that the step's edit makes
   */
  static Change doing(Step step, EditorState now, FaqDocument after) {
    return doing(step, now, after, List.of());
  }

  private static Change doing(Step step, EditorState now, FaqDocument after, List<Draft> lost) {
    Step back = step.reversed(now.document().text()).bringing(lost).closed();
    return taking(step, now, after, step.to(), now.history().did(back));
  }

  /**
   * Another text of the same page, which may be the same text: drafts go with their nodes, and come
   * back with them.
   *
   * @param saved the text that is now on disk
   */
  static Change replacing(Step step, EditorState now, FaqDocument after, String saved) {
    Drafts kept = now.kept().keptBy(step.edit(), step.moves());
    List<Draft> lost = now.drafts().stream().filter(each -> !kept.all().contains(each)).toList();
    EditorState ready = now.with(kept).saved(saved).closed();
    return step.edit().isEmpty()
        ? taking(step, ready, after, step.to(), ready.history())
        : doing(step, ready, after, lost);
  }

  /** Taking back the last done step of the history. */
  static Change undoing(Step step, EditorState now) {
    Step again = step.reversed(now.document().text());
    FaqDocument after = now.document().with(step.edit());
    return taking(step, now, after, step.from(), now.history().undid(again));
  }

  /**
   * Doing again the last undone step of the history; no typing joins it. Where that would delete a
   * node with a draft, it only selects that node.
   */
  static Change redoing(Step step, EditorState now) {
    Optional<Draft> lost =
        step.act().rearranges() ? now.kept().lostBy(step.edit(), step.moves()) : Optional.empty();
    return lost.map(draft -> to(now.with(Selection.of(draft)).closed()))
        .orElseGet(() -> redone(step, now));
  }

  private static Change redone(Step step, EditorState now) {
    Step back = step.reversed(now.document().text());
    FaqDocument after = now.document().with(step.edit());
    return taking(step, now, after, step.to(), now.history().redid(back).closed());
  }

  private static Change taking(
      Step step, EditorState now, FaqDocument after, Selection selection, History history) {
    List<Draft> drafts = now.kept().after(step.edit(), step.moves()).with(step.drafts()).all();
    EditorState next = new EditorState(after, selection, drafts, now.savedText(), history);
    return new Change(next, step.edit(), step.moves());
  }
}
