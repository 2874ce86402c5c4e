package dev.faqeditor.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Notes the pieces of a merge while it is written, and knows what was chosen for them. */
final class Pen {

  private final Map<String, Choice> choices;
  private final Map<String, Piece> pieces = new HashMap<>();
  private final Map<String, String> chunks = new HashMap<>(); // that the pieces are of
  private final List<String> keys = new ArrayList<>();

  /**
   * Writes with these choices.
   *
   * @param choices by the keys of the conflicts; those that are not there are {@link Choice#MINE}
   */
  Pen(Map<String, Choice> choices) {
    this.choices = choices;
  }

  /** Notes a piece that is of no chunk; see below. */
  Choice write(String key, Piece piece) {
    return write(key, "", piece);
  }

  /**
   * Notes a piece. A key is noted once, and is the same whatever else was chosen.
   *
   * @param chunk the id of what it stands at
   */
  Choice write(String key, String chunk, Piece piece) {
    if (pieces.putIfAbsent(key, piece) == null) {
      keys.add(key);
      chunks.put(key, chunk);
    }
    if (piece.taken().isPresent()) {
      return piece.taken().get() == Side.MINE ? Choice.MINE : Choice.THEIRS;
    }
    Choice chosen = choices.getOrDefault(key, Choice.MINE);
    return chosen == Choice.BOTH && !piece.canBeBoth() ? Choice.MINE : chosen;
  }

  /** Puts the pieces in the order of the page; those of one chunk stay in theirs. */
  void arrange(PageOrder order) {
    keys.sort(Comparator.comparing(key -> order.of(chunks.getOrDefault(key, ""))));
  }

  /** In the order in which they were noted or arranged. */
  List<String> keys() {
    return List.copyOf(keys);
  }

  List<Piece> pieces() {
    return keys.stream().map(key -> pieces.get(key)).toList();
  }
}
