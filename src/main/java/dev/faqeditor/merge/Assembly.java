package dev.faqeditor.merge;

import dev.faqeditor.merge.Chunk.Kind;
import dev.faqeditor.text.LineEnds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the merged page, chunk by chunk. */
final class Assembly {

  private final Trees trees;
  private final Placing placing;
  private final Pen pen;
  private final String lineEnd;
  private final StringBuilder text = new StringBuilder();
  private final List<String> ids = new ArrayList<>();
  private final List<Kind> written = new ArrayList<>();
  private String last = "";

  private Assembly(Trees trees, Placing placing, Pen pen, String lineEnd) {
    this.trees = trees;
    this.placing = placing;
    this.pen = pen;
    this.lineEnd = lineEnd;
  }

  /**
   * A merged page.
   *
   * @param questions how many it should have
   * @param sections how many with a heading it should have
   */
  record Written(String text, long questions, long sections) {}

  static Written of(Trees trees, Pen pen, String lineEnd) {
    Moves moves = new Moves(trees);
    Fates fates = new Fates(trees, moves, pen);
    Assembly assembly = new Assembly(trees, new Placing(trees, moves, fates, pen), pen, lineEnd);
    assembly.writeChildren("page");
    pen.arrange(new PageOrder(trees, assembly.ids));
    return new Written(
        assembly.text.toString(),
        assembly.written.stream().filter(kind -> kind == Kind.QUESTION).count(),
        assembly.written.stream().filter(kind -> kind == Kind.HEADING).count());
  }

  private void writeChildren(String list) {
    placing.children(list).forEach(this::write);
  }

  private void write(String id) {
    Optional<Chunk> base = trees.base().chunk(id);
    Optional<Chunk> mine = trees.mine().chunk(id);
    Optional<Chunk> theirs = trees.theirs().chunk(id);
    Chunk any = mine.or(() -> theirs).orElseThrow();
    ids.add(id);
    written.add(any.kind());
    writeGap(id, any, base.map(Chunk::gap), mine.map(Chunk::gap), theirs.map(Chunk::gap));
    if (any.kind().isComposite()) {
      writeChildren(id);
    } else {
      last = id;
      text.append(
          new Leaf(any, pen, lineEnd)
              .content(
                  base.map(Chunk::content), mine.map(Chunk::content), theirs.map(Chunk::content)));
    }
  }

  private void writeGap(
      String id, Chunk any, Optional<String> base, Optional<String> mine, Optional<String> theirs) {
    String gap = new Leaf(any, pen, lineEnd).gap(base, mine, theirs);
    boolean asItWas =
        (mine.equals(Optional.of(gap)) && trees.mine().before(id).equals(last))
            || (theirs.equals(Optional.of(gap)) && trees.theirs().before(id).equals(last));
    boolean inTags = any.kind().isInQuestion() || any.kind() == Kind.END;
    boolean glued = !asItWas && !inTags && !isAtLineStart() && !Lines.hasEnd(gap);
    text.append(glued && !last.isEmpty() ? lineEnd : "").append(gap);
  }

  private boolean isAtLineStart() {
    int at = text.length();
    while (at > 0 && " \t".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at == 0 || LineEnds.isLineEnd(text.charAt(at - 1));
  }
}
