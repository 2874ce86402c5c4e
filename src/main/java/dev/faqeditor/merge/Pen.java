package dev.faqeditor.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Notes the pieces of a merge while it is written, and knows what was chosen for them. */
final class Pen {

  private final Map<String, Choice> choices;
  private final Map<String, Piece> pieces = new HashMap<>();
  private final List<String> keys = new ArrayList<>();

  /**
   * Writes with these choices.
   *
   * @param choices by the keys of the conflicts; those that are not there are {@link Choice#MINE}
   */
  Pen(Map<String, Choice> choices) {
    this.choices = choices;
  }

  /** Notes a piece. A key is noted once, and is the same whatever else was chosen. */
  Choice write(String key, Piece piece) {
    if (pieces.putIfAbsent(key, piece) == null) {
      keys.add(key);
    }
    if (piece.taken().isPresent()) {
      return piece.taken().get() == Side.MINE ? Choice.MINE : Choice.THEIRS;
    }
    Choice chosen = choices.getOrDefault(key, Choice.MINE);
    return chosen == Choice.BOTH && !piece.canBeBoth() ? Choice.MINE : chosen;
  }

  /** In the order in which they were noted. */
  List<String> keys() {
    return List.copyOf(keys);
  }

  List<Piece> pieces() {
    return keys.stream().map(key -> pieces.get(key)).toList();
  }
}
