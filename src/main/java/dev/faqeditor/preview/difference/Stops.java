package dev.faqeditor.preview.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The changes of a marked page one by one: where each starts, and which questions must be open for
 * all to be seen.
 *
 * @param changes how many there are
 * @param open the numbers of the questions to open
 */
public record Stops(int changes, List<Integer> open) {

  /** On a mark around nothing but soft hyphens, which would not be seen. */
  private static final String HYPHEN = "data-faq-hyphen";

  private static final Pattern SOFT_HYPHENS = Pattern.compile("\u00AD+");

  /** Copies the list. */
  public Stops {
    open = List.copyOf(open);
  }

  /**
   * Numbers the changes and, anew, the questions of a marked page, since it may show one twice;
   * unfolds what hides a change, and shows what would not be seen.
   */
  public static Stops number(Element marked) {
    Set<Element> stops = new LinkedHashSet<>();
    for (Element element : marked.getElementsByAttribute(Mark.ATTRIBUTE)) {
      if (!element.equals(marked)) {
        stops.add(stop(element, marked));
      }
    }
    int changes = 0;
    for (Element stop : stops) {
      if (stop.parents().stream().noneMatch(stops::contains)) {
        stop.attr(Mark.NUMBER, String.valueOf(changes++));
      }
    }
    List<Integer> open = new ArrayList<>();
    int questions = 0;
    for (Element box : marked.getElementsByAttribute(Boxes.QUESTION)) {
      box.attr(Boxes.QUESTION, String.valueOf(questions));
      if (!Mark.MOVED_AWAY.isOf(box) && hasChange(box)) {
        open.add(questions);
      }
      questions++;
    }
    for (Element wrapper :
        marked.select("ins[" + Mark.ATTRIBUTE + "], del[" + Mark.ATTRIBUTE + "]")) {
      if (SOFT_HYPHENS.matcher(wrapper.wholeText()).matches()) {
        wrapper.attr(HYPHEN, "");
      }
    }
    marked.select("details:has([" + Mark.ATTRIBUTE + "])").attr("open", "");
    return new Stops(changes, open);
  }

  /** The block that a marked element is or stands in. */
  private static Element stop(Element element, Element marked) {
    Element block = element;
    while (Flow.isInLine(block) && block.parent() != null && !marked.equals(block.parent())) {
      block = block.parent();
    }
    return block;
  }

  private static boolean hasChange(Element box) {
    return box.selectFirst("[" + Mark.ATTRIBUTE + "]") != null;
  }
}
