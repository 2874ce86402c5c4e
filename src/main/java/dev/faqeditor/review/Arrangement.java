package dev.faqeditor.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The order of headings and questions on a page, being changed back. */
final class Arrangement {

  private final Aligned pages;
  private final Set<Integer> moved;
  private final List<Piece> pieces;

  /**
   * The newer version as it is.
   *
   * @param moved parts of the older version that don't tell where others stood
   */
  Arrangement(Aligned pages, Set<Integer> moved) {
    this.pages = pages;
    this.moved = moved;
    this.pieces = pages.pieces();
  }

  List<Piece> pieces() {
    return List.copyOf(pieces);
  }

  /** Takes out what came new. */
  void removeNew(int partNow) {
    pieces.removeIf(piece -> piece.now() == partNow);
  }

  /**
   * Puts a question where it stood, from wherever it is: behind the nearest one before it that is
   * there, else before the nearest one behind it, else right behind its heading.
   *
   * @return false if its section is gone
   */
  boolean putBack(int question) {
    int heading = pages.headingOf(question);
    int found = indexOf(question, 0, pieces.size());
    Piece piece = found < 0 ? pages.restored(question) : pieces.get(found);
    int headingAt = heading < 0 ? -1 : indexOf(heading, 0, pieces.size());
    if (heading >= 0 && headingAt < 0) {
      return false;
    }
    if (found >= 0) {
      pieces.remove(found);
      headingAt -= found < headingAt ? 1 : 0;
    }
    pieces.add(placeOf(question, heading, headingAt + 1), piece);
    return true;
  }

  private int placeOf(int question, int heading, int from) {
    int to = blockEnd(from);
    for (int part = question - 1; part > heading; part--) {
      int at = indexOfSettled(part, from, to);
      if (at >= 0) {
        return at + 1;
      }
    }
    int parts = pages.before().parts().size();
    for (int part = question + 1; part < parts && pages.headingOf(part) == heading; part++) {
      int at = indexOfSettled(part, from, to);
      if (at >= 0) {
        return at;
      }
    }
    return from;
  }

  /** Puts a section with all that it holds now where it stood. */
  void moveBack(int heading) {
    int from = indexOf(heading, 0, pieces.size());
    int to = blockEnd(from + 1);
    List<Piece> block = new ArrayList<>(pieces.subList(from, to));
    pieces.subList(from, to).clear();
    pieces.addAll(placeOfSection(heading), block);
  }

  /** What becomes of a section's questions that the section before it holds by now. */
  enum Own {
    /** The heading goes over them. */
    UNDER_IT,
    /** They stay. */
    STAY,
    /** They go back, one by one. */
    PUT_BACK
  }

  /** Puts a heading back, with all questions of its section that are nowhere else. */
  void restoreSection(int heading, Own own) {
    int at = placeOfSection(heading);
    List<Integer> held = new ArrayList<>();
    for (int i = at - 1; i >= 0 && !pieces.get(i).isHeading(); i--) {
      int part = pieces.get(i).before();
      if (part >= 0 && pages.headingOf(part) == heading) {
        held.add(part);
        at = own == Own.UNDER_IT ? i : at;
      }
    }
    pieces.add(at, pages.restored(heading));
    int parts = pages.before().parts().size();
    for (int part = heading + 1; part < parts && pages.headingOf(part) == heading; part++) {
      boolean back = own == Own.PUT_BACK && held.contains(part);
      if (back || indexOf(part, 0, pieces.size()) < 0) {
        putBack(part);
      }
    }
  }

  /**
   * Takes out a new heading; those of its questions that stood elsewhere go back there.
   *
   * @param withNew whether its new questions go too
   */
  void removeSection(int partNow, boolean withNew) {
    int at = 0;
    while (pieces.get(at).now() != partNow) {
      at++;
    }
    List<Piece> block = List.copyOf(pieces.subList(at + 1, blockEnd(at + 1)));
    pieces.remove(at);
    for (Piece piece : block) {
      if (piece.before() >= 0) {
        putBack(piece.before());
      } else if (withNew) {
        removeNew(piece.now());
      }
    }
  }

  private int placeOfSection(int heading) {
    for (int part = heading - 1; part >= 0; part--) {
      if (pages.before().parts().get(part).isHeading()) {
        int at = indexOfSettled(part, 0, pieces.size());
        if (at >= 0) {
          return blockEnd(at + 1);
        }
      }
    }
    return blockEnd(0);
  }

  private int blockEnd(int from) {
    int at = from;
    while (at < pieces.size() && !pieces.get(at).isHeading()) {
      at++;
    }
    return at;
  }

  private int indexOfSettled(int part, int from, int to) {
    return moved.contains(part) ? -1 : indexOf(part, from, to);
  }

  private int indexOf(int part, int from, int to) {
    for (int i = from; i < to; i++) {
      if (pieces.get(i).before() == part) {
        return i;
      }
    }
    return -1;
  }
}
