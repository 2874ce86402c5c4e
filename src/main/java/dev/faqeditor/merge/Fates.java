package dev.faqeditor.merge;

import dev.faqeditor.merge.Chunk.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which chunks are in the merged page, and which of them only since one side keeps them. */
final class Fates {

  private final Trees trees;
  private final Moves moves;
  private final Pen pen;
  private final Map<String, Boolean> present = new HashMap<>();

  Fates(Trees trees, Moves moves, Pen pen) {
    this.trees = trees;
    this.moves = moves;
    this.pen = pen;
    trees.base().ids().forEach(this::decide);
    trees.mine().ids().forEach(id -> decideAdded(id, trees.mine()));
    trees.theirs().ids().forEach(id -> decideAdded(id, trees.theirs()));
  }

  /** Whether the merged page has it. */
  boolean isPresent(String id) {
    return present.getOrDefault(id, false);
  }

  /** Of one that the base has; its parent is decided already. */
  private void decide(String id) {
    boolean mine = trees.mine().has(id);
    boolean theirs = trees.theirs().has(id);
    if (mine && theirs) {
      present.put(id, true);
    } else if (mine || theirs) {
      decideDeleted(id, mine ? Side.THEIRS : Side.MINE, mine ? Side.MINE : Side.THEIRS);
    } else {
      present.put(id, false);
    }
  }

  private void decideDeleted(String id, Side deleting, Side keeping) {
    String parent = trees.base().location(id).map(Tree.Location::list).orElse("");
    Chunk was = trees.base().chunk(id).orElseThrow();
    Chunk is = trees.of(keeping).chunk(id).orElseThrow();
    boolean together =
        !trees.of(deleting).has(parent)
            && trees.of(keeping).location(id).filter(l -> l.list().equals(parent)).isPresent();
    if (together) {
      present.put(id, isPresent(parent));
      return;
    }
    boolean changed = !was.source().equals(is.source()) || moves.has(keeping, id);
    Optional<Side> taken = changed ? Optional.empty() : Optional.of(deleting);
    Piece piece =
        new Piece(
            Words.what(was.kind()),
            Piece.Event.DELETED,
            is.title(),
            "",
            taken,
            was.source(),
            trees.mine().chunk(id).map(Chunk::source).orElse(""),
            trees.theirs().chunk(id).map(Chunk::source).orElse(""),
            false);
    Choice choice = pen.write("deleted " + id, id, piece);
    present.put(id, (choice == Choice.MINE) == (keeping == Side.MINE));
  }

  /** One that was added goes with the chunk that it was added to. */
  private void decideAdded(String id, Tree side) {
    if (!trees.base().has(id) && !present.containsKey(id)) {
      String parent = side.location(id).map(Tree.Location::list).orElse("");
      boolean kept = parent.equals("page") || isPresent(parent);
      boolean elsewhere = trees.mine().has(id) && trees.theirs().has(id);
      present.put(id, kept || elsewhere);
      boolean both = elsewhere || (trees.mine().has(parent) && trees.theirs().has(parent));
      Chunk chunk = side.chunk(id).orElseThrow();
      boolean ownNews = trees.base().has(parent) || parent.equals("page");
      if (kept && !elsewhere && ownNews && chunk.kind() != Kind.END && both) {
        noteAdded(id, chunk, side == trees.mine() ? Side.MINE : Side.THEIRS);
      }
    }
  }

  private void noteAdded(String id, Chunk chunk, Side side) {
    String text = chunk.source();
    pen.write(
        "added " + id,
        id,
        new Piece(
            Words.what(chunk.kind()),
            Piece.Event.ADDED,
            Words.title(chunk),
            "",
            Optional.of(side),
            "",
            side == Side.MINE ? text : "",
            side == Side.THEIRS ? text : "",
            false));
  }
}
