package dev.faqeditor.review;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Field;
import dev.faqeditor.document.Section;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What stands on a page beside front matter, headings, intros and questions, line by line, without
 * blanks around the lines and without empty ones.
 */
record RestOfPage(List<String> lines) {

  static RestOfPage of(FaqDocument document) {
    List<Span> known = new ArrayList<>();
    for (int i = 0; i < document.questionCount(); i++) {
      known.add(document.question(i).span());
    }
    for (Section section : document.sections()) {
      section.fields().forEach(heading -> known.add(lineOf(document.text(), heading.span())));
      section.intro().map(Field::span).ifPresent(known::add);
    }
    known.sort(Comparator.comparingInt(Span::start));
    StringBuilder rest = new StringBuilder();
    int at = document.bodyStart();
    for (Span span : known) {
      if (span.start() >= at) {
        rest.append(document.text(), at, span.start()).append('\n');
        at = span.end();
      }
    }
    rest.append(document.text(), Math.min(at, document.text().length()), document.text().length());
    return new RestOfPage(
        rest.toString()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .sorted()
            .toList());
  }

  /** With the marks before a heading. */
  private static Span lineOf(String text, Span heading) {
    int start = heading.start();
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return new Span(start, heading.end());
  }
}
