package dev.faqeditor.preview;

import java.util.List;

/** One change of the tree of nodes that a browser shows; changes are made in their order. */
public sealed interface DomChange {

  /** The child numbers that lead from the page's root to the node that changes. */
  List<Integer> path();

  /**
   * The text node at the path says something else.
   *
   * @param path see above
   * @param text what it says now
   */
  record TextChanged(List<Integer> path, String text) implements DomChange {}

  /**
   * Some children of the element at the path give way to others.
   *
   * @param path see above
   * @param from the first child that goes
   * @param to the first child behind it that stays
   * @param html the new children
   */
  record ChildrenReplaced(List<Integer> path, int from, int to, String html) implements DomChange {}
}
