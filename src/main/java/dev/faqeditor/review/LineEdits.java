package dev.faqeditor.review;

import dev.faqeditor.text.Edit;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one text of another line by line, so that lines that stay are left alone: what stands once
 * in both texts, in the same order, is kept (patience difference), and so on between.
 */
final class LineEdits {

  private final List<String> before;
  private final List<String> after;
  private final int[] starts; // of the lines before, and where the text ends
  private final List<Splice> splices = new ArrayList<>();

  private LineEdits(String before, String after) {
    this.before = linesOf(before);
    this.after = linesOf(after);
    starts = new int[this.before.size() + 1];
    for (int i = 0; i < this.before.size(); i++) {
      starts[i + 1] = starts[i] + this.before.get(i).length();
    }
  }

  static Edit between(String before, String after) {
    LineEdits edits = new LineEdits(before, after);
    edits.compare(0, edits.before.size(), 0, edits.after.size());
    return new Edit(edits.splices);
  }

  private static List<String> linesOf(String text) {
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int stop = LineEnds.lineStop(text, at);
      int next = stop + LineEnds.lengthAt(text, stop);
      lines.add(text.substring(at, next));
      at = next;
    }
    return lines;
  }

  private void compare(int from, int to, int fromAfter, int toAfter) {
    int a = from;
    int b = fromAfter;
    while (a < to && b < toAfter && before.get(a).equals(after.get(b))) {
      a++;
      b++;
    }
    int aEnd = to;
    int bEnd = toAfter;
    while (a < aEnd && b < bEnd && before.get(aEnd - 1).equals(after.get(bEnd - 1))) {
      aEnd--;
      bEnd--;
    }
    List<int[]> anchors = a < aEnd && b < bEnd ? anchors(a, aEnd, b, bEnd) : List.of();
    if (anchors.isEmpty()) {
      splices.add(
          new Splice(new Span(starts[a], starts[aEnd]), String.join("", after.subList(b, bEnd))));
      return;
    }
    for (int[] anchor : anchors) {
      compare(a, anchor[0], b, anchor[1]);
      a = anchor[0] + 1;
      b = anchor[1] + 1;
    }
    compare(a, aEnd, b, bEnd);
  }

  private List<int[]> anchors(int a, int aEnd, int b, int bEnd) {
    Map<String, Integer> once = onceIn(before, a, aEnd);
    Map<String, Integer> onceAfter = onceIn(after, b, bEnd);
    List<int[]> pairs = new ArrayList<>();
    for (int i = a; i < aEnd; i++) {
      int there = onceAfter.getOrDefault(before.get(i), -1);
      if (there >= 0 && once.getOrDefault(before.get(i), -1) >= 0) {
        pairs.add(new int[] {i, there});
      }
    }
    BitSet crossing = Moved.in(pairs.stream().mapToInt(pair -> pair[1]).toArray());
    List<int[]> kept = new ArrayList<>();
    for (int i = crossing.nextClearBit(0); i < pairs.size(); i = crossing.nextClearBit(i + 1)) {
      kept.add(pairs.get(i));
    }
    return kept;
  }

  private static Map<String, Integer> onceIn(List<String> lines, int from, int to) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = from; i < to; i++) {
      places.merge(lines.get(i), i, (one, other) -> -1);
    }
    return places;
  }
}
