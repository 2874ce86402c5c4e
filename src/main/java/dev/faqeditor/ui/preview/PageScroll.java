package dev.faqeditor.ui.preview;

import netscape.javascript.JSObject;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** Brings parts of the page into view, by as little scrolling as shows them well. */
final class PageScroll {

  private static final double MARGIN = 12; // CSS pixels

  private final JSObject document;
  private final JSObject window;
  private final JSObject html;

  PageScroll(Document document) {
    this.document = (JSObject) document;
    window = (JSObject) ((JSObject) document).getMember("defaultView");
    html = (JSObject) document.getDocumentElement();
  }

  /**
   * Shows all of a box: one out of view at the top quarter of it; of one that is too high, its
   * start.
   */
  void showBox(JSObject box) {
    double top = edge(box, "top");
    double bottom = edge(box, "bottom");
    double height = height();
    boolean outside = bottom <= MARGIN || top >= height - MARGIN;
    boolean fits = bottom - top <= height - 2 * MARGIN;
    if (outside || (!fits && (top < 0 || top > height / 2))) {
      double lowest = Math.max(MARGIN, height - MARGIN - (bottom - top));
      by(top - Math.min(height / 4, lowest));
    } else if (fits) {
      showLine(box);
    }
  }

  /** Shows all of what is no higher than the view, at the nearest edge. */
  void showLine(JSObject line) {
    double top = edge(line, "top");
    double bottom = edge(line, "bottom");
    if (bottom > height() - MARGIN && top > MARGIN) {
      by(Math.min(bottom - (height() - MARGIN), top - MARGIN));
    } else if (top < MARGIN && bottom < height() - MARGIN) {
      by(Math.max(top - MARGIN, bottom - (height() - MARGIN)));
    }
  }

  /** Shows the letter at this place of a text node, likewise. */
  void showLetter(Node text, int offset) {
    int length = String.valueOf(text.getNodeValue()).length();
    int start = Math.max(0, Math.min(offset, length - 1));
    JSObject range = (JSObject) document.call("createRange");
    range.call("setStart", text, start);
    range.call("setEnd", text, Math.min(start + 1, length));
    showLine(range);
  }

  /** Shows a line in the middle, unless it is in view. */
  void showAmid(JSObject line) {
    double top = edge(line, "top");
    if (top < MARGIN || edge(line, "bottom") > height() - MARGIN) {
      by(top - height() / 2);
    }
  }

  /** Puts the start of a box at the top. */
  void toTop(JSObject box) {
    by(edge(box, "top") - MARGIN);
  }

  /** Puts the page's start at the top. */
  void toStart() {
    window.call("scrollTo", 0, 0);
  }

  private void by(double distance) {
    window.call("scrollBy", 0, Math.round(distance));
  }

  private double height() {
    return number(html, "clientHeight");
  }

  private static double edge(JSObject box, String edge) {
    return number((JSObject) box.call("getBoundingClientRect"), edge);
  }

  private static double number(JSObject object, String member) {
    return ((Number) object.getMember(member)).doubleValue();
  }
}
