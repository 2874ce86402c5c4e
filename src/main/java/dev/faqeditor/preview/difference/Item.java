package dev.faqeditor.preview.difference;

import dev.faqeditor.review.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What stands in an element, one below the other: a block, or nodes that flow in lines.
 *
 * @param nodes the block alone, or all of the lines
 * @param source by which two items are the same
 */
record Item(List<Node> nodes, String source) {

  private static final Pattern NUMBER = Pattern.compile(" " + Boxes.QUESTION + "=\"\\d+\"");

  /** All that stands in an element; what is never seen is left out. */
  static List<Item> in(Element parent) {
    List<Item> items = new ArrayList<>();
    List<Node> lines = new ArrayList<>();
    for (Node node : parent.childNodes()) {
      if (Flow.isInLine(node)) {
        lines.add(node);
      } else if (Flow.isStyle(node)) {
        items.add(of(List.of(node))); // which parts no line
      } else if (node instanceof Element) {
        addLines(lines, items);
        items.add(of(List.of(node)));
      }
    }
    addLines(lines, items);
    return items;
  }

  private static void addLines(List<Node> lines, List<Item> items) {
    if (!lines.stream().allMatch(Flow::isBlank)) {
      items.add(of(List.copyOf(lines)));
    }
    lines.clear();
  }

  private static Item of(List<Node> nodes) {
    String source = nodes.stream().map(Node::outerHtml).collect(Collectors.joining());
    return new Item(nodes, NUMBER.matcher(source).replaceAll(""));
  }

  /** The block; empty for lines. */
  Optional<Element> block() {
    return nodes.size() == 1 && nodes.get(0) instanceof Element element && !Flow.isInLine(element)
        ? Optional.of(element)
        : Optional.empty();
  }

  boolean isStyle() {
    return Flow.isStyle(nodes.get(0));
  }

  Wording wording() {
    return Wording.of(
        nodes.stream()
            .map(node -> node instanceof TextNode t ? t.text() : ((Element) node).text())
            .collect(Collectors.joining(" ")));
  }
}
