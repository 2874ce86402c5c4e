package dev.faqeditor.review;

import dev.faqeditor.review.WordDifference.Kind;
import dev.faqeditor.review.WordDifference.Run;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Two texts as they are gone through side by side: what they share, and what gives way to what. */
final class Pieces {

  private static final char SOFT_HYPHEN = '\u00AD';

  /** So little between two changes, without a word or a line end, is read as part of them. */
  private static final Pattern LITTLE = Pattern.compile("[^\\p{L}\\p{N}\\r\\n]{1,3}");

  private record Piece(boolean kept, Span before, Span now) {

    Piece with(Piece next, boolean asKept) {
      return new Piece(
          asKept,
          new Span(before.start(), next.before.end()),
          new Span(now.start(), next.now.end()));
    }
  }

  private final String before;
  private final String now;
  private final List<Piece> all = new ArrayList<>();
  private int x;
  private int y;

  Pieces(String before, String now) {
    this.before = before;
    this.now = now;
  }

  /** Up to there the texts are the same but for soft hyphens. */
  void keepTo(int oldEnd, int youngEnd) {
    while (x < oldEnd || y < youngEnd) {
      int same = 0;
      while (x + same < oldEnd
          && y + same < youngEnd
          && before.charAt(x + same) == now.charAt(y + same)) {
        same++;
      }
      add(true, x + same, y + same);
      if (x < oldEnd && before.charAt(x) == SOFT_HYPHEN) {
        add(false, x + 1, y);
      } else if (y < youngEnd) {
        add(false, x, y + 1);
      }
    }
  }

  /** Up to there one text gives way to the other. */
  void replaceTo(int oldEnd, int youngEnd) {
    add(false, oldEnd, youngEnd);
  }

  private void add(boolean kept, int oldEnd, int youngEnd) {
    Piece next = new Piece(kept, new Span(x, oldEnd), new Span(y, youngEnd));
    x = oldEnd;
    y = youngEnd;
    if (next.before().isEmpty() && next.now().isEmpty()) {
      return;
    }
    int last = all.size() - 1;
    if (!kept && last > 0 && isLittle(all.get(last)) && haveWords(all.get(last - 1), next)) {
      Piece little = all.remove(last);
      all.set(last - 1, all.get(last - 1).with(little, false).with(next, false));
    } else if (last >= 0 && all.get(last).kept() == kept) {
      all.set(last, all.get(last).with(next, kept));
    } else {
      all.add(next);
    }
  }

  private boolean isLittle(Piece piece) {
    return piece.kept() && LITTLE.matcher(piece.now().of(now)).matches();
  }

  /** Whether both are more than soft hyphens. */
  private boolean haveWords(Piece one, Piece other) {
    return hasWords(one) && hasWords(other);
  }

  private boolean hasWords(Piece piece) {
    String text = piece.before().of(before) + piece.now().of(now);
    return text.chars().anyMatch(c -> c != SOFT_HYPHEN);
  }

  List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (Piece piece : all) {
      if (piece.kept()) {
        runs.add(new Run(Kind.KEPT, piece.before(), piece.now()));
        continue;
      }
      if (!piece.before().isEmpty()) {
        runs.add(new Run(Kind.DELETED, piece.before(), Span.at(piece.now().start())));
      }
      if (!piece.now().isEmpty()) {
        runs.add(new Run(Kind.ADDED, Span.at(piece.before().end()), piece.now()));
      }
    }
    return runs;
  }
}
