package dev.faqeditor.review;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.review.Skeleton.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Two versions of a page, each taken apart, and which parts of them are the same. */
final class Aligned {

  private final Versions versions;
  private final Skeleton before;
  private final Skeleton now;
  private final Map<Integer, Integer> questionsBefore = new HashMap<>();
  private final Map<Integer, Integer> sectionsBefore = new HashMap<>();
  private final int[] headings; // of each older part that of its section; -1 for none

  Aligned(FaqDocument before, FaqDocument now) {
    versions = Versions.of(before, now);
    this.before = Skeleton.of(before);
    this.now = Skeleton.of(now);
    headings = new int[this.before.parts().size()];
    int heading = -1;
    for (int i = 0; i < headings.length; i++) {
      Part part = this.before.parts().get(i);
      heading = part.isHeading() ? i : heading;
      headings[i] = heading;
      (part.isHeading() ? sectionsBefore : questionsBefore).put(part.number(), i);
    }
  }

  FaqDocument documentBefore() {
    return versions.before();
  }

  FaqDocument documentNow() {
    return versions.now();
  }

  Skeleton before() {
    return before;
  }

  Skeleton now() {
    return now;
  }

  /** The newer version, piece by piece. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < now.parts().size(); i++) {
      Part part = now.parts().get(i);
      Pairing pairing = part.isHeading() ? versions.sections() : versions.questions();
      OptionalInt old = pairing.before(part.number());
      int partBefore = old.isPresent() ? partBefore(part.kind(), old.getAsInt()) : Piece.NONE;
      pieces.add(new Piece(part.kind(), partBefore, i, part.span().of(documentNow().text())));
    }
    return pieces;
  }

  /**
   * The newer version, made of other pieces.
   *
   * @param gaps what stands before each piece, and behind the last one
   */
  String text(List<Piece> pieces, List<String> gaps) {
    StringBuilder text = new StringBuilder(now.head());
    for (int i = 0; i < pieces.size(); i++) {
      text.append(gaps.get(i)).append(pieces.get(i).text());
    }
    return text.append(gaps.get(pieces.size())).toString();
  }

  /** A part of the older version, as a piece. */
  Piece restored(int part) {
    Part old = before.parts().get(part);
    return new Piece(old.kind(), part, Piece.NONE, old.span().of(documentBefore().text()));
  }

  /** Which part of the older version this node is; {@link Piece#NONE} for a missing heading. */
  int partBefore(Node.Kind kind, int number) {
    return (kind == Node.Kind.SECTION ? sectionsBefore : questionsBefore)
        .getOrDefault(number, Piece.NONE);
  }

  /** The heading of a part of the older version; -1 if it stood before all headings. */
  int headingOf(int part) {
    return headings[part];
  }
}
