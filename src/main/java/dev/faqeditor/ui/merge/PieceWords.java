package dev.faqeditor.ui.merge;

import dev.faqeditor.merge.Piece;
import dev.faqeditor.merge.Side;
import dev.faqeditor.ui.Messages;

/** What a piece of a merge is called. */
record PieceWords(Messages messages) {

  private static final int LONGEST = 80;

  /** What it is, such as the answer to a question. */
  String of(Piece piece) {
    String title = piece.title();
    String shown = title.length() > LONGEST ? title.substring(0, LONGEST - 1) + "…" : title;
    String key = "merge.what." + piece.what().name();
    return messages.text(shown.isEmpty() ? key + ".bare" : key, shown);
  }

  /** What it is and what happened to it. */
  String said(Piece piece) {
    return messages.text("merge.event." + piece.event().name(), of(piece));
  }

  /** What a side has of it, for reading. */
  String shown(Piece piece, Side side) {
    String text = side == Side.MINE ? piece.mine() : piece.theirs();
    if (piece.event() == Piece.Event.MOVED) {
      return messages.text("merge.behind", text);
    }
    if (text.isEmpty() && piece.what() != Piece.What.BLANKS) {
      return messages.text("merge.nothing");
    }
    return piece.what() == Piece.What.BLANKS
        ? messages.text("merge.blanks", text.lines().count())
        : text.strip();
  }

  /** Whether what a side has is its text, whose words can be compared. */
  boolean isText(Piece piece) {
    return piece.event() != Piece.Event.MOVED
        && piece.what() != Piece.What.BLANKS
        && !piece.mine().isEmpty()
        && !piece.theirs().isEmpty();
  }
}
