package dev.faqeditor.preview.difference;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What flows in lines, and what stands as a block. */
final class Flow {

  private static final Set<String> IN_LINES =
      Set.of(
          ("a abbr acronym b bdi bdo big br cite code data del dfn em font i img input ins kbd label"
                  + " mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr")
              .split(" "));

  private static final Set<String> PIECES = Set.of("br", "img", "input", "wbr", "ruby");

  private static final String PLACEHOLDER = "faq-placeholder";

  private Flow() {}

  /** Whether a node is part of a line, with all that is in it. */
  static boolean isInLine(Node node) {
    return node instanceof TextNode
        || (node instanceof Element element
            && IN_LINES.contains(element.normalName())
            && (isPiece(element) || element.childNodes().stream().allMatch(Flow::isUnbroken)));
  }

  private static boolean isUnbroken(Node node) {
    return isInLine(node) || isStyle(node);
  }

  /** Whether a node is a style sheet, which is never seen itself. */
  static boolean isStyle(Node node) {
    return node instanceof Element element && element.normalName().equals("style");
  }

  /** Whether an element in a line is taken as one, like a letter. */
  static boolean isPiece(Element element) {
    return PIECES.contains(element.normalName()) || element.hasClass(PLACEHOLDER);
  }

  /** Whether blanks count: in what is shown as it is written. */
  static boolean keepsBlanks(Node node) {
    for (Node up = node; up != null; up = up.parentNode()) {
      if (up instanceof Element element && element.normalName().equals("pre")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a node is a text of nothing but blanks that don't count. */
  static boolean isBlank(Node node) {
    return node instanceof TextNode text && text.isBlank() && !keepsBlanks(node);
  }
}
