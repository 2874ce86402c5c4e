package dev.faqeditor.document.structure;

import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.document.structure.Wrappers.Element;
import dev.faqeditor.document.structure.Wrappers.Mark;
import dev.faqeditor.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * What moves with sections: the heading, all up to the next one, and the elements that hold just
 * these sections, also where such an element opens before the heading. What closes or opens around
 * more sections than these is the page's frame and does not belong to them, nor do shortcodes that
 * stand alone at the end of the page.
 */
final class Extents {

  private final Layout layout;
  private final Wrappers wrappers;
  private final int[] starts;
  private final int headings; // how many sections have one

  Extents(Layout layout) {
    this.layout = layout;
    this.wrappers = layout.wrappers();
    this.starts = layout.sections().stream().mapToInt(s -> s.span().start()).toArray();
    boolean headless = starts.length > 0 && layout.sections().get(0).level() == 0;
    this.headings = starts.length - (headless ? 1 : 0);
  }

  Span of(int section) {
    return of(section, section);
  }

  /** What belongs to these sections; its end may lie inside a line. */
  Span of(int first, int last) {
    int start = start(first, last);
    int end = end(first, last);
    return new Span(start, Math.max(start, end));
  }

  /** Whether all questions of these sections lie in what belongs to them. */
  boolean isWhole(int first, int last) {
    Span extent = of(first, last);
    return layout.sections().subList(first, last + 1).stream()
        .flatMap(section -> section.questions().stream())
        .allMatch(question -> extent.covers(question.span()));
  }

  /** The elements around a place that belong to a section, from outermost. */
  List<Element> ownAround(int offset, int section) {
    return wrappers.around(offset).stream().filter(e -> isOwn(e, section, section)).toList();
  }

  /** The elements of a section that open behind its heading, in the order of the text. */
  List<Element> ownIn(int section) {
    return wrappers.marks(starts[section], limit(section)).stream()
        .filter(mark -> !mark.tag().closes() && isOwn(mark, section, section))
        .map(Mark::element)
        .toList();
  }

  boolean isOwn(Mark mark, int first, int last) {
    Element element = mark.element();
    return element != null && isOwn(element, first, last);
  }

  private boolean isOwn(Element element, int first, int last) {
    if (element.opening().faqPage()) {
      return false;
    }
    int open = element.opening().span().start();
    int low = firstHeadingFrom(open);
    int high = firstHeadingFrom(element.closing().span().start());
    if (low == high) {
      return open > starts[first] - (isHeadless(first) ? 1 : 0) && open < limit(last);
    }
    return low >= first && high - 1 <= last && (open > starts[first] || high - low < headings);
  }

  private boolean isHeadless(int section) {
    return layout.sections().get(section).level() == 0;
  }

  private int firstHeadingFrom(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    int found = at < 0 ? -at - 1 : at;
    return Math.max(found, starts.length - headings);
  }

  /** Where the heading of the next section starts, or the text ends. */
  private int limit(int section) {
    return section + 1 < starts.length ? starts[section + 1] : layout.text().length();
  }

  private int start(int first, int last) {
    int from =
        isHeadless(first)
            ? layout.sections().get(first).questions().get(0).span().start()
            : starts[first];
    int start =
        wrappers.around(from).stream()
            .filter(element -> isOwn(element, first, last))
            .mapToInt(element -> element.opening().span().start())
            .findFirst()
            .orElse(from);
    return Lines.startIfBlank(layout.text(), start);
  }

  private int end(int first, int last) {
    String text = layout.text();
    int end = limit(last);
    int start = start(first, last);
    int content = headingStop(first);
    for (Mark mark : wrappers.marks(starts[first], end)) {
      if (mark.tag().span().start() > start && !isOwn(mark, first, last)) {
        end = mark.tag().span().start();
        break;
      }
      content = Math.max(content, mark.tag().span().end());
    }
    if (last == starts.length - 1) {
      end = Math.min(end, footer(last, content));
    }
    return Lines.endOfTextBefore(text, end, headingStop(last));
  }

  private int headingStop(int section) {
    List<Section> sections = layout.sections();
    Section found = sections.get(section);
    return found.fields().isEmpty()
        ? found.questions().get(0).span().end()
        : found.fields().get(0).span().end();
  }

  /** Where a shortcode that stands alone on its line follows all that the last section holds. */
  private int footer(int last, int content) {
    String text = layout.text();
    List<Question> questions = layout.sections().get(last).questions();
    int from =
        questions.isEmpty()
            ? content
            : Math.max(content, questions.get(questions.size() - 1).span().end());
    return wrappers.standalone().stream()
        .map(GlueTag::span)
        .filter(span -> span.start() >= from)
        .filter(span -> Lines.isBlank(text, Lines.start(text, span.start()), span.start()))
        .filter(span -> Lines.isLineStop(text, Lines.stopIfBlank(text, span.end())))
        .mapToInt(Span::start)
        .findFirst()
        .orElse(text.length());
  }
}
