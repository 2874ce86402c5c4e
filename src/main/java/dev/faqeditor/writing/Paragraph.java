package dev.faqeditor.writing;

import dev.faqeditor.text.Span;
import dev.faqeditor.writing.Line.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Running text that emphasis can reach over: a paragraph, a heading or a cell of a table.
 *
 * @param start where it starts in the whole text
 * @param text what it says, with blanks for what starts its lines: quotes and indentation
 */
record Paragraph(int start, String text) {

  /** All that a text has. */
  static List<Paragraph> in(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (Line line : Lines.of(text).all()) {
      boolean goesOn =
          !open.isEmpty()
              && line.kind() == Kind.TEXT
              && (!line.isItem() || !mayInterrupt(text, line, open.get(0)))
              && line.quoteEnd() - line.start() <= open.get(0).quoteEnd() - open.get(0).start()
              && !isRow(text, line);
      if (!goesOn) {
        close(text, open, paragraphs);
      }
      if (isRow(text, line)) {
        cells(text, line, paragraphs);
      } else if (line.kind() == Kind.TEXT) {
        open.add(line);
      } else if (line.kind() == Kind.HEADING) {
        paragraphs.add(new Paragraph(line.inline(), text.substring(line.inline(), line.end())));
      }
    }
    close(text, open, paragraphs);
    return paragraphs;
  }

  private static void close(String text, List<Line> open, List<Paragraph> paragraphs) {
    if (!open.isEmpty()) {
      int start = open.get(0).inline();
      StringBuilder said = new StringBuilder(text.substring(start, open.get(0).end()));
      for (Line line : open.subList(1, open.size())) {
        int from = line.isItem() ? line.indentEnd() : line.inline();
        said.append('\n').append(" ".repeat(from - line.start())).append(text, from, line.end());
      }
      paragraphs.add(new Paragraph(start, said.toString()));
      open.clear();
    }
  }

  /**
   * Behind an item, each item does; else one with text, numbered 1 if at all, and a lone hyphen,
   * which makes a heading of what it follows (CommonMark 4.3, 5.2).
   */
  private static boolean mayInterrupt(String text, Line item, Line first) {
    if (first.isItem() || item.marker().equals("-")) {
      return true;
    }
    boolean empty = text.substring(item.gapEnd(), item.end()).isBlank();
    return !empty && (!item.isNumbered() || item.number() == 1);
  }

  private static boolean isRow(String text, Line line) {
    return line.kind() == Kind.TEXT && text.startsWith("|", line.inline());
  }

  private static void cells(String text, Line line, List<Paragraph> paragraphs) {
    int from = line.inline() + 1;
    for (int at = from; at <= line.end(); at++) {
      boolean escaped = text.charAt(at - 1) == '\\';
      if (at == line.end() || (text.charAt(at) == '|' && !escaped)) {
        paragraphs.add(new Paragraph(from, text.substring(from, at)));
        from = at + 1;
      }
    }
  }

  /** The one that an offset of the whole text lies in, also at its edges. */
  static Optional<Paragraph> at(String text, int offset) {
    return in(text).stream().filter(each -> each.span().touches(offset)).findFirst();
  }

  Span span() {
    return new Span(start, start + text.length());
  }

  /** What of a span of the whole text lies in it, as a span of its own text. */
  Span part(Span whole) {
    int from = Math.max(0, Math.min(whole.start() - start, text.length()));
    return new Span(from, Math.max(from, Math.min(whole.end() - start, text.length())));
  }

  /** The word at an offset of its own text, also at the word's edges; empty if there is none. */
  Span wordAt(int offset) {
    int from = offset;
    while (from > 0 && isOfWord(from - 1)) {
      from--;
    }
    int to = offset;
    while (to < text.length() && isOfWord(to)) {
      to++;
    }
    return new Span(from, to);
  }

  private boolean isOfWord(int index) {
    char c = text.charAt(index);
    if (c == '\'' || c == '\u2019') {
      return index > 0 && index + 1 < text.length() && isLetter(index - 1) && isLetter(index + 1);
    }
    return c == '\u00AD' || isLetter(index) || Character.isSurrogate(c);
  }

  private boolean isLetter(int index) {
    int type = Character.getType(text.charAt(index));
    return Character.isLetterOrDigit(text.charAt(index))
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
