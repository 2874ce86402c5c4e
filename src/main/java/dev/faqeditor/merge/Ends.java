package dev.faqeditor.merge;

import dev.faqeditor.document.FaqDocument;
import java.util.Optional;

/**
 * A change of all line ends by one side, or by both in the same way: set apart, since it would make
 * every line one that has changed.
 *
 * @param from how all lines of the base end
 * @param to how all lines of the merged page will end
 * @param by who changed them; empty if both did
 */
record Ends(String from, String to, Optional<Side> by) {

  static Optional<Ends> of(String base, String mine, String theirs) {
    String was = Lines.onlyEnd(base);
    String m = Lines.onlyEnd(mine);
    String t = Lines.onlyEnd(theirs);
    if (was.isEmpty() || m.isEmpty() || t.isEmpty() || (m.equals(was) && t.equals(was))) {
      return Optional.empty();
    }
    if (m.equals(t)) {
      return Optional.of(new Ends(was, m, Optional.empty()));
    }
    if (m.equals(was)) {
      return Optional.of(new Ends(was, t, Optional.of(Side.THEIRS)));
    }
    return t.equals(was) ? Optional.of(new Ends(was, m, Optional.of(Side.MINE))) : Optional.empty();
  }

  FaqDocument in(FaqDocument version) {
    String text = version.text();
    return Lines.onlyEnd(text).equals(from)
        ? FaqDocument.parse(Lines.withEnds(text, from, to), version.context())
        : version;
  }

  void note(Pen pen) {
    by.ifPresent(
        side ->
            pen.write(
                "line ends",
                new Piece(
                    Piece.What.LINE_ENDS,
                    Piece.Event.CHANGED,
                    "",
                    "",
                    by,
                    from,
                    side == Side.MINE ? to : from,
                    side == Side.THEIRS ? to : from,
                    false)));
  }
}
