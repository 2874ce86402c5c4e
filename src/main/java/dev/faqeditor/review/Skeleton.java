package dev.faqeditor.review;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Section;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A page taken apart: its front matter, its headings and questions, and what stands between them.
 * Put together in this order it is the text, byte for byte.
 *
 * @param head up to where the body starts
 * @param parts in the order of the text
 * @param gaps what stands before each part, and behind the last one
 */
record Skeleton(String head, List<Part> parts, List<String> gaps) {

  /**
   * A heading's line, or a question.
   *
   * @param number which section or question of the page it is
   */
  record Part(Node.Kind kind, int number, Span span) {
    boolean isHeading() {
      return kind == Node.Kind.SECTION;
    }
  }

  static Skeleton of(FaqDocument document) {
    String text = document.text();
    List<Part> parts = new ArrayList<>();
    List<Section> sections = document.sections();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      if (section.level() > 0) {
        int end = LineEnds.lineStop(text, section.fields().get(0).span().end());
        parts.add(new Part(Node.Kind.SECTION, i, new Span(section.span().start(), end)));
      }
    }
    for (int i = 0; i < document.questionCount(); i++) {
      parts.add(new Part(Node.Kind.QUESTION, i, document.question(i).span()));
    }
    parts.sort(Comparator.comparingInt(part -> part.span().start()));
    return new Skeleton(text.substring(0, document.bodyStart()), parts, new ArrayList<>())
        .apart(text, document.bodyStart());
  }

  private Skeleton apart(String text, int bodyStart) {
    int at = bodyStart;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int next = i + 1 < parts.size() ? parts.get(i + 1).span().start() : text.length();
      Span span = new Span(part.span().start(), Math.min(part.span().end(), next));
      parts.set(i, new Part(part.kind(), part.number(), span)); // a question on a heading's line
      gaps.add(text.substring(at, span.start()));
      at = span.end();
    }
    gaps.add(text.substring(at));
    return this;
  }
}
