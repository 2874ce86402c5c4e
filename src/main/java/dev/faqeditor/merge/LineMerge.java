package dev.faqeditor.merge;

import dev.faqeditor.text.Alignment;
import dev.faqeditor.text.LineEnds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Three texts merged line by line: stretches that both sides left alone, and those between. */
final class LineMerge {

  /** A stretch of lines; of a stretch that nobody changed, all three are the same. */
  private record Stretch(String base, String mine, String theirs) {}

  private final List<Stretch> stretches;
  private final String lineEnd;

  private LineMerge(List<Stretch> stretches, String lineEnd) {
    this.stretches = stretches;
    this.lineEnd = lineEnd;
  }

  static LineMerge of(String base, String mine, String theirs) {
    List<String> b = LineEnds.lines(base);
    List<String> m = LineEnds.lines(mine);
    List<String> t = LineEnds.lines(theirs);
    int[] inMine = Alignment.of(b, m);
    int[] inTheirs = Alignment.of(b, t);
    List<Stretch> stretches = new ArrayList<>();
    int fromB = 0;
    int fromM = 0;
    int fromT = 0;
    for (int i = 0; i <= b.size(); i++) {
      boolean end = i == b.size();
      if (end || (inMine[i] >= 0 && inTheirs[i] >= 0)) {
        int toM = end ? m.size() : inMine[i];
        int toT = end ? t.size() : inTheirs[i];
        stretches.add(
            new Stretch(joined(b, fromB, i), joined(m, fromM, toM), joined(t, fromT, toT)));
        if (!end) {
          stretches.add(new Stretch(b.get(i), b.get(i), b.get(i)));
        }
        fromB = i + 1;
        fromM = toM + 1;
        fromT = toT + 1;
      }
    }
    return new LineMerge(stretches, LineEnds.firstOf(mine));
  }

  private static String joined(List<String> lines, int from, int to) {
    return String.join("", lines.subList(from, to));
  }

  /** The merged text; what must be chosen is told to the pen in the order of the text. */
  String text(Pen pen) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      String taken = taken(stretch, "lines " + i, pen);
      boolean open = !result.isEmpty() && !LineEnds.isLastOf(result);
      result.append(open && !taken.isEmpty() ? lineEnd : "").append(taken);
    }
    return result.toString();
  }

  private String taken(Stretch stretch, String key, Pen pen) {
    String base = stretch.base;
    String mine = stretch.mine;
    String theirs = stretch.theirs;
    if (mine.equals(theirs)) {
      return mine;
    }
    boolean onlyTheirs = mine.equals(base);
    boolean onlyMine = theirs.equals(base);
    Optional<Side> side =
        onlyTheirs
            ? Optional.of(Side.THEIRS)
            : onlyMine ? Optional.of(Side.MINE) : Optional.empty();
    Piece.Event event =
        base.isEmpty()
            ? Piece.Event.ADDED
            : (onlyTheirs ? theirs : onlyMine ? mine : base).isEmpty()
                ? Piece.Event.DELETED
                : Piece.Event.CHANGED;
    boolean both = side.isEmpty() && !mine.isEmpty() && !theirs.isEmpty();
    String title = firstLine(side.equals(Optional.of(Side.MINE)) || side.isEmpty() ? mine : theirs);
    Piece piece = new Piece(Piece.What.LINES, event, title, "", side, base, mine, theirs, both);
    return switch (pen.write(key, piece)) {
      case MINE -> mine;
      case THEIRS -> theirs;
      case BOTH -> ended(mine) + theirs;
    };
  }

  private String ended(String lines) {
    boolean open = !lines.isEmpty() && !LineEnds.isLastOf(lines);
    return open ? lines + lineEnd : lines;
  }

  private static String firstLine(String lines) {
    return lines.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("");
  }
}
