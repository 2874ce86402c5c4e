package dev.faqeditor.merge;

import dev.faqeditor.merge.Chunk.Kind;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Cuts a stretch of a text into chunks from its start on. */
final class Cutter {

  private final String text;
  private final Kind nameless;
  private final List<Chunk> chunks = new ArrayList<>();
  private int at;

  /**
   * Starts to cut.
   *
   * @param nameless what text without a name becomes: {@link Kind#TEXT}, up to the next blank line,
   *     or {@link Kind#LINE} by line
   */
  Cutter(String text, int start, Kind nameless) {
    this.text = text;
    this.nameless = nameless;
    at = start;
  }

  int at() {
    return at;
  }

  List<Chunk> chunks() {
    return chunks;
  }

  /** Cuts what stands before a place into chunks without names, all but the blanks at its end. */
  void nameless(int end) {
    while (true) {
      int start = at == 0 && text.startsWith("\uFEFF") ? 1 : at;
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      if (start >= end) {
        return;
      }
      Span content = new Span(start, endOfNameless(start, end));
      leaf("", nameless, "", content);
    }
  }

  private int endOfNameless(int start, int end) {
    int last = start; // behind the last character that is no blank
    for (int line = start; line < end; ) {
      int stop = Math.min(end, LineEnds.lineStop(text, line));
      int behind = stop;
      while (behind > line && Character.isWhitespace(text.charAt(behind - 1))) {
        behind--;
      }
      if (behind == line) {
        break;
      }
      last = behind;
      if (nameless == Kind.LINE) {
        break;
      }
      line = stop + Math.max(1, LineEnds.lengthAt(text, stop));
    }
    return last;
  }

  /** Cuts one out, with all between here and there as its gap. */
  void leaf(String id, Kind kind, String title, Span content) {
    chunks.add(Chunk.leaf(id, kind, title, gapTo(content.start()), content.of(text)));
    at = content.end();
  }

  /** Cuts one out that is made of others, with all between here and there as its gap. */
  void composite(String id, Kind kind, String title, Span all, Function<Cutter, List<Chunk>> cut) {
    String gap = gapTo(all.start());
    Cutter inner = new Cutter(text, all.start(), nameless);
    List<Chunk> children = cut.apply(inner);
    chunks.add(new Chunk(id, kind, title, gap, "", children));
    at = all.start() + children.stream().mapToInt(Chunk::length).sum();
  }

  private String gapTo(int start) {
    return text.substring(at, start);
  }
}
