package dev.faqeditor.document.structure;

import dev.faqeditor.document.structure.Wrappers.Element;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.List;

/**
 * Where questions are put in, and what parts them from what stands there.
 *
 * @param at the place in the text
 * @param before goes in before them
 * @param behind goes in behind them
 */
record Insertion(int at, String before, String behind) {

  /** Right behind a question. */
  static Insertion after(Layout layout, int question) {
    int at = layout.lines(question).end();
    return new Insertion(at, layout.lineEndAt(at) + layout.blankLinesNear(question), "");
  }

  /** Right before a question. */
  static Insertion before(Layout layout, int question) {
    Span lines = layout.lines(question);
    String lineEnd = layout.lineEndAt(lines.end());
    return new Insertion(lines.start(), "", lineEnd + layout.blankLinesNear(question));
  }

  /** Into a section that has no questions: into its empty wrapper, or else at its end. */
  static Insertion into(Layout layout, Extents extents, int section, int nearQuestion) {
    List<Element> own = extents.ownIn(section);
    for (int i = own.size() - 1; i >= 0; i--) {
      if (isEmpty(layout.text(), own.get(i))) {
        return into(layout, own.get(i), nearQuestion);
      }
    }
    int end = extents.of(section).end();
    return behind(layout, end, layout.blankLinesNear(nearQuestion));
  }

  /** Into a page without sections and questions. */
  static Insertion into(Layout layout) {
    List<Element> elements = layout.wrappers().elements();
    for (int i = elements.size() - 1; i >= 0; i--) {
      Element element = elements.get(i);
      if (element.opening().faqPage() || isEmpty(layout.text(), element)) {
        return into(layout, element, -1);
      }
    }
    String text = layout.text();
    int floor = layout.document().bodyStart();
    int end = Lines.endOfTextBefore(text, text.length(), floor);
    if (end > floor) {
      return behind(layout, end, layout.blankLinesNear(-1));
    }
    boolean firstLine = text.length() == 0 || LineEnds.isLastOf(text);
    String lineEnd = layout.lineEndAt(0);
    boolean parted = floor == 0 || text.length() > floor;
    return new Insertion(
        text.length(), (firstLine ? "" : lineEnd) + (parted ? "" : lineEnd), lineEnd);
  }

  private static Insertion behind(Layout layout, int at, String blankLines) {
    String lineEnd = layout.lineEndAt(at);
    String before = lineEnd + (blankLines.isEmpty() ? lineEnd : blankLines);
    return new Insertion(at, before, behind(layout.text(), at, before, blankLines));
  }

  /** Text on the next line is parted, too, where the page parts questions by blank lines. */
  private static String behind(String text, int at, String before, String blankLines) {
    if (!Lines.isLineStop(text, at)) {
      return before;
    }
    int next = Lines.startOfTextBehind(text, at);
    return next < text.length() && Lines.ends(text, at, next) == 1 ? blankLines : "";
  }

  private static Insertion into(Layout layout, Element wrapper, int nearQuestion) {
    String text = layout.text();
    int closing = Lines.startIfBlank(text, wrapper.closing().span().start());
    int content = Lines.endOfTextBefore(text, closing, wrapper.opening().span().end());
    String blankLines = layout.blankLinesNear(nearQuestion);
    String lineEnd = layout.lineEndAt(content);
    int ends = Lines.ends(text, content, closing);
    String before = ends > 1 ? "" : (ends == 1 ? "" : lineEnd) + blankLines;
    return new Insertion(closing, before, lineEnd + blankLines);
  }

  /** Whether nothing but blank lines and comments stand in an element. */
  private static boolean isEmpty(String text, Element element) {
    int at = element.opening().span().end();
    int end = element.closing().span().start();
    while (at < end && !Lines.areBlank(text, at, end)) {
      int comment = text.indexOf("<!--", at);
      int close = comment < 0 ? -1 : text.indexOf("-->", comment);
      if (comment < 0 || close < 0 || close >= end || !Lines.areBlank(text, at, comment)) {
        return false;
      }
      at = close + 3;
    }
    boolean label = element.opening().name().equals("summary");
    return !label && !element.opening().name().equals("figcaption");
  }
}
