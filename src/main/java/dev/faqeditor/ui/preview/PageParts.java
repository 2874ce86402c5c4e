package dev.faqeditor.ui.preview;

import netscape.javascript.JSObject;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Goes to parts of the page, and opens what they are hidden in. */
final class PageParts {

  private static final String QUESTION = "data-faq-question";

  private final Document document;
  private final Element root;
  private final OpenQuestions open;
  private final PageQuestions questions;
  private final PageScroll scroll;

  PageParts(Document document, Element root, OpenQuestions open, PageQuestions questions) {
    this.document = document;
    this.root = root;
    this.open = open;
    this.questions = questions;
    scroll = new PageScroll(document);
  }

  /**
   * Goes to the part with this id.
   *
   * @param id "" and "top" are the page's start
   * @return false if the page has no such part
   */
  boolean goTo(String id) {
    Element part = id.isEmpty() ? null : document.getElementById(id);
    if (part != null && isOnPage(part)) {
      uncover(part);
      scroll.toTop((JSObject) part);
      return true;
    }
    if (id.isEmpty() || id.equals("top")) {
      scroll.toStart();
      return true;
    }
    return false;
  }

  /** Opens the answers and unfolds the {@code details} that a node is hidden in. */
  void uncover(Node node) {
    for (Node up = node; up instanceof Element || up == node; up = up.getParentNode()) {
      if (up instanceof Element element && element.hasAttribute(QUESTION)) {
        int number = questions.number(element);
        if (number >= 0 && PageDom.boxOpenedBy(node) == null) {
          open.set(number, true);
        }
      } else if (up instanceof Element element && PageDom.isDetails(element)) {
        PageDom.setUnfolded(element, true);
      }
    }
  }

  private boolean isOnPage(Node part) {
    for (@Nullable Node up = part.getParentNode(); up != null; up = up.getParentNode()) {
      if (up.isSameNode(root)) {
        return true;
      }
    }
    return false;
  }
}
