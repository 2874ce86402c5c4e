package dev.faqeditor.hugo;

import dev.faqeditor.hugo.ListRewriting.Piece;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A list in brackets with items that share lines: what stands between two items goes with the first
 * of them.
 */
record ItemRow(String raw, List<Span> items) {

  /** Whether a comment stands between two items. */
  boolean hasCommentBetween() {
    return IntStream.range(0, items.size() - 1).anyMatch(i -> gap(i).indexOf('#') >= 0);
  }

  String with(List<Piece> pieces) {
    if (pieces.isEmpty()) {
      return withoutItems();
    }
    StringBuilder result = new StringBuilder("[");
    result.append(raw, 1, items.isEmpty() ? 1 : start(0));
    for (int i = 0; i < pieces.size(); i++) {
      result.append(pieces.get(i).text());
      if (i + 1 < pieces.size()) {
        result.append(between(pieces.get(i), pieces.get(i + 1)));
      }
    }
    return result.append(raw, behindLast(), raw.length()).toString();
  }

  /** Where what stands behind the last item starts; blanks in an empty list are dropped. */
  private int behindLast() {
    if (!items.isEmpty()) {
      return items.get(items.size() - 1).end();
    }
    return raw.substring(1, end()).isBlank() ? end() : 1;
  }

  private String withoutItems() {
    String trail = raw.substring(behindLast());
    boolean comma = trail.stripLeading().startsWith(",");
    String rest =
        raw.substring(1, items.isEmpty() ? 1 : start(0))
            + trail.substring(comma ? trail.indexOf(',') + 1 : 0);
    return rest.indexOf('#') < 0 ? "[]" : "[" + rest;
  }

  private String between(Piece left, Piece right) {
    int old = left.origin().old();
    boolean own = left.origin().stays() && old + 1 < items.size();
    return own && right.origin().stays() ? gap(old) : usualGap();
  }

  private String usualGap() {
    return IntStream.range(0, items.size() - 1)
        .mapToObj(this::gap)
        .filter(gap -> LineEnds.lineStop(gap, 0) == gap.length())
        .findFirst()
        .orElse(", ");
  }

  private String gap(int item) {
    return raw.substring(items.get(item).end(), start(item + 1));
  }

  private int start(int item) {
    return items.get(item).start();
  }

  private int end() {
    return raw.length() - 1;
  }
}
