package dev.faqeditor.preview.part;

import dev.faqeditor.hugo.ShortcodePairs;
import dev.faqeditor.hugo.ShortcodeTag;
import dev.faqeditor.hugo.Shortcodes;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a text may be cut into parts, as far as the text itself tells: behind a blank line, before
 * a line without indent that can't go on with a list or a description, and not inside a shortcode
 * tag or between two tags that belong together.
 */
final class Cuts {

  /** A text is cut into about so many parts, which each key goes through. */
  private static final int PARTS = 1000;

  /** The shortest and the longest parts, in UTF-16 units. */
  private static final int SHORTEST = 512;

  private static final int LONGEST = 4096;

  private static final String GOES_ON = "-+*:~{0123456789";

  private final String text;
  private final int length; // of parts: the next cut behind it is taken

  Cuts(String text) {
    this.text = text;
    this.length = Math.max(SHORTEST, Math.min(text.length() / PARTS, LONGEST));
  }

  /**
   * The parts of a stretch, which starts and ends where it may be cut; the last ends behind it if a
   * tag does.
   */
  List<Span> parts(Span stretch) {
    List<ShortcodeTag> tags = Shortcodes.in(text, stretch.start(), stretch.end());
    int last = tags.isEmpty() ? 0 : tags.get(tags.size() - 1).span().end();
    int end = Math.max(stretch.end(), last);
    List<Span> closed = closed(tags);
    List<Span> parts = new ArrayList<>();
    int start = stretch.start();
    int next = 0;
    for (int at = nextLine(start + length); at < end; at = nextLine(at)) {
      while (next < closed.size() && closed.get(next).end() <= at) {
        next++;
      }
      if (next < closed.size() && closed.get(next).start() < at) {
        at = closed.get(next).end(); // goes on at the line behind
      } else if (isCut(at)) {
        parts.add(new Span(start, at));
        start = at;
        at = Math.min(end, at + length);
      }
    }
    parts.add(new Span(start, end));
    return parts;
  }

  /** Tags and pairs of tags, those that stand in no other, in order. */
  private static List<Span> closed(List<ShortcodeTag> tags) {
    List<Span> spans = new ArrayList<>();
    tags.forEach(tag -> spans.add(tag.span()));
    ShortcodePairs.of(tags).pairs().forEach(pair -> spans.add(pair.span()));
    spans.sort((a, b) -> Integer.compare(a.start(), b.start()));
    List<Span> outer = new ArrayList<>();
    for (Span span : spans) {
      Span around = outer.isEmpty() ? null : outer.get(outer.size() - 1);
      if (around == null || span.start() >= around.end()) {
        outer.add(span);
      } else if (span.end() > around.end()) {
        outer.set(outer.size() - 1, new Span(around.start(), span.end()));
      }
    }
    return outer;
  }

  private int nextLine(int from) {
    int stop = LineEnds.lineStop(text, Math.min(from, text.length()));
    return stop + LineEnds.lengthAt(text, stop);
  }

  /** Whether the text may be cut here if no tag or pair of tags stands around it. */
  boolean isCut(int at) {
    if (at <= 0 || at >= text.length() || !LineEnds.isLineEnd(text.charAt(at - 1))) {
      return false;
    }
    int end = at - 1; // of the line before
    if (text.charAt(end) == '\n' && end > 0 && text.charAt(end - 1) == '\r') {
      end--;
    } else if (text.charAt(end) == '\r' && text.charAt(at) == '\n') {
      return false; // between the two
    }
    int start = LineEnds.lineStart(text, end);
    return isBlank(text, start, end) && startsAfresh(text, at);
  }

  /** Whether the first line of the text that is not blank can't go on with what is above it. */
  static boolean startsAfresh(String text, int from) {
    for (int at = from; at < text.length(); ) {
      int stop = LineEnds.lineStop(text, at);
      char first = text.charAt(at);
      if (!isBlank(text, at, stop)) {
        boolean shortcode = text.startsWith("{{", at);
        return first > ' ' && (shortcode || GOES_ON.indexOf(first) < 0);
      }
      at = stop + LineEnds.lengthAt(text, stop);
    }
    return true;
  }

  /** Whether a line holds nothing but what Markdown takes for blanks (CommonMark 0.31, 2.1). */
  private static boolean isBlank(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
        return false;
      }
    }
    return true;
  }
}
