package dev.faqeditor.preview.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes parts of lines with the elements around them. What is marked is wrapped innermost, so no
 * wrapper crosses an element's border; elements of the two pages that look the same are one.
 */
final class LineWriter {

  private record Open(Element original, Element copy) {}

  private final Element into;
  private final List<Open> open = new ArrayList<>();

  LineWriter(Element into) {
    this.into = into;
  }

  /** The element that is open at this depth. */
  Element open(int depth) {
    return open.get(depth).copy();
  }

  void write(Optional<Mark> mark, Line.Part part, String text) {
    enter(part.around());
    Element inside = open.isEmpty() ? into : open.get(open.size() - 1).copy();
    Element parent = mark.map(kind -> wrapper(kind, inside)).orElse(inside);
    Optional<Node> piece = part.piece().map(Element::clone);
    parent.appendChild(piece.orElseGet(() -> new TextNode(text)));
  }

  /** Goes on with the last wrapper if it is of the same kind. */
  private static Element wrapper(Mark mark, Element inside) {
    Node last = inside.childNodeSize() == 0 ? null : inside.childNode(inside.childNodeSize() - 1);
    if (last instanceof Element element && mark.isOf(element) && isWrapper(element)) {
      return element;
    }
    Element wrapper = mark.wrapper();
    inside.appendChild(wrapper);
    return wrapper;
  }

  private static boolean isWrapper(Element element) {
    return element.normalName().equals("ins") || element.normalName().equals("del");
  }

  private void enter(List<Element> around) {
    int shared = 0;
    while (shared < Math.min(open.size(), around.size())
        && isSame(open.get(shared).original(), around.get(shared))) {
      shared++;
    }
    open.subList(shared, open.size()).clear();
    for (Element original : around.subList(shared, around.size())) {
      Element parent = open.isEmpty() ? into : open.get(open.size() - 1).copy();
      Element copy = original.shallowClone();
      parent.appendChild(copy);
      open.add(new Open(original, copy));
    }
  }

  private static boolean isSame(Element one, Element other) {
    return one.equals(other)
        || (!one.root().equals(other.root())
            && Look.of(one).equals(Look.of(other))
            && Look.address(one).equals(Look.address(other)));
  }
}
