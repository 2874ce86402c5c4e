package dev.faqeditor.preview.difference;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** How an element looks, apart from what is in it: where a link leads is no part of that. */
final class Look {

  private static final String ADDRESS = "data-faq-href";

  private static final Set<String> UNSEEN =
      Set.of(
          ADDRESS,
          "id",
          "open",
          "itemid",
          "data-faq-question",
          "data-faq-toggle",
          "data-faq-panel");

  private Look() {}

  static String of(Element element) {
    TreeMap<String, String> attributes = new TreeMap<>();
    for (Attribute attribute : element.attributes()) {
      if (!UNSEEN.contains(attribute.getKey())) {
        attributes.put(attribute.getKey(), attribute.getValue());
      }
    }
    String inside = Flow.isPiece(element) ? element.html() : "";
    return element.normalName() + attributes + inside;
  }

  static List<String> all(List<Element> elements) {
    return elements.stream().map(Look::of).toList();
  }

  /** Where a link leads; "" for what is none. */
  static String address(Element element) {
    return element.attr(ADDRESS);
  }
}
