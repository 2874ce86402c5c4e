package dev.faqeditor.preview.difference;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What is on a page: its blocks and texts, whatever elements are around parts of a line. */
final class Shape {

  private Shape() {}

  static String of(Element body) {
    StringBuilder shape = new StringBuilder();
    append(body, shape);
    return shape.toString().replaceAll(" +", " ").replaceAll(" *(\\[[^\\]]*\\]) *", "$1").strip();
  }

  private static void append(Element parent, StringBuilder shape) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        shape.append(text.getWholeText().replace('[', '(').replaceAll("[ \\n\\t\\f]+", " "));
      } else if (node instanceof Element element && !element.normalName().equals("style")) {
        boolean piece = Set.of("br", "img", "input").contains(element.normalName());
        boolean block = !Flow.isInLine(element);
        shape.append(piece ? "<" + element.normalName() + ">" : "");
        shape.append(block ? "[" + element.normalName() + "]" : "");
        append(element, shape);
        shape.append(block ? "[/" + element.normalName() + "]" : "");
      }
    }
  }
}
