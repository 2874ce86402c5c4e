package dev.faqeditor.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In which order the chunks of the merged page stand. */
final class Placing {

  private final Trees trees;
  private final Moves moves;
  private final Fates fates;
  private final Pen pen;
  private final Map<String, Side> placedBy = new HashMap<>();
  private final Map<String, List<String>> lists = new HashMap<>();

  Placing(Trees trees, Moves moves, Fates fates, Pen pen) {
    this.trees = trees;
    this.moves = moves;
    this.fates = fates;
    this.pen = pen;
    trees.mine().ids().forEach(this::place);
    trees.theirs().ids().forEach(this::place);
  }

  /** The ids of the children that a chunk of the merged page has. */
  List<String> children(String list) {
    List<String> members = lists.getOrDefault(list, List.of());
    Map<String, Integer> mine = moves.gaps(trees.mine(), list);
    Map<String, Integer> theirs = moves.gaps(trees.theirs(), list);
    List<String> fixed =
        trees.base().children(list).stream()
            .filter(id -> moves.isFixed(id) && members.contains(id))
            .toList();
    List<String> all = new ArrayList<>();
    for (int gap = 0; gap <= fixed.size(); gap++) {
      all.addAll(between(list, gap, members, mine, theirs));
      if (gap < fixed.size()) {
        all.add(fixed.get(gap));
      }
    }
    return all;
  }

  private void place(String id) {
    if (!fates.isPresent(id) || placedBy.containsKey(id)) {
      return;
    }
    Side side = side(id);
    Optional<String> list = listOf(id, side);
    if (list.isEmpty()) {
      side = side == Side.MINE ? Side.THEIRS : Side.MINE;
      list = listOf(id, side);
    }
    placedBy.put(id, side);
    lists.computeIfAbsent(list.orElse(PageReader.PROLOG), key -> new ArrayList<>()).add(id);
  }

  private Optional<String> listOf(String id, Side side) {
    return trees
        .of(side)
        .location(id)
        .map(Tree.Location::list)
        .filter(list -> list.equals("page") || fates.isPresent(list));
  }

  /** Whose place counts. */
  private Side side(String id) {
    boolean mine = trees.mine().has(id);
    if (!mine || !trees.theirs().has(id)) {
      return mine ? Side.MINE : Side.THEIRS;
    }
    boolean isNew = !trees.base().has(id);
    boolean byMine = isNew || moves.has(Side.MINE, id);
    boolean byTheirs = isNew || moves.has(Side.THEIRS, id);
    if (byMine && byTheirs && !samePlace(id)) {
      return pen.write("moved " + id, id, moved(id, Optional.empty())) == Choice.THEIRS
          ? Side.THEIRS
          : Side.MINE;
    }
    if (byMine != byTheirs) {
      Side side = byMine ? Side.MINE : Side.THEIRS;
      pen.write("moved " + id, id, moved(id, Optional.of(side)));
      return side;
    }
    return Side.MINE;
  }

  private boolean samePlace(String id) {
    String list = trees.mine().location(id).orElseThrow().list();
    int mine = moves.gaps(trees.mine(), list).getOrDefault(id, -1);
    int theirs = moves.gaps(trees.theirs(), list).getOrDefault(id, -1);
    return mine == theirs && list.equals(trees.theirs().location(id).orElseThrow().list());
  }

  private Piece moved(String id, Optional<Side> taken) {
    Chunk chunk = trees.mine().chunk(id).orElseThrow();
    return new Piece(
        Words.what(chunk.kind()),
        Piece.Event.MOVED,
        Words.title(chunk),
        "",
        taken,
        neighbour(trees.base(), id),
        neighbour(trees.mine(), id),
        neighbour(trees.theirs(), id),
        false);
  }

  /** What a chunk stands behind, to tell its places apart. */
  private static String neighbour(Tree tree, String id) {
    return tree.location(id)
        .map(
            at ->
                at.index() == 0
                    ? tree.chunk(at.list()).map(Words::title).orElse("")
                    : tree.chunk(tree.children(at.list()).get(at.index() - 1))
                        .map(Words::title)
                        .orElse(""))
        .orElse("");
  }

  private List<String> between(
      String list,
      int gap,
      List<String> members,
      Map<String, Integer> mineGaps,
      Map<String, Integer> theirGaps) {
    Set<String> here = new HashSet<>(members);
    List<String> mine = run(trees.mine(), list, gap, mineGaps, here, Side.MINE);
    List<String> theirs = run(trees.theirs(), list, gap, theirGaps, here, Side.THEIRS);
    if (gap == 0) {
      members.stream().filter(id -> isStranded(id, list)).forEach(mine::add);
    }
    if (theirs.isEmpty() || mine.isEmpty()) {
      return theirs.isEmpty() ? mine : theirs;
    }
    List<String> ownMine = mine.stream().filter(id -> !isCommon(id, theirGaps, gap)).toList();
    boolean free =
        ownMine.stream().noneMatch(this::isNews) || theirs.stream().noneMatch(this::isNews);
    if (free) {
      return joined(mine, theirs);
    }
    String key = "place " + list + " " + gap;
    Piece piece =
        new Piece(
            Piece.What.PLACE,
            Piece.Event.ADDED,
            trees.mine().chunk(list).map(Chunk::title).orElse(""),
            "",
            Optional.empty(),
            "",
            text(trees.mine(), ownMine),
            text(trees.theirs(), theirs),
            true);
    return switch (pen.write(key, ownMine.get(0), piece)) {
      case MINE -> joined(mine, theirs.stream().filter(id -> !isWhollyAdded(id)).toList());
      case BOTH -> joined(mine, theirs);
      case THEIRS -> {
        List<String> first =
            trees.theirs().children(list).stream()
                .filter(
                    id -> theirs.contains(id) || (mine.contains(id) && theirGaps.containsKey(id)))
                .toList();
        yield joined(
            first,
            ownMine.stream().filter(id -> !first.contains(id) && !isWhollyAdded(id)).toList());
      }
    };
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private List<String> run(
      Tree side, String list, int gap, Map<String, Integer> gaps, Set<String> members, Side by) {
    List<String> run = new ArrayList<>();
    for (String id : side.children(list)) {
      if (gaps.getOrDefault(id, -1) == gap
          && members.contains(id)
          && !moves.isFixed(id)
          && placedBy.get(id) == by) {
        run.add(id);
      }
    }
    return run;
  }

  /** Whether none of the places that it had is there any more. */
  private boolean isStranded(String id, String list) {
    return trees
        .of(placedBy.getOrDefault(id, Side.MINE))
        .location(id)
        .filter(at -> at.list().equals(list))
        .isEmpty();
  }

  private boolean isCommon(String id, Map<String, Integer> theirGaps, int gap) {
    return theirGaps.getOrDefault(id, -1) == gap;
  }

  private boolean isAdded(String id) {
    return !trees.base().has(id) && !(trees.mine().has(id) && trees.theirs().has(id));
  }

  /** Whether nothing of it was on the page before: only then may it be left out. */
  private boolean isWhollyAdded(String id) {
    return isAdded(id)
        && trees.mine().children(id).stream().allMatch(this::isWhollyAdded)
        && trees.theirs().children(id).stream().allMatch(this::isWhollyAdded);
  }

  private boolean isNews(String id) {
    return isAdded(id) || moves.has(Side.MINE, id) || moves.has(Side.THEIRS, id);
  }

  private static String text(Tree tree, List<String> ids) {
    List<String> parts = new ArrayList<>();
    for (String id : ids) {
      tree.chunk(id).map(Chunk::source).ifPresent(parts::add);
    }
    return String.join("\n\n", parts);
  }
}
