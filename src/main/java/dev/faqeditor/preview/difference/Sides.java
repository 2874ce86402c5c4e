package dev.faqeditor.preview.difference;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** A marked page in two columns, block beside block: on the left what was, on the right what is. */
public final class Sides {

  /** On a row of two cells. */
  static final String ROW = "data-faq-row";

  /** Its values are "old" and "new". */
  static final String SIDE = "data-faq-side";

  private static final List<String> NEVER_OPENED = List.of("table", "ul", "ol", "dl");

  private Sides() {}

  /** The body of a marked page, in rows of two cells. */
  public static Element of(Element marked) {
    Element body = marked.shallowClone();
    addRows(marked, body);
    return body;
  }

  /**
   * One of the two pages that a marked page is made of.
   *
   * @param old the older one
   */
  public static Element side(Element marked, boolean old) {
    Element side = marked.clone();
    for (Element element : side.getElementsByAttribute(Mark.ATTRIBUTE)) {
      if (old ? Mark.isNew(element) : Mark.isOld(element)) {
        element.remove();
      }
    }
    return side;
  }

  private static void addRows(Element from, Element into) {
    List<Element> rows = new ArrayList<>();
    boolean inLine = false;
    for (Node node : from.childNodes()) {
      if (Flow.isInLine(node)) {
        if (!inLine && !Flow.isBlank(node)) {
          rows.add(into.appendElement("div"));
          inLine = true;
        }
        if (inLine) {
          rows.get(rows.size() - 1).appendChild(node.clone());
        }
      } else if (Flow.isStyle(node)) {
        into.appendChild(node.clone());
      } else if (node instanceof Element element) {
        inLine = false;
        addBlock(element, into, rows);
      }
    }
    rows.forEach(Sides::divide);
  }

  private static void addBlock(Element element, Element into, List<Element> rows) {
    if (holdsRows(element)) {
      Element copy = element.shallowClone();
      into.appendChild(copy);
      addRows(element, copy);
    } else {
      Element row = into.appendElement("div");
      row.appendChild(element.clone());
      rows.add(row);
    }
  }

  private static boolean holdsRows(Element element) {
    return !Boxes.isBox(element)
        && !Mark.isOn(element)
        && !NEVER_OPENED.contains(element.normalName())
        && Boxes.hasBoxes(element);
  }

  private static void divide(Element row) {
    Element old = side(row, true).attr(SIDE, "old");
    Element young = side(row, false).attr(SIDE, "new");
    row.empty().attr(ROW, "").appendChild(old).appendChild(young);
  }
}
