package dev.faqeditor.document.structure;

import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.document.structure.Wrappers.Element;
import dev.faqeditor.document.structure.Wrappers.Mark;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How a section writes its heading and wrappers: what a new section beside it is made of.
 *
 * @param opening wrappers that open before the heading
 * @param level of its heading
 * @param inside from behind the heading to the first question, with wrappers that open there
 * @param closing from behind the last question to the section's end; starts on the question's line
 */
record SectionSpelling(String opening, int level, String inside, String closing) {

  /** A section on a page that has none. */
  static SectionSpelling plain(String lineEnd) {
    return new SectionSpelling("", 2, lineEnd + lineEnd, "");
  }

  /** How this section does it, for the wrappers around a place in it. */
  static SectionSpelling of(Layout layout, Extents extents, int number, int place) {
    Section section = layout.sections().get(number);
    int heading = section.span().start();
    String lineEnd = layout.lineEndAt(heading);
    List<Element> own = extents.ownAround(place, number);
    List<Element> before = own.stream().filter(e -> opensBefore(e, heading)).toList();
    List<Element> behind = own.stream().filter(e -> !opensBefore(e, heading)).toList();
    int level = Math.max(section.level(), 1);
    if (section.level() == 0) {
      level = layout.sections().size() > 1 ? layout.sections().get(1).level() : 2;
    }
    Span extent = extents.of(number);
    return new SectionSpelling(
        opening(layout, before, heading, lineEnd),
        level,
        new Inside(layout, section, behind).text(lineEnd),
        closing(layout, section, extent, own, lineEnd));
  }

  private static boolean opensBefore(Element element, int heading) {
    return element.opening().span().start() < heading;
  }

  /** What a new section has before its heading. */
  private static String opening(
      Layout layout, List<Element> wrappers, int heading, String lineEnd) {
    if (wrappers.isEmpty()) {
      return "";
    }
    int from = wrappers.get(0).opening().span().start();
    if (areAll(layout, wrappers.stream().map(Element::opening).toList(), from, heading)) {
      return layout.text().substring(from, heading);
    }
    StringBuilder made = new StringBuilder();
    wrappers.forEach(e -> made.append(e.opening().span().of(layout.text())).append(lineEnd));
    return made.append(lineEnd).toString();
  }

  /** What a new section has between its heading and its first question. */
  private record Inside(Layout layout, Section section, List<Element> wrappers) {
    String text(String lineEnd) {
      if (section.level() > 0 && !section.questions().isEmpty()) {
        int from = section.fields().get(0).span().end();
        Question first = section.questions().get(0);
        int to = Lines.startIfBlank(layout.text(), first.span().start());
        List<GlueTag> tags = wrappers.stream().map(Element::opening).toList();
        if (areAll(layout, tags, from, to)) {
          return layout.text().substring(from, to);
        }
      }
      StringBuilder made = new StringBuilder(lineEnd).append(lineEnd);
      wrappers.forEach(e -> made.append(e.opening().span().of(layout.text())).append(lineEnd));
      return made.append(wrappers.isEmpty() ? "" : lineEnd).toString();
    }
  }

  private static String closing(
      Layout layout, Section section, Span extent, List<Element> wrappers, String lineEnd) {
    List<GlueTag> tags = new ArrayList<>(wrappers.stream().map(Element::closing).toList());
    Collections.reverse(tags);
    if (!section.questions().isEmpty()) {
      Question last = section.questions().get(section.questions().size() - 1);
      int from = Lines.stopIfBlank(layout.text(), last.span().end());
      if (from <= extent.end() && areAll(layout, tags, from, extent.end())) {
        return layout.text().substring(from, extent.end());
      }
    }
    StringBuilder made = new StringBuilder(wrappers.isEmpty() ? "" : lineEnd);
    tags.forEach(tag -> made.append(lineEnd).append(tag.span().of(layout.text())));
    return made.toString();
  }

  /** Whether these tags, and blank lines, are all that stands between two places. */
  private static boolean areAll(Layout layout, List<GlueTag> tags, int from, int to) {
    List<GlueTag> there = layout.wrappers().marks(from, to).stream().map(Mark::tag).toList();
    int at = from;
    for (GlueTag tag : there) {
      if (!Lines.areBlank(layout.text(), at, tag.span().start())) {
        return false;
      }
      at = tag.span().end();
    }
    return there.equals(tags) && at <= to && Lines.areBlank(layout.text(), at, to);
  }

  /** Its start, with another heading. */
  String start(String heading) {
    return opening + "#".repeat(level) + rest(heading);
  }

  /** The heading's line behind its {@code #}s. */
  static String rest(String heading) {
    return heading.isEmpty() ? "" : " " + heading;
  }

  /** A section without questions. */
  String empty(String heading) {
    String end = closing.strip();
    String start = start(heading);
    return end.isEmpty() ? start : start + inside + end;
  }
}
