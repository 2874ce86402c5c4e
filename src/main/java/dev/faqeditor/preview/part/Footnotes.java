package dev.faqeditor.preview.part;

import dev.faqeditor.preview.goldmark.Goldmark;
import dev.faqeditor.preview.goldmark.MarkdownPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of a page that have to do with footnotes. Since their numbers go through the whole
 * page, these parts are rendered as one; the others have no part in it.
 */
final class Footnotes {

  private final String mark;
  private final String word;
  private List<String> rendered = List.of();
  private List<MarkdownPart> last = List.of();
  private Object knowing = new Object();

  /**
   * Nothing rendered yet.
   *
   * @param word can't be on the page; what shortcodes paste in is called so until it is pasted
   */
  Footnotes(String word) {
    this.word = word;
    this.mark = word + "f";
  }

  /** Whether a part has to do with them, if the page has any. */
  private static boolean isConcerned(PagePart part) {
    return part.expanded.markdown().contains("[^");
  }

  private static boolean isApart(PagePart part) {
    return part.markdown.isComplete() && part.expanded.markdown().endsWith("\n");
  }

  /**
   * The parts that are concerned, by their index, and under -1 the list of the footnotes; nothing
   * if they can't be told apart.
   */
  Map<Integer, MarkdownPart> render(List<PagePart> parts, Goldmark goldmark) {
    List<Integer> concerned = new ArrayList<>();
    List<String> markdown = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (isConcerned(parts.get(i))) {
        concerned.add(i);
        markdown.add(parts.get(i).expanded.markdown());
      }
    }
    if (concerned.stream().anyMatch(i -> !isApart(parts.get(i)))) {
      return Map.of(); // the page's last part: a mark behind it would change it
    }
    if (!markdown.equals(rendered) || knowing != goldmark) {
      String between = "\n\n" + mark + "\n\n";
      last = goldmark.part(String.join(between, markdown) + between).split(mark);
      if (!last.isEmpty() && last.get(last.size() - 1).html(List.of()).contains(word)) {
        last = List.of(); // what a shortcode pastes into a footnote belongs to some other part
      }
      rendered = markdown;
      knowing = goldmark;
    }
    Map<Integer, MarkdownPart> found = new HashMap<>();
    for (int i = 0; i < last.size(); i++) {
      found.put(i < concerned.size() ? concerned.get(i) : -1, last.get(i));
    }
    return found;
  }
}
