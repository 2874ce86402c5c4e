package dev.faqeditor.preview;

import dev.faqeditor.preview.difference.PageMerge;
import dev.faqeditor.preview.difference.Sides;
import dev.faqeditor.preview.difference.Stops;
import dev.faqeditor.review.QuestionRow;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Two versions of a page as one, as the site will show them, with what differs marked word by word:
 * {@code ins} and {@code del} with the attribute {@code data-faq-review} in lines, the attribute
 * alone on blocks. Questions are numbered anew, since one that has moved is shown twice.
 *
 * @param page what to show
 * @param changes how many there are; each carries its number, from 0, as {@code data-faq-change}
 * @param open the numbers, on this page, of the questions that hold a change
 */
public record MarkedPage(PreviewPage page, int changes, List<Integer> open) {

  /** A page without anything on it. */
  public static final MarkedPage EMPTY = new MarkedPage(PreviewPage.EMPTY, 0, List.of());

  /** Copies the list. */
  public MarkedPage {
    open = List.copyOf(open);
  }

  /**
   * Compares two pages; takes time in proportion to both, and stack as {@link PreviewPage#of} does.
   *
   * @param rows which questions are the same, by their numbers on the two pages
   * @param sideBySide whether the older one stands on the left and the newer one on the right, or
   *     both in one column
   */
  public static MarkedPage between(
      PreviewPage before, PreviewPage now, List<QuestionRow> rows, boolean sideBySide) {
    Element marked = Harmless.settled(PageMerge.of(before.body(), now.body(), rows));
    Stops stops = Stops.number(marked);
    Element shown = sideBySide ? Harmless.settled(Sides.of(marked)) : marked;
    return new MarkedPage(
        new PreviewPage(shown, now.approximations()), stops.changes(), stops.open());
  }
}
