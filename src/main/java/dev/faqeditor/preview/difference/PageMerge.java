package dev.faqeditor.preview.difference;

import dev.faqeditor.review.QuestionRow;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Two harmless pages as one: blocks are aligned first, questions by what the review knows of them,
 * then words within a pair. Leaving out what is marked as new gives the older page, leaving out
 * what is marked as old the newer one.
 */
public final class PageMerge {

  private final Boxes boxes;

  private PageMerge(Boxes boxes) {
    this.boxes = boxes;
  }

  /**
   * The body of the marked page; takes time in proportion to both, and stack for what is nested.
   *
   * @param before the older body
   * @param now the newer body
   * @param rows which questions are the same
   */
  public static Element of(Element before, Element now, List<QuestionRow> rows) {
    return new PageMerge(new Boxes(before, now, rows)).merged(before, now);
  }

  private Element merged(Element before, Element now) {
    Element merged = now.shallowClone();
    if (!Look.of(before).equals(Look.of(now))) {
      Mark.CHANGED.putOn(merged);
    }
    for (Alignment.Pair pair : Alignment.of(Item.in(before), Item.in(now), boxes)) {
      if (pair.before().isEmpty()) {
        pair.now().ifPresent(item -> add(item, merged));
      } else if (pair.now().isEmpty()) {
        delete(pair.before().get(), merged);
      } else {
        merge(pair.before().get(), pair.now().get(), merged);
      }
    }
    return merged;
  }

  private void merge(Item old, Item young, Element into) {
    Optional<Element> one = old.block();
    Optional<Element> other = young.block();
    if (old.source().equals(young.source())) {
      young.nodes().forEach(node -> into.appendChild(node.clone()));
    } else if (one.isPresent() && other.isPresent()) {
      into.appendChild(merged(one.get(), other.get()));
    } else {
      LineMerge.write(Line.of(old.nodes()), Line.of(young.nodes()), into);
    }
  }

  private void add(Item item, Element into) {
    write(item, Mark.ADDED, true, into);
  }

  private void delete(Item item, Element into) {
    write(item, Mark.DELETED, true, into);
  }

  /** What is on one page only. */
  private void write(Item item, Mark mark, boolean outermost, Element into) {
    boolean added = mark == Mark.ADDED;
    if (item.block().isEmpty()) {
      Line line = Line.of(item.nodes());
      LineMerge.write(added ? Line.EMPTY : line, added ? line : Line.EMPTY, into);
    } else if (!item.isStyle()) {
      into.appendChild(whole(item.block().get(), mark, outermost));
    } else if (added) {
      into.appendChild(item.nodes().get(0).clone());
    }
  }

  /** A block that came or went; a question in it that is on both pages has moved. */
  private Element whole(Element block, Mark mark, boolean outermost) {
    Optional<Element> partner = Boxes.isBox(block) ? boxes.partner(block) : Optional.empty();
    if (partner.isPresent() && mark == Mark.ADDED) {
      Element moved = merged(partner.get(), block);
      Mark.MOVED.putOn(moved);
      return moved;
    }
    Element whole = block.shallowClone();
    if (partner.isPresent()) {
      Mark.MOVED_AWAY.putOn(whole);
    } else if (outermost) {
      mark.putOn(whole);
    }
    Item.in(block).forEach(item -> write(item, mark, false, whole));
    return whole;
  }
}
