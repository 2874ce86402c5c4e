package dev.faqeditor.preview;

import dev.faqeditor.preview.PageTree.Item;
import dev.faqeditor.preview.PageTree.Run;
import dev.faqeditor.preview.PageTree.Wrapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds the smallest changes that make one tree of nodes of another. */
final class DomComparison {

  /** How many elements in each other are gone into; on each level, all that is inside is read. */
  private static final int DEEPEST = 50;

  /** In UTF-16 units; what a browser puts in within a frame. */
  private static final int MUCH = 16_000;

  private final List<DomChange> changes = new ArrayList<>();

  private DomComparison() {}

  static List<DomChange> between(Element before, Element after) {
    return between(PageTree.of(before), PageTree.of(after));
  }

  static List<DomChange> between(PageTree before, PageTree after) {
    DomComparison comparison = new DomComparison();
    comparison.compare(before.items(), after.items(), List.of());
    return comparison.changes;
  }

  /** Compares what an element holds, the last first: so all before it stand where they stood. */
  private void compare(List<Item> was, List<Item> is, List<Integer> path) {
    if (!areLike(wrappers(was), wrappers(is))) {
      compareNodes(nodesOf(was), nodesOf(is), path, 0);
      return;
    }
    int end = was.size();
    int endNow = is.size();
    int index = was.stream().mapToInt(Item::size).sum();
    while (end > 0 || endNow > 0) {
      int start = behindLastWrapper(was, end);
      int startNow = behindLastWrapper(is, endNow);
      List<Item> runs = was.subList(start, end);
      index -= runs.stream().mapToInt(Item::size).sum();
      compareRuns(runs, is.subList(startNow, endNow), path, index);
      end = Math.max(0, start - 1);
      endNow = Math.max(0, startNow - 1);
      if (start > 0 && was.get(end) instanceof Wrapper a && is.get(endNow) instanceof Wrapper b) {
        index--;
        compare(a.items(), b.items(), append(path, index));
      }
    }
  }

  private static int behindLastWrapper(List<Item> items, int end) {
    int start = end;
    while (start > 0 && !(items.get(start - 1) instanceof Wrapper)) {
      start--;
    }
    return start;
  }

  private static List<Node> nodesOf(List<Item> items) {
    return new PageTree(items).body().childNodes();
  }

  private static List<Wrapper> wrappers(List<Item> items) {
    return items.stream().filter(Wrapper.class::isInstance).map(Wrapper.class::cast).toList();
  }

  private static boolean areLike(List<Wrapper> was, List<Wrapper> is) {
    boolean like = was.size() == is.size();
    for (int i = 0; like && i < was.size(); i++) {
      like = was.get(i).isLike(is.get(i));
    }
    return like;
  }

  private void compareRuns(List<Item> was, List<Item> is, List<Integer> path, int index) {
    int head = 0;
    int same = 0; // nodes
    int least = Math.min(was.size(), is.size());
    while (head < least && was.get(head) == is.get(head)) {
      same += was.get(head++).size();
    }
    int tail = 0;
    while (tail < least - head && was.get(was.size() - 1 - tail) == is.get(is.size() - 1 - tail)) {
      tail++;
    }
    compareNodes(
        nodes(was.subList(head, was.size() - tail)),
        nodes(is.subList(head, is.size() - tail)),
        path,
        index + same);
  }

  private static List<Node> nodes(List<Item> runs) {
    List<Node> nodes = new ArrayList<>();
    for (Item item : runs) {
      if (item instanceof Run run) {
        nodes.addAll(run.nodes());
      }
    }
    return nodes;
  }

  /** Compares nodes of which the first is the child with this number. */
  private void compareNodes(List<Node> was, List<Node> is, List<Integer> path, int index) {
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
    if (middle == 0 && is.size() == was.size()) {
      return;
    }
    boolean sameCount = middle == is.size() - tail - head;
    if (sameCount && path.size() < DEEPEST && alike(was, is, head, middle)) {
      for (int i = head; i < head + middle; i++) {
        compare(was.get(i), is.get(i), append(path, index + i));
      }
    } else {
      replace(path, index + head, middle, is.subList(head, is.size() - tail));
    }
  }

  /** Replaces children, some after the others where there is much to put in. */
  private void replace(List<Integer> path, int from, int count, List<Node> nodes) {
    int at = from;
    int end = from + count;
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < nodes.size(); i++) {
      html.append(nodes.get(i).outerHtml());
      if (html.length() > MUCH && i < nodes.size() - 1) {
        changes.add(new DomChange.ChildrenReplaced(path, at, end, html.toString()));
        html.setLength(0);
        at = from + i + 1;
        end = at;
      }
    }
    changes.add(new DomChange.ChildrenReplaced(path, at, end, html.toString()));
  }

  private void compare(Node was, Node is, List<Integer> path) {
    if (was instanceof Element before && is instanceof Element after) {
      compareNodes(before.childNodes(), after.childNodes(), path, 0);
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

  /** Whether both are the same through and through; stops at the first difference. */
  private static boolean same(Node was, Node is) {
    Deque<Node> pending = new ArrayDeque<>(); // pairs: how deep trees nest is no matter
    pending.push(is);
    pending.push(was);
    while (!pending.isEmpty()) {
      Node before = pending.pop();
      Node after = pending.pop();
      if (!sameAlone(before, after)) {
        return false;
      }
      int count = before.childNodeSize();
      if (count != after.childNodeSize()) {
        return false;
      }
      for (int i = count - 1; i >= 0; i--) {
        pending.push(after.childNode(i));
        pending.push(before.childNode(i));
      }
    }
    return true;
  }

  private static boolean sameAlone(Node was, Node is) {
    if (was instanceof TextNode before && is instanceof TextNode after) {
      return before.getWholeText().equals(after.getWholeText());
    }
    return was instanceof Element ? alike(was, is) : was.hasSameValue(is);
  }

  private static List<Integer> append(List<Integer> path, int index) {
    List<Integer> longer = new ArrayList<>(path);
    longer.add(index);
    return List.copyOf(longer);
  }
}
