package dev.faqeditor.preview;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The nodes of a page in pieces that two versions of it can share.
 *
 * @param items what it holds, in order
 */
record PageTree(List<Item> items) {

  /** A piece. */
  sealed interface Item permits Run, Wrapper {

    /** How many nodes it is, on its level. */
    int size();
  }

  /**
   * Nodes that follow each other. The same object in two versions stands for the same nodes; each
   * starts with an element, but for one that is the first of what it stands in.
   */
  static final class Run implements Item {

    private final Element holder;

    /** The children of an element, which is not changed from now on. */
    Run(Element holder) {
      this.holder = holder;
    }

    List<Node> nodes() {
      return holder.childNodes();
    }

    boolean startsWithText() {
      return size() > 0 && holder.childNode(0) instanceof TextNode;
    }

    @Override
    public int size() {
      return holder.childNodeSize();
    }
  }

  /**
   * An element around pieces.
   *
   * @param shell the element without its children
   * @param items what it holds
   */
  record Wrapper(Element shell, List<Item> items) implements Item {

    /** Copies the list. */
    Wrapper {
      items = List.copyOf(items);
    }

    @Override
    public int size() {
      return 1;
    }

    boolean isLike(Wrapper other) {
      return shell.normalName().equals(other.shell.normalName())
          && shell.attributes().equals(other.shell.attributes());
    }
  }

  /** Copies the list. */
  PageTree {
    items = List.copyOf(items);
  }

  /** A tree in one piece: the children of a body. */
  static PageTree of(Element body) {
    return new PageTree(List.of(new Run(body)));
  }

  /** A body with copies of all the nodes. */
  Element body() {
    return Harmless.parsed("").body().appendChildren(copies(items));
  }

  private static List<Node> copies(List<Item> items) {
    List<Node> nodes = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Run run) {
        run.nodes().forEach(node -> nodes.add(node.clone()));
      } else if (item instanceof Wrapper wrapper) {
        nodes.add(wrapper.shell().shallowClone().appendChildren(copies(wrapper.items())));
      }
    }
    return nodes;
  }
}
