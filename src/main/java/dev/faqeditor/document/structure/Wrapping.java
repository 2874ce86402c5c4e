package dev.faqeditor.document.structure;

import dev.faqeditor.document.FaqDocument;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which raw HTML elements and paired shortcodes stand around the questions of a page.
 *
 * @param paths of each question the names of what is open around it, from outermost
 * @param unmatched how many tags have no partner
 */
public record Wrapping(List<String> paths, int unmatched) {

  /** Copies the paths. */
  public Wrapping {
    paths = List.copyOf(paths);
  }

  /** What stands around the questions of this page. */
  public static Wrapping of(FaqDocument document) {
    Layout layout = new Layout(document);
    Wrappers wrappers = layout.wrappers();
    return new Wrapping(
        IntStream.range(0, layout.questions().size()).mapToObj(wrappers::pathOf).toList(),
        wrappers.unmatched());
  }
}
