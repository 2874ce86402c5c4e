package dev.faqeditor.merge;

import dev.faqeditor.merge.Chunk.Kind;
import dev.faqeditor.merge.Piece.Event;
import dev.faqeditor.merge.Piece.What;
import java.util.Map;
import java.util.Optional;

/** Merges what a chunk says as a whole. */
record Leaf(Chunk chunk, Pen pen, String lineEnd) {

  /** What the chunk says in the merged page; empty where a version doesn't have it. */
  String content(Optional<String> base, Optional<String> mine, Optional<String> theirs) {
    Optional<String> simple = simple(base, mine, theirs);
    if (simple.isPresent()) {
      note(base, mine, theirs);
      return simple.get();
    }
    if (chunk.kind() == Kind.TEXT && base.isPresent()) {
      Pen trial = new Pen(Map.of());
      String merged = LineMerge.of(base.get(), mine.orElse(""), theirs.orElse("")).text(trial);
      if (trial.pieces().stream().noneMatch(Piece::isConflict)) {
        note("content", What.TEXT, base, mine, theirs, Optional.of(Side.MINE), false);
        note("content of theirs", What.TEXT, base, mine, theirs, Optional.of(Side.THEIRS), false);
        return merged;
      }
    }
    boolean both =
        switch (chunk.kind()) {
          case ANSWER, INTRO, TEXT, LINE -> true;
          default -> false;
        };
    Choice choice =
        note("content", Words.what(chunk.kind()), base, mine, theirs, Optional.empty(), both);
    String one = mine.orElse("");
    String other = theirs.orElse("");
    return switch (choice) {
      case MINE -> one;
      case THEIRS -> other;
      case BOTH ->
          chunk.kind() == Kind.LINE ? one + lineEnd + other : Lines.below(one, other, lineEnd);
    };
  }

  /** What stands before the chunk in the merged page. */
  String gap(Optional<String> base, Optional<String> mine, Optional<String> theirs) {
    return simple(base, mine, theirs)
        .orElseGet(
            () -> {
              What what = chunk.kind().isInQuestion() ? What.TAG : What.BLANKS;
              Choice choice = note("gap", what, base, mine, theirs, Optional.empty(), false);
              return (choice == Choice.THEIRS ? theirs : mine).orElse("");
            });
  }

  private static Optional<String> simple(
      Optional<String> base, Optional<String> mine, Optional<String> theirs) {
    if (theirs.isEmpty() || mine.equals(theirs) || base.equals(theirs)) {
      return mine.or(() -> theirs);
    }
    return mine.isEmpty() || base.equals(mine) ? theirs : Optional.empty();
  }

  /** Notes a change that only one side made. */
  private void note(Optional<String> base, Optional<String> mine, Optional<String> theirs) {
    if (base.isPresent() && mine.isPresent() && theirs.isPresent() && !mine.equals(theirs)) {
      Side side = base.equals(mine) ? Side.THEIRS : Side.MINE;
      note("content", Words.what(chunk.kind()), base, mine, theirs, Optional.of(side), false);
    }
  }

  private Choice note(
      String key,
      What what,
      Optional<String> base,
      Optional<String> mine,
      Optional<String> theirs,
      Optional<Side> taken,
      boolean both) {
    Piece piece =
        new Piece(
            what,
            base.isPresent() ? Event.CHANGED : Event.ADDED,
            Words.title(chunk),
            "",
            taken,
            base.orElse(""),
            mine.orElse(""),
            theirs.orElse(""),
            both);
    return pen.write(key + " of " + chunk.id(), chunk.id(), piece);
  }
}
