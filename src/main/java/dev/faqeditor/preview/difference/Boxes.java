package dev.faqeditor.preview.difference;

import dev.faqeditor.review.QuestionRow;
import dev.faqeditor.review.QuestionRow.What;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which question's box of the older page is which of the newer one's. */
final class Boxes {

  static final String QUESTION = "data-faq-question";

  private final Map<Element, Element> partners = new HashMap<>(); // both ways
  private final Set<Element> moved = new HashSet<>();

  Boxes(Element before, Element now, List<QuestionRow> rows) {
    Map<Integer, Element> old = byNumber(before);
    Map<Integer, Element> young = byNumber(now);
    for (QuestionRow row : rows) {
      if (row.before().isPresent() && row.now().isPresent()) {
        Element one = old.get(row.before().getAsInt());
        Element other = young.get(row.now().getAsInt());
        if (one != null && other != null && one.normalName().equals(other.normalName())) {
          partners.put(one, other);
          partners.put(other, one);
          if (row.what().contains(What.MOVED)) {
            moved.add(one);
            moved.add(other);
          }
        }
      }
    }
  }

  private static Map<Integer, Element> byNumber(Element body) {
    Map<Integer, Element> found = new HashMap<>();
    for (Element box : body.getElementsByAttribute(QUESTION)) {
      found.putIfAbsent(Integer.valueOf(box.attr(QUESTION)), box);
    }
    return found;
  }

  static boolean isBox(Element element) {
    return element.hasAttr(QUESTION);
  }

  /** The box of the same question in the other page. */
  Optional<Element> partner(Element box) {
    return Optional.ofNullable(partners.get(box));
  }

  boolean isMoved(Element box) {
    return moved.contains(box);
  }

  /** The share of their questions that two elements have in common; 0 if they have none. */
  double shared(Element old, Element young) {
    List<Element> there = young.getElementsByAttribute(QUESTION);
    List<Element> here = old.getElementsByAttribute(QUESTION);
    Set<Element> all = new HashSet<>(there);
    long same = here.stream().filter(box -> partner(box).filter(all::contains).isPresent()).count();
    return there.isEmpty() && here.isEmpty() ? 0 : 2.0 * same / (there.size() + here.size());
  }

  static boolean hasBoxes(Element element) {
    return element.selectFirst("[" + QUESTION + "]") != null;
  }
}
