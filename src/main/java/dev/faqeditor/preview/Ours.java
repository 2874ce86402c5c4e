package dev.faqeditor.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The names on a page that only this program gives, and that a page can't use for its own ends. */
final class Ours {

  private static final String ATTRIBUTES = "data-faq-";

  /** Of the elements that the page is shown in; see the shell of the preview. */
  private static final Set<String> IDS = Set.of("page", "own-style", "site-style", "state-style");

  private Ours() {}

  static void removeAttributes(Element element) {
    List<String> found = new ArrayList<>();
    for (Attribute attribute : element.attributes()) {
      if (attribute.getKey().startsWith(ATTRIBUTES)) {
        found.add(attribute.getKey());
      }
    }
    found.forEach(element::removeAttr);
  }

  /** Takes away the page's own classes and id that would pass for ours. */
  static void removeNames(Element element) {
    if (IDS.contains(element.id())) {
      element.removeAttr("id");
    }
    if (element.className().contains("faq-")) {
      List.of("faq-open", "faq-notice", Placeholders.CLASS).forEach(element::removeClass);
    }
  }
}
