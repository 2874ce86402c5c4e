package dev.faqeditor.preview;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds the smallest changes that make one tree of nodes of another. */
final class DomComparison {

  /** How many elements in each other are gone into; on each level, all that is inside is read. */
  private static final int DEEPEST = 50;

  private final List<DomChange> changes = new ArrayList<>();

  private DomComparison() {}

  static List<DomChange> between(Element before, Element after) {
    DomComparison comparison = new DomComparison();
    comparison.compareChildren(before, after, List.of());
    return comparison.changes;
  }

  private void compareChildren(Element before, Element after, List<Integer> path) {
    List<Node> was = before.childNodes();
    List<Node> is = after.childNodes();
    int head = 0;
    while (head < was.size() && head < is.size() && same(was.get(head), is.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(was.size(), is.size()) - head
        && same(was.get(was.size() - 1 - tail), is.get(is.size() - 1 - tail))) {
      tail++;
    }
    int middle = was.size() - tail - head;
    boolean sameCount = middle == is.size() - tail - head;
    if (sameCount && path.size() < DEEPEST && alike(was, is, head, middle)) {
      for (int i = head; i < head + middle; i++) {
        compare(was.get(i), is.get(i), append(path, i));
      }
    } else {
      StringBuilder html = new StringBuilder();
      is.subList(head, is.size() - tail).forEach(node -> html.append(node.outerHtml()));
      changes.add(new DomChange.ChildrenReplaced(path, head, head + middle, html.toString()));
    }
  }

  private void compare(Node was, Node is, List<Integer> path) {
    if (was instanceof Element before && is instanceof Element after) {
      compareChildren(before, after, path);
    } else if (was instanceof TextNode before
        && is instanceof TextNode after
        && !before.getWholeText().equals(after.getWholeText())) {
      changes.add(new DomChange.TextChanged(path, after.getWholeText()));
    }
  }

  private static boolean alike(List<Node> was, List<Node> is, int from, int count) {
    for (int i = from; i < from + count; i++) {
      if (!alike(was.get(i), is.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether one can be made of the other by changing text or children. */
  private static boolean alike(Node was, Node is) {
    if (was instanceof TextNode && is instanceof TextNode) {
      return true;
    }
    return was instanceof Element before
        && is instanceof Element after
        && before.normalName().equals(after.normalName())
        && before.attributes().equals(after.attributes());
  }

  private static boolean same(Node was, Node is) {
    return was.hasSameValue(is);
  }

  private static List<Integer> append(List<Integer> path, int index) {
    List<Integer> longer = new ArrayList<>(path);
    longer.add(index);
    return List.copyOf(longer);
  }
}
