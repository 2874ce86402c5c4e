package dev.faqeditor.ui.preview;

import dev.faqeditor.preview.TextSearch;
import dev.faqeditor.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import netscape.javascript.JSObject;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * All text below an element as one string, as a reader sees it, and which text node each part of it
 * is. What stands in other blocks is apart by a {@link TextSearch#BREAK}. The text may be used on
 * any thread; the nodes only on JavaFX's.
 */
final class PageText {

  private static final int MOST_MARKS = 300;
  private static final char JOINED = '\uE000'; // the script's: before a node in the same block
  private static final char APART = '\uE001'; // before a node in another block

  private final Document document;
  private final JSObject nodes;
  private final int[] starts;
  private final String text;

  /**
   * Takes apart what the script has read; takes time in proportion to it, on any thread.
   *
   * @param marked the text of all nodes, with the script's signs before each
   */
  PageText(Document document, JSObject nodes, String marked) {
    this.document = document;
    this.nodes = nodes;
    starts = new int[(int) marked.chars().filter(c -> c == JOINED || c == APART).count() + 1];
    StringBuilder plain = new StringBuilder(marked.length());
    int node = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == JOINED || c == APART) {
        plain.append(c == APART ? String.valueOf(TextSearch.BREAK) : "");
        starts[node++] = plain.length();
      } else {
        plain.append(c);
      }
    }
    starts[node] = plain.length();
    text = plain.toString();
  }

  /** Reads the text of a small element as it is now. */
  static PageText of(Element element) {
    PageTextScript script = new PageTextScript(element);
    script.readAll();
    return new PageText(element.getOwnerDocument(), script.nodes(), script.text());
  }

  String text() {
    return text;
  }

  /** Where in the text this place of a node is; empty if the node is none of the text's. */
  Optional<Integer> offset(Node node, int inNode) {
    Object found = nodes.call("indexOf", node);
    int index = found instanceof Number number ? number.intValue() : -1;
    return index < 0 ? Optional.empty() : Optional.of(starts[index] + inNode);
  }

  /** Where in the text the first node below an element is that is the text's; else its start. */
  int startOf(Node element) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      Node node = child;
      int start = offset(node, 0).orElseGet(() -> startOf(node));
      if (start > 0) {
        return start;
      }
    }
    return 0;
  }

  /** The nodes' part that says this piece of the text, which is not empty. */
  JSObject range(Span span) {
    int first = nodeAt(span.start());
    int last = nodeAt(span.end() - 1);
    JSObject range = (JSObject) ((JSObject) document).call("createRange");
    range.call("setStart", nodes.getSlot(first), span.start() - starts[first]);
    range.call("setEnd", nodes.getSlot(last), span.end() - starts[last]);
    return range;
  }

  /**
   * Marks pieces of the text on the page, and one of them, by its number, otherwise; of very many,
   * those around that one.
   */
  void mark(List<Span> spans, int current, FoundMarks marks) {
    int from = Math.max(0, Math.min(current - MOST_MARKS / 2, spans.size() - MOST_MARKS));
    List<Span> some = spans.subList(from, Math.min(spans.size(), from + MOST_MARKS));
    String places = some.stream().map(this::place).collect(Collectors.joining(" "));
    marks.show(nodes, places, current - from);
  }

  private String place(Span span) {
    int first = nodeAt(span.start());
    int last = nodeAt(span.end() - 1);
    int from = span.start() - starts[first];
    return first + " " + from + " " + last + " " + (span.end() - starts[last]);
  }

  /** The text node that an offset is in. */
  Node node(int offset) {
    return (Node) nodes.getSlot(nodeAt(offset));
  }

  private int nodeAt(int offset) {
    int low = 0;
    int high = starts.length - 2;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
