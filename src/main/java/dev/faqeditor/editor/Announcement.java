package dev.faqeditor.editor;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.structure.Rearrangement.Move;
import dev.faqeditor.text.Edit;
import java.util.List;
import java.util.OptionalInt;

/**
 * What an editor tells its views after each change.
 *
 * @param before the state until now
 * @param state the state from now on
 * @param edit what happened to the text; {@link Edit#NONE} if nothing
 * @param moves which nodes that carried elsewhere
 */
public record Announcement(EditorState before, EditorState state, Edit edit, List<Move> moves) {

  /** Copies the moves. */
  public Announcement {
    moves = List.copyOf(moves);
  }

  /** Of a change that leaves all nodes where they are. */
  public Announcement(EditorState before, EditorState state, Edit edit) {
    this(before, state, edit, List.of());
  }

  /**
   * Which question of the page the one with this number before is now; empty if it is gone. Has no
   * answer after another document was opened.
   *
   * @param number from 0 in the order of the text
   */
  public OptionalInt numberNow(int number) {
    Question question = before.document().question(number);
    int start = question.span().start();
    FaqDocument document = state.document();
    return document
        .nodeAt(Node.Kind.QUESTION, placeNow(Node.Kind.QUESTION, start))
        .filter(node -> isCarried(start) || !isReplaced(question))
        .filter(node -> node.span().start() == placeNow(Node.Kind.QUESTION, start))
        .map(node -> OptionalInt.of(document.numberOf((Question) node)))
        .orElse(OptionalInt.empty());
  }

  /**
   * Where a node that started there starts now; if it is gone, where it would.
   *
   * @param start in UTF-16 units, of the text before
   */
  public int placeNow(Node.Kind kind, int start) {
    return Move.placeAfter(kind, start, edit, moves);
  }

  private boolean isCarried(int start) {
    return moves.stream().anyMatch(move -> move.carries(Node.Kind.QUESTION, start));
  }

  private boolean isReplaced(Question question) {
    return edit.splices().stream().anyMatch(splice -> splice.span().covers(question.span()));
  }
}
