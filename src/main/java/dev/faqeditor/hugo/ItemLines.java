package dev.faqeditor.hugo;

import dev.faqeditor.hugo.ListRewriting.Piece;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A list with one item a line: YAML's block style, or brackets of which the first stands on a line
 * before the items and the last on one behind them. A comment on an item's line goes with the item;
 * lines between the items stay where they are.
 */
final class ItemLines {

  /**
   * The line of one item.
   *
   * @param before the indent, and the dash in block style
   * @param text the item
   * @param gap blanks before the comma
   * @param after what else is on its line, with the line end
   */
  private record Line(String before, String text, String gap, String after) {
    Line saying(String other) {
      boolean joined = before.endsWith("-") && !other.isEmpty();
      return new Line(joined ? before + " " : before, other, gap, after);
    }

    Line afresh(String other) {
      String lineEnd = after.substring(LineEnds.lineStop(after, 0));
      return new Line(before, text, "", lineEnd).saying(other);
    }
  }

  private final boolean brackets;
  private final List<Line> lines = new ArrayList<>();
  private final List<String> between = new ArrayList<>(); // before, between and behind the lines
  private final StringBuilder result = new StringBuilder();
  private boolean lastHasComma;

  ItemLines(String raw, List<Span> items) {
    this.brackets = raw.startsWith("[");
    int at = 0;
    for (Span item : items) {
      int start = LineEnds.lineStart(raw, item.start());
      int stop = LineEnds.lineStop(raw, item.end());
      int end = stop + LineEnds.lengthAt(raw, stop);
      String rest = raw.substring(item.end(), end);
      lastHasComma = brackets && rest.stripLeading().startsWith(",");
      int comma = lastHasComma ? rest.indexOf(',') : 0;
      String after = rest.substring(lastHasComma ? comma + 1 : 0);
      String before = raw.substring(start, item.start());
      between.add(raw.substring(at, start));
      lines.add(new Line(before, item.of(raw), rest.substring(0, comma), after));
      at = end;
    }
    between.add(raw.substring(at));
  }

  /** Whether this list in brackets has each of its items on a line of its own. */
  static boolean fit(String raw, List<Span> items) {
    int last = items.size() - 1;
    for (int i = 0; i <= last; i++) {
      Span item = items.get(i);
      int start = LineEnds.lineStart(raw, item.start());
      int stop = LineEnds.lineStop(raw, item.end());
      String after = raw.substring(item.end(), stop).strip();
      boolean comma = after.startsWith(",");
      String rest = comma ? after.substring(1).strip() : after;
      boolean alone =
          start > 0
              && stop < raw.length()
              && raw.substring(start, item.start()).isBlank()
              && (comma || i == last)
              && (rest.isEmpty() || rest.startsWith("#"));
      if (!alone) {
        return false;
      }
    }
    return last >= 0;
  }

  /** The list of these items; it had at least one. To be called once. */
  String with(List<Piece> pieces) {
    if (pieces.isEmpty()) {
      return withoutItems();
    }
    Line model = lines.get(0);
    int next = 0; // of the pieces
    boolean anew = pieces.stream().noneMatch(piece -> piece.origin().stays());
    result.append(between.get(0));
    for (int old = 0; old < lines.size(); old++) {
      boolean here = anew || stays(old, pieces);
      while (here && next < pieces.size() && isBefore(pieces.get(next), old, anew)) {
        Piece piece = pieces.get(next++);
        model = lineOf(piece, model);
        append(model, next == pieces.size());
      }
      result.append(between.get(old + 1));
    }
    return result.toString();
  }

  private static boolean stays(int old, List<Piece> pieces) {
    return pieces.stream().anyMatch(p -> p.origin().stays() && p.origin().old() == old);
  }

  /** Whether a piece goes to the old line that stays, or between it and the next that does. */
  private static boolean isBefore(Piece piece, int old, boolean anew) {
    return anew || !piece.origin().stays() || piece.origin().old() == old;
  }

  private Line lineOf(Piece piece, Line model) {
    return switch (piece.origin().manner()) {
      case KEPT, MOVED -> lines.get(piece.origin().old());
      case CHANGED -> lines.get(piece.origin().old()).saying(piece.text());
      case NEW -> model.afresh(piece.text());
    };
  }

  private void append(Line line, boolean last) {
    boolean comma = brackets && (!last || lastHasComma);
    result.append(line.before()).append(line.text()).append(line.gap());
    result.append(comma ? "," : "").append(line.after());
  }

  private String withoutItems() {
    String rest = String.join("", between);
    if (!brackets) {
      return " []" + rest;
    }
    return rest.indexOf('#') < 0 ? "[]" : rest;
  }
}
