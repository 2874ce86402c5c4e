package dev.faqeditor.preview.difference;

import dev.faqeditor.review.WordDifference;
import dev.faqeditor.review.WordDifference.Run;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Two lines as one, with what differs marked word by word. */
final class LineMerge {

  private final Line before;
  private final Line now;
  private final LineWriter writer;

  private LineMerge(Line before, Line now, Element into) {
    this.before = before;
    this.now = now;
    writer = new LineWriter(into);
  }

  /** Writes both into an element, behind what is there. */
  static void write(Line before, Line now, Element into) {
    LineMerge merge = new LineMerge(before, now, into);
    for (Run run : WordDifference.between(before.text(), now.text()).runs()) {
      switch (run.kind()) {
        case KEPT -> merge.keep(run);
        case DELETED -> merge.delete(run.before().start(), run.before().end());
        case ADDED -> merge.add(run.now().start(), run.now().end());
      }
    }
  }

  /** The same words: as they are set now, and marked where they were set in another way. */
  private void keep(Run run) {
    int x = run.before().start();
    int y = run.now().start();
    while (y < run.now().end()) {
      Line.Part old = before.partAt(x);
      Line.Part young = now.partAt(y);
      int length = Math.min(Math.min(old.end() - x, young.end() - y), run.now().end() - y);
      if (sameLook(old, young)) {
        writer.write(Optional.empty(), young, now.text().substring(y, y + length));
        markLinks(old.around(), young.around());
      } else {
        delete(x, x + length);
        add(y, y + length);
      }
      x += length;
      y += length;
    }
  }

  private static boolean sameLook(Line.Part old, Line.Part young) {
    return old.piece().map(Look::of).equals(young.piece().map(Look::of))
        && Look.all(old.around()).equals(Look.all(young.around()));
  }

  private void markLinks(List<Element> old, List<Element> young) {
    for (int depth = 0; depth < young.size(); depth++) {
      String was = Look.address(old.get(depth));
      if (!was.equals(Look.address(young.get(depth)))) {
        Element link = writer.open(depth);
        Mark.CHANGED.putOn(link);
        link.attr(Mark.WAS, was);
      }
    }
  }

  private void delete(int from, int to) {
    write(Mark.DELETED, before, from, to);
  }

  private void add(int from, int to) {
    write(Mark.ADDED, now, from, to);
  }

  private void write(Mark mark, Line line, int from, int to) {
    for (int at = from; at < to; ) {
      Line.Part part = line.partAt(at);
      int end = Math.min(to, part.end());
      writer.write(Optional.of(mark), part, line.text().substring(at, end));
      at = end;
    }
  }
}
