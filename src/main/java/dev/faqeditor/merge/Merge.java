package dev.faqeditor.merge;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.hugo.FrontMatter;
import dev.faqeditor.text.LineEnds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two versions of a page merged by what they have both come of.
 *
 * <pre>{@code
 * Merge merge = Merge.of(FaqDocument.parse(saved), editor.state().document(), onDisk);
 * String text = merge.text(Map.of(0, Choice.BOTH));  // by the places of the conflicts in pieces
 * }</pre>
 */
public final class Merge {

  /** Writes the merged text, and notes its pieces on the way. */
  private interface Writing {
    String write(Pen pen);
  }

  private final List<Piece> pieces;
  private final List<String> keys;
  private final Writing writing;
  private final boolean byLines;

  private Merge(Writing writing, boolean byLines) {
    Pen pen = new Pen(Map.of());
    writing.write(pen);
    pieces = pen.pieces();
    keys = pen.keys();
    this.writing = writing;
    this.byLines = byLines;
  }

  /**
   * Merges two versions. Takes time in proportion to their length, but for large stretches without
   * anything in common.
   *
   * @param base what both have come of
   * @param mine the version of the editor
   * @param theirs the version on disk
   */
  public static Merge of(FaqDocument base, FaqDocument mine, FaqDocument theirs) {
    Optional<Ends> ends = Ends.of(base.text(), mine.text(), theirs.text());
    FaqDocument b = ends.map(e -> e.in(base)).orElse(base);
    FaqDocument m = ends.map(e -> e.in(mine)).orElse(mine);
    FaqDocument t = ends.map(e -> e.in(theirs)).orElse(theirs);
    Trees trees = Trees.of(b, m, t);
    String lineEnd = LineEnds.firstOf(m.text());
    Merge byQuestion =
        new Merge(
            pen -> {
              ends.ifPresent(e -> e.note(pen));
              return Assembly.of(trees, pen, lineEnd).text();
            },
            false);
    if (byQuestion.isSound(trees, lineEnd, m, t)) {
      return byQuestion;
    }
    LineMerge lines = LineMerge.of(b.text(), m.text(), t.text());
    return new Merge(
        pen -> {
          ends.ifPresent(e -> e.note(pen));
          return lines.text(pen);
        },
        true);
  }

  /** What the versions differ in, in the order of the page: decided or to be chosen. */
  public List<Piece> pieces() {
    return pieces;
  }

  /** Whether it could not be merged by questions, since the page would not read back as wanted. */
  public boolean isByLines() {
    return byLines;
  }

  /**
   * The merged text.
   *
   * @param choices by the places of the conflicts among the pieces; those that are not there are
   *     {@link Choice#MINE}, as is {@link Choice#BOTH} where it has no meaning
   */
  public String text(Map<Integer, Choice> choices) {
    Map<String, Choice> byKey = new HashMap<>();
    choices.forEach((place, choice) -> byKey.put(keys.get(place), choice));
    return writing.write(new Pen(byKey));
  }

  /** Whether the page reads back as it was put together, whatever side is chosen throughout. */
  private boolean isSound(Trees trees, String lineEnd, FaqDocument mine, FaqDocument theirs) {
    boolean readable = !isBroken(mine) && !isBroken(theirs);
    for (Choice choice : Choice.values()) {
      Map<String, Choice> all = new HashMap<>();
      keys.forEach(key -> all.put(key, choice));
      Assembly.Written written = Assembly.of(trees, new Pen(all), lineEnd);
      FaqDocument read = FaqDocument.parse(written.text(), mine.context());
      long headings = read.sections().stream().filter(s -> s.level() > 0).count();
      boolean asWanted =
          read.questionCount() == written.questions()
              && headings == written.sections()
              && (!readable || !isBroken(read));
      if (!asWanted) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBroken(FaqDocument document) {
    return FrontMatter.in(document.text()).fault().isPresent();
  }
}
