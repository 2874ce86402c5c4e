package dev.faqeditor.editor;

import dev.faqeditor.document.structure.Rearrangement.Move;
import dev.faqeditor.text.Edit;
import java.util.List;

/**
 * One step of the history, as it can be taken now.
 *
 * @param act what the user did
 * @param edit takes the step: back, in what is done; forth again, in what is undone
 * @param moves which nodes that carries elsewhere
 * @param drafts what comes back with it: they went, with their nodes, when it was taken the other
 *     way
 * @param from what was selected before the user's act
 * @param to what was selected after it
 * @param millis when it was done last, by the editor's clock
 */
record Step(
    Act act,
    Edit edit,
    List<Move> moves,
    List<Draft> drafts,
    Selection from,
    Selection to,
    long millis) {

  /** Copies the moves and drafts. */
  Step {
    moves = List.copyOf(moves);
    drafts = List.copyOf(drafts);
  }

  /** A step that leaves all nodes where they are. */
  Step(Act act, Edit edit, Selection from, Selection to, long millis) {
    this(act, edit, List.of(), List.of(), from, to, millis);
  }

  /** So long ago that nothing joins a step of then. */
  private static final long LONG_AGO = Long.MIN_VALUE / 2;

  /** The same step, which no more typing joins. */
  Step closed() {
    return new Step(act, edit, moves, drafts, from, to, LONG_AGO);
  }

  /** The same step, with which these drafts come back. */
  Step bringing(List<Draft> back) {
    return new Step(act, edit, moves, back, from, to, millis);
  }

  boolean isClosed() {
    return millis == LONG_AGO;
  }

  /**
   * The same step to be taken in the other direction, from the text that {@code edit} applies to.
   */
  Step reversed(String text) {
    List<Move> back = moves.stream().map(Move::reversed).toList();
    return new Step(act, edit.invert(text), back, List.of(), from, to, millis);
  }
}
