package dev.faqeditor.merge;

import dev.faqeditor.text.Moved;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which chunks each side has moved, and between which unmoved ones it has put the others. */
final class Moves {

  private final Trees trees;
  private final Set<String> byMine;
  private final Set<String> byTheirs;

  Moves(Trees trees) {
    this.trees = trees;
    byMine = moved(trees.base(), trees.mine());
    byTheirs = moved(trees.base(), trees.theirs());
  }

  boolean has(Side side, String id) {
    return (side == Side.MINE ? byMine : byTheirs).contains(id);
  }

  /** Whether all three versions have it at the same place. */
  boolean isFixed(String id) {
    return trees.base().has(id)
        && trees.mine().has(id)
        && trees.theirs().has(id)
        && !byMine.contains(id)
        && !byTheirs.contains(id);
  }

  /** How many fixed chunks stand before each child of a list, in the version of a side. */
  Map<String, Integer> gaps(Tree side, String list) {
    Map<String, Integer> gaps = new HashMap<>();
    int fixed = 0;
    for (String id : side.children(list)) {
      gaps.put(id, fixed);
      fixed += isFixed(id) ? 1 : 0;
    }
    return gaps;
  }

  private static Set<String> moved(Tree base, Tree side) {
    Set<String> moved = new HashSet<>();
    Map<String, List<String>> stayed = new HashMap<>();
    for (String id : side.ids()) {
      if (base.has(id)) {
        String list = side.location(id).orElseThrow().list();
        if (base.location(id).orElseThrow().list().equals(list)) {
          stayed.computeIfAbsent(list, key -> new ArrayList<>()).add(id);
        } else {
          moved.add(id);
        }
      }
    }
    for (List<String> ids : stayed.values()) {
      int[] order = ids.stream().mapToInt(id -> base.location(id).orElseThrow().index()).toArray();
      BitSet places = Moved.in(order);
      places.stream().forEach(i -> moved.add(ids.get(i)));
    }
    return moved;
  }
}
