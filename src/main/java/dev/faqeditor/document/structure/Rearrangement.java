package dev.faqeditor.document.structure;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.text.Bias;
import dev.faqeditor.text.Edit;
import java.util.List;

/** What comes of trying to rearrange a page. */
public sealed interface Rearrangement {

  /**
   * The page can be rearranged.
   *
   * @param edit what does it
   * @param acts those on the page then
   * @param select what to select then, the first above all
   * @param moves which nodes stand elsewhere, though not because of text before them
   */
  record Rearranged(Edit edit, Rearrange acts, List<Target> select, List<Move> moves)
      implements Rearrangement {

    /** Copies the lists. */
    public Rearranged {
      select = List.copyOf(select);
      moves = List.copyOf(moves);
    }

    /** The document then. */
    public FaqDocument after() {
      return acts.document();
    }
  }

  /** The page can't be rearranged so, and nothing changes. */
  record Refused(Obstacle reason) implements Rearrangement {}

  /**
   * A node of the document after the act.
   *
   * @param kind what kind of node
   * @param at where it starts, in UTF-16 units
   */
  record Target(Node.Kind kind, int at) {}

  /**
   * A node that the act carries from one place to another.
   *
   * @param kind what kind of node
   * @param from where it started before, in UTF-16 units
   * @param to where it starts after
   */
  record Move(Node.Kind kind, int from, int to) {

    /**
     * Where a node that started there starts after an act; if it is gone, where it would.
     *
     * @param start in UTF-16 units, of the text before
     * @param edit what the act does to the text
     * @param moves which nodes it carries elsewhere
     */
    public static int placeAfter(Node.Kind kind, int start, Edit edit, List<Move> moves) {
      return moves.stream()
          .filter(move -> move.carries(kind, start))
          .mapToInt(Move::to)
          .findFirst()
          .orElseGet(() -> edit.map(start, Bias.AFTER));
    }

    /** Whether it is the node of this kind that started there which goes elsewhere. */
    public boolean carries(Node.Kind other, int start) {
      return kind == other && from == start;
    }

    /** The way back. */
    public Move reversed() {
      return new Move(kind, to, from);
    }
  }
}
