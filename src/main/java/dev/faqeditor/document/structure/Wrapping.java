package dev.faqeditor.document.structure;

import dev.faqeditor.document.FaqDocument;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which raw HTML elements and paired shortcodes stand around the questions and headings of a page.
 *
 * @param questions of each question the names of what is open around it, from outermost
 * @param sections the same of the start of each section
 * @param unmatched how many tags have no partner
 */
public record Wrapping(List<String> questions, List<String> sections, int unmatched) {

  /** Copies the paths. */
  public Wrapping {
    questions = List.copyOf(questions);
    sections = List.copyOf(sections);
  }

  /** What stands around the questions and headings of this page. */
  public static Wrapping of(FaqDocument document) {
    Layout layout = Layout.of(document);
    Wrappers wrappers = layout.wrappers();
    return new Wrapping(
        IntStream.range(0, layout.questionCount()).mapToObj(wrappers::pathOf).toList(),
        layout.sections().stream().map(s -> pathAt(s.span().start(), wrappers)).toList(),
        wrappers.unmatched());
  }

  private static String pathAt(int offset, Wrappers wrappers) {
    return wrappers.around(offset).stream()
        .map(element -> "/" + element.opening().name() + element.opening().faqPage())
        .collect(Collectors.joining());
  }
}
