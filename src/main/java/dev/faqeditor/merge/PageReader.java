package dev.faqeditor.merge;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Field;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.hugo.FrontMatter;
import dev.faqeditor.hugo.FrontMatterEntry;
import dev.faqeditor.merge.Chunk.Kind;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/** Reads a page as chunks. Those without a name still have no id. */
final class PageReader {

  static final String PROLOG = "prolog";

  private final FaqDocument document;
  private final String text;
  private final IntFunction<String> sectionIds;
  private final IntFunction<String> questionIds;

  /**
   * A reader of one version.
   *
   * @param sectionIds by the number of the section
   * @param questionIds by the number of the question
   */
  PageReader(
      FaqDocument document, IntFunction<String> sectionIds, IntFunction<String> questionIds) {
    this.document = document;
    text = document.text();
    this.sectionIds = sectionIds;
    this.questionIds = questionIds;
  }

  Chunk page() {
    Cutter page = new Cutter(text, 0, Kind.TEXT);
    FrontMatter front = FrontMatter.in(text);
    page.composite("front", Kind.FRONT_MATTER, "", withoutBlanks(front.span()), c -> front(front));
    List<Section> sections = document.sections();
    int first = 0;
    while (first < sections.size() && sections.get(first).level() == 0) {
      first++;
    }
    int start = page.at();
    int body = first < sections.size() ? sections.get(first).span().start() : text.length();
    List<Chunk> prolog = body < start ? List.of() : prolog(start, body);
    List<Chunk> chunks = new ArrayList<>(page.chunks());
    chunks.add(new Chunk(PROLOG, Kind.SECTION, "", "", "", prolog));
    Cutter rest = new Cutter(text, start + lengthOf(prolog), Kind.TEXT);
    for (int i = first; i < sections.size(); i++) {
      Section section = sections.get(i);
      String id = sectionIds.apply(i);
      Span all = withoutBlanks(section.span());
      rest.composite(
          id, Kind.SECTION, section.title(), all, cutter -> section(cutter, id, section, all));
    }
    rest.leaf("end", Kind.END, "", Span.at(text.length()));
    chunks.addAll(rest.chunks());
    return new Chunk("page", Kind.PAGE, "", "", "", chunks);
  }

  private static int lengthOf(List<Chunk> chunks) {
    return chunks.stream().mapToInt(Chunk::length).sum();
  }

  private Span withoutBlanks(Span span) {
    int start = span.start();
    int end = span.end();
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private List<Chunk> front(FrontMatter front) {
    if (front.span().isEmpty()) {
      return List.of();
    }
    Cutter cutter = new Cutter(text, front.span().start(), Kind.LINE);
    Span content = front.content();
    fence(cutter, "fence#0", new Span(front.span().start(), content.start()));
    List<FrontMatterEntry> entries =
        front.entries().stream()
            .filter(entry -> !entry.lines().isEmpty())
            .sorted(Comparator.comparingInt(entry -> entry.lines().start()))
            .toList();
    for (FrontMatterEntry entry : entries) {
      Span lines = withoutBlanks(entry.lines());
      if (lines.start() >= cutter.at()) {
        cutter.nameless(lines.start());
        String id = "key " + entry.key() + "#" + entry.occurrence();
        cutter.leaf(id, Kind.ENTRY, entry.key(), lines);
      }
    }
    cutter.nameless(content.end());
    fence(cutter, "fence#1", new Span(content.end(), front.span().end()));
    return cutter.chunks();
  }

  private void fence(Cutter cutter, String id, Span span) {
    Span fence = withoutBlanks(span);
    if (!fence.isEmpty()) {
      cutter.leaf(id, Kind.FENCE, "", fence);
    }
  }

  private List<Chunk> prolog(int start, int end) {
    Cutter cutter = new Cutter(text, start, Kind.TEXT);
    int number = 0;
    while (number < document.questionCount() && document.question(number).span().end() <= end) {
      question(cutter, number++);
    }
    cutter.nameless(end);
    return cutter.chunks();
  }

  private List<Chunk> section(Cutter cutter, String id, Section section, Span all) {
    for (Field heading : section.fields()) {
      int start = cutter.at();
      int stop = LineEnds.lineStop(text, heading.span().end());
      int end = section.questions().isEmpty() ? stop : section.questions().get(0).span().start();
      Span line = withoutBlanks(new Span(start, Math.min(stop, end))); // one may be in the heading
      cutter.leaf("heading " + id, Kind.HEADING, section.title(), line);
    }
    section
        .intro()
        .map(intro -> trimmed(intro.span()))
        .filter(intro -> !intro.isEmpty() && intro.start() >= cutter.at())
        .filter(intro -> intro.end() <= all.end())
        .ifPresent(
            intro -> {
              cutter.nameless(intro.start());
              cutter.leaf("intro " + id, Kind.INTRO, section.title(), intro);
            });
    if (!section.questions().isEmpty()) {
      int first = document.numberOf(section.questions().get(0));
      for (int i = 0; i < section.questions().size(); i++) {
        question(cutter, first + i);
      }
    }
    cutter.nameless(all.end());
    return cutter.chunks();
  }

  private Span trimmed(Span span) {
    Span all = withoutBlanks(span);
    int start = all.start();
    while (start < all.end() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Span(start, all.end());
  }

  private void question(Cutter outer, int number) {
    Question question = document.question(number);
    String id = questionIds.apply(number);
    outer.nameless(question.span().start());
    outer.composite(
        id, Kind.QUESTION, question.title(), question.span(), c -> parts(c, id, question));
  }

  private static List<Chunk> parts(Cutter cutter, String id, Question question) {
    List<Field> parameters = new ArrayList<>(question.parameters());
    parameters.add(question.text());
    parameters.sort(Comparator.comparingInt(field -> field.span().start()));
    String title = question.title();
    for (Field field : parameters) {
      FieldName name = field.name();
      boolean asked = name.equals(FieldName.QUESTION_TEXT);
      String part = asked ? "question" : "parameter " + name.key() + "#" + name.occurrence();
      Kind kind = asked ? Kind.QUESTION_TEXT : Kind.PARAMETER;
      cutter.leaf(part + " of " + id, kind, asked ? title : name.key(), field.span());
    }
    cutter.leaf("answer of " + id, Kind.ANSWER, title, question.answer().span());
    Span closing = new Span(question.answer().span().end(), question.span().end());
    cutter.leaf("closing of " + id, Kind.CLOSING, title, closing);
    return cutter.chunks();
  }
}
