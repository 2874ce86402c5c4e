package dev.faqeditor.writing;

import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Markdown makes of running text; all places in UTF-16 units of it.
 *
 * @param text the running text
 * @param wholes what can only be marked up as a whole: code, images, addresses, shortcodes, HTML
 * @param codes which of those are code
 * @param links the links
 * @param emphases the emphasis
 */
record Inlines(
    String text, List<Span> wholes, List<Code> codes, List<Link> links, List<Emphasis> emphases) {

  /** Code, with its backticks and without. */
  record Code(Span whole, Span content) {}

  /** A link, with its address and without. */
  record Link(Span whole, Span text) {}

  /** Bold or italic text, between its two delimiters. */
  record Emphasis(boolean strong, Span open, Span close) {
    Span whole() {
      return new Span(open.start(), close.end());
    }

    Span content() {
      int start = open.end();
      int end = close.start();
      return new Span(start, end);
    }
  }

  /** A character that is read, and how: a set of {@link #STRONG} and its like. */
  record Glyph(char character, int style) {}

  static final int STRONG = 1;
  static final int EMPHASIS = 2;
  static final int CODE = 4;
  static final int LINK = 8;
  private static final int MARKUP = -1;

  static Inlines of(String text) {
    return InlineReader.read(text);
  }

  /** How each character is read; negative if it is not. */
  private int[] styles() {
    int[] styles = new int[text.length()];
    codes.forEach(code -> style(styles, code.whole(), code.content(), CODE));
    links.forEach(link -> style(styles, link.whole(), link.text(), LINK));
    emphases.forEach(e -> style(styles, e.whole(), e.content(), e.strong() ? STRONG : EMPHASIS));
    for (int i = 0; i < styles.length; i++) {
      if (isBlank(text.charAt(i))) {
        styles[i] = MARKUP;
      }
    }
    return styles;
  }

  private static void style(int[] styles, Span whole, Span content, int style) {
    for (int i = whole.start(); i < whole.end(); i++) {
      boolean inside = content.start() <= i && i < content.end();
      if (!inside) {
        styles[i] = MARKUP;
      } else if (styles[i] != MARKUP) {
        styles[i] |= style;
      }
    }
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** What is read of it. */
  List<Glyph> glyphs() {
    return glyphs(Span.at(0), 0, 0);
  }

  /** What would be read of it if, in a span, one style were added and another taken away. */
  List<Glyph> glyphs(Span span, int added, int taken) {
    int[] styles = styles();
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < styles.length; i++) {
      if (styles[i] != MARKUP) {
        boolean inside = span.start() <= i && i < span.end();
        int style = inside ? (styles[i] | added) & ~taken : styles[i];
        glyphs.add(new Glyph(text.charAt(i), style));
      }
    }
    return glyphs;
  }

  /** What is read of a span. */
  List<Glyph> glyphsIn(Span span) {
    int[] styles = styles();
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = span.start(); i < span.end(); i++) {
      if (styles[i] != MARKUP) {
        glyphs.add(new Glyph(text.charAt(i), styles[i]));
      }
    }
    return glyphs;
  }

  /** What of a span is read, without blanks and markup at its edges; empty if nothing is. */
  Span read(Span span) {
    int[] styles = styles();
    int start = span.start();
    int end = span.end();
    while (start < end && styles[start] == MARKUP) {
      start++;
    }
    while (end > start && styles[end - 1] == MARKUP) {
      end--;
    }
    return new Span(start, end);
  }

  /** Whether all that is read of a span has a style. */
  boolean has(Span span, int style) {
    int[] styles = styles();
    return Arrays.stream(styles, span.start(), span.end())
        .allMatch(s -> s == MARKUP || (s & style) != 0);
  }

  /** Whether an offset lies in something that takes no markup of its own inside. */
  boolean isInside(int offset) {
    return wholes.stream().anyMatch(span -> span.start() < offset && offset < span.end())
        || links.stream()
            .anyMatch(link -> link.text().end() < offset && offset < link.whole().end());
  }

  /** Whether an offset lies beside a delimiter of emphasis or code. */
  boolean isAtMarkup(int offset) {
    return Stream.concat(
            emphases.stream().flatMap(e -> Stream.of(e.open(), e.close())),
            codes.stream().map(Code::whole))
        .anyMatch(span -> span.touches(offset));
  }

  /** A span, widened so that it can be marked up. */
  Span widened(Span span) {
    Span wide = withWholes(span);
    for (Link link : links) {
      wide = across(wide, link.whole(), link.text());
    }
    for (Emphasis emphasis : emphases) {
      wide = across(wide, emphasis.whole(), emphasis.content());
    }
    return wide.equals(span) ? span : widened(wide);
  }

  /** A span with all of the code, addresses and the like of which it has a part. */
  Span withWholes(Span span) {
    Span wide = span;
    for (Span whole : wholes) {
      if (whole.start() < span.end() && span.start() < whole.end()) {
        wide = union(wide, whole);
      }
    }
    return wide;
  }

  private Span across(Span span, Span whole, Span content) {
    boolean beyond = span.start() < whole.start() || whole.end() < span.end();
    return beyond && span.covers(read(content)) && whole.start() < span.end()
        ? union(span, whole)
        : span;
  }

  static Span union(Span a, Span b) {
    return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
  }
}
