package dev.faqeditor.ui.preview;

import java.util.Optional;
import netscape.javascript.JSObject;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** What is selected on the page: by dragging over it, by a click, by finding it. */
final class PageSelection {

  private final JSObject selection;

  PageSelection(Document document) {
    JSObject window = (JSObject) ((JSObject) document).getMember("defaultView");
    selection = (JSObject) window.call("getSelection");
  }

  /** What is selected, as plain text; "" if nothing is. */
  String text() {
    return selection.call("toString") instanceof String text ? text : "";
  }

  /** Whether there is anything selected, rather than a place. */
  boolean isAnything() {
    return !Boolean.TRUE.equals(selection.getMember("isCollapsed"));
  }

  /** The text node in which a click has put the place. */
  Optional<Node> node() {
    return selection.getMember("anchorNode") instanceof Node node
            && node.getNodeType() == Node.TEXT_NODE
        ? Optional.of(node)
        : Optional.empty();
  }

  /** Where in that node, in UTF-16 units. */
  int offset() {
    return selection.getMember("anchorOffset") instanceof Number number ? number.intValue() : 0;
  }

  /** Selects a range. */
  void select(JSObject range) {
    selection.call("removeAllRanges");
    selection.call("addRange", range);
  }

  /** Selects all in a node. */
  void selectAll(Node node) {
    selection.call("selectAllChildren", node);
  }
}
