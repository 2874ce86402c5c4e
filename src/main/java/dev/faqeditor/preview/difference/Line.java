package dev.faqeditor.preview.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Nodes that flow in lines, as one text: what is in it that is no text is one {@value #PIECE}.
 * Blanks that a browser shows as one are one, and those at the ends are left out.
 *
 * @param text all of it
 * @param parts that it is made of, one after the other
 */
record Line(String text, List<Part> parts) {

  /** Stands for an element that is taken as one. */
  static final char PIECE = '\uFFFC';

  static final Line EMPTY = new Line("", List.of());

  /**
   * A part with the same elements around all of it.
   *
   * @param start in the text, in UTF-16 units
   * @param end first unit behind it
   * @param around the elements around it, outermost first
   * @param piece what {@value #PIECE} stands for, if the part is one
   */
  record Part(int start, int end, List<Element> around, Optional<Element> piece) {}

  static Line of(List<Node> nodes) {
    Reader reader = new Reader(!nodes.isEmpty() && Flow.keepsBlanks(nodes.get(0)));
    nodes.forEach(node -> reader.read(node, List.of()));
    return reader.line();
  }

  /** The part that holds this unit. */
  Part partAt(int offset) {
    int low = 0;
    int high = parts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (parts.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return parts.get(low);
  }

  private static final class Reader {

    private final boolean keepsBlanks;
    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();

    Reader(boolean keepsBlanks) {
      this.keepsBlanks = keepsBlanks;
    }

    void read(Node node, List<Element> around) {
      if (node instanceof TextNode shown) {
        int start = text.length();
        append(shown.getWholeText());
        add(start, around, Optional.empty());
      } else if (node instanceof Element element && Flow.isPiece(element)) {
        text.append(PIECE);
        add(text.length() - 1, around, Optional.of(element));
      } else if (node instanceof Element element && !Flow.isStyle(element)) {
        List<Element> inside = new ArrayList<>(around);
        inside.add(element);
        element.childNodes().forEach(child -> read(child, List.copyOf(inside)));
      }
    }

    private void append(String written) {
      for (int i = 0; i < written.length(); i++) {
        char c = written.charAt(i);
        if (keepsBlanks || !isBlank(c)) {
          text.append(c);
        } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
        }
      }
    }

    private static boolean isBlank(char c) {
      return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private void add(int start, List<Element> around, Optional<Element> piece) {
      if (text.length() > start) {
        parts.add(new Part(start, text.length(), around, piece));
      }
    }

    Line line() {
      int end = text.length();
      if (!keepsBlanks && end > 0 && text.charAt(end - 1) == ' ') {
        end--;
        Part last = parts.remove(parts.size() - 1);
        if (last.start() < end) {
          parts.add(new Part(last.start(), end, last.around(), last.piece()));
        }
      }
      return new Line(text.substring(0, end), List.copyOf(parts));
    }
  }
}
