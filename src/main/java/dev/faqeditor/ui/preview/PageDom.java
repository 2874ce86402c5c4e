package dev.faqeditor.ui.preview;

import dev.faqeditor.preview.DomChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import netscape.javascript.JSObject;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The tree of nodes that the browser shows, below the element that holds the page. */
final class PageDom {

  private static final String QUESTION = "data-faq-question";
  private static final String TOGGLE = "data-faq-toggle";
  private static final String OPEN = "faq-open";

  private final Document document;
  private final Element root;
  private final Runnable changed;
  private final List<Element> inserted = new ArrayList<>(); // boxes, by the last changes

  /**
   * The tree below an element.
   *
   * @param changed is told of each change, for it to be drawn
   */
  PageDom(Document document, Element root, Runnable changed) {
    this.document = document;
    this.root = root;
    this.changed = changed;
  }

  /** Shows this HTML instead of all that is there. */
  void showAll(String html) {
    changed.run();
    setInner(root, html);
  }

  /** Forgets which boxes have been put in. */
  void begin() {
    inserted.clear();
  }

  /** Makes the changes; false if the tree is not the one they are for. */
  boolean apply(List<DomChange> changes) {
    begin();
    return changes.stream().allMatch(this::apply);
  }

  /** The boxes of questions that have been put in since {@link #begin}. */
  List<Element> inserted() {
    return List.copyOf(inserted);
  }

  /** Makes a change; false if the tree is not the one it is for. */
  boolean apply(DomChange change) {
    changed.run();
    Node node = node(change.path());
    if (change instanceof DomChange.TextChanged changed) {
      if (node == null || node.getNodeType() != Node.TEXT_NODE) {
        return false;
      }
      node.setNodeValue(changed.text());
      return true;
    }
    return change instanceof DomChange.ChildrenReplaced replaced
        && node instanceof Element parent
        && replace(parent, replaced);
  }

  private boolean replace(Element parent, DomChange.ChildrenReplaced change) {
    NodeList children = parent.getChildNodes();
    if (children.getLength() < change.to()) {
      return false;
    }
    Node behind = children.item(change.to());
    for (int i = change.from(); i < change.to(); i++) {
      parent.removeChild(children.item(change.from()));
    }
    Element parsed = (Element) parent.cloneNode(false);
    setInner(parsed, change.html());
    for (Node child = parsed.getFirstChild(); child != null; child = parsed.getFirstChild()) {
      parent.insertBefore(child, behind);
      if (child instanceof Element element) {
        if (element.hasAttribute(QUESTION)) {
          inserted.add(element);
        }
        inserted.addAll(all(element, "[" + QUESTION + "]"));
      }
    }
    return true;
  }

  /** The node that these child numbers lead to, if there is one. */
  @Nullable Node node(List<Integer> path) {
    Node node = root;
    for (int index : path) {
      node = node.getChildNodes().item(index);
      if (node == null) {
        return null;
      }
    }
    return node;
  }

  private static void setInner(Element element, String html) {
    ((JSObject) element).setMember("innerHTML", html);
  }

  /** The box of this name, if the page has one. */
  @Nullable Element box(int name) {
    return first(root, withName(name));
  }

  private static String withName(int name) {
    return "[" + QUESTION + "=\"" + name + "\"]";
  }

  /** What the box of a question is called. */
  static int nameOf(Element box) {
    return Integer.parseInt(box.getAttribute(QUESTION));
  }

  /** All elements that a selector finds, in the order of the page. */
  List<Element> all(String selector) {
    return all(root, selector);
  }

  private static List<Element> all(Element within, String selector) {
    JSObject found = (JSObject) ((JSObject) within).call("querySelectorAll", selector);
    int count = ((Number) found.getMember("length")).intValue();
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (found.getSlot(i) instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** Whether any of an element is shown. */
  static boolean isShown(Element element) {
    JSObject boxes = (JSObject) ((JSObject) element).call("getClientRects");
    return ((Number) boxes.getMember("length")).intValue() > 0;
  }

  /**
   * Scrolls to the element: to its middle, or to its start if it is too high to be seen at once.
   */
  void goTo(Element element) {
    JSObject box = (JSObject) ((JSObject) element).call("getBoundingClientRect");
    double height = ((Number) box.getMember("height")).doubleValue();
    double window = ((Number) ((JSObject) html()).getMember("clientHeight")).doubleValue();
    if (height > window) {
      ((JSObject) element).call("scrollIntoView", true);
    } else {
      ((JSObject) element).call("scrollIntoViewIfNeeded", true);
    }
  }

  /** Opens the boxes with these names, and closes all others. */
  void setOpen(Set<Integer> open) {
    changed.run();
    all("." + OPEN + "[" + QUESTION + "]").stream()
        .filter(box -> !open.contains(nameOf(box)))
        .forEach(box -> setOpen(box, false));
    String closed = "[" + QUESTION + "]:not(." + OPEN + ")";
    if (!open.isEmpty()) {
      all(closed).stream()
          .filter(box -> open.contains(nameOf(box)))
          .forEach(box -> setOpen(box, true));
    }
  }

  /** Opens all boxes with this name, or closes them. */
  void setOpen(int name, boolean open) {
    changed.run();
    all(withName(name)).forEach(box -> setOpen(box, open));
  }

  private static @Nullable Element first(Element within, String selector) {
    return ((JSObject) within).call("querySelector", selector) instanceof Element found
        ? found
        : null;
  }

  /** The box of the question that a click on the node opens or closes, if any. */
  static @Nullable Element boxOpenedBy(@Nullable Node node) {
    boolean onToggle = false;
    for (Node up = node; up instanceof Element element; up = up.getParentNode()) {
      onToggle |= element.hasAttribute(TOGGLE);
      if (onToggle && element.hasAttribute(QUESTION)) {
        return element;
      }
    }
    return null;
  }

  /** Opens a question's box, or closes it. */
  static void setOpen(Element box, boolean open) {
    setClass(box, OPEN, open);
    Element toggle = first(box, "[" + TOGGLE + "]");
    if (toggle != null) { // what accordion scripts do to it, for the site's style to see
      toggle.setAttribute("aria-expanded", String.valueOf(open));
      setClass(toggle, "active", open);
    }
    if (toggle != null && toggle.getParentNode() instanceof Element parent && isDetails(parent)) {
      setUnfolded(parent, open);
    }
  }

  /**
   * Unfolds or folds the {@code details} whose {@code summary} the node is or stands in; false if
   * it is in none.
   */
  static boolean unfoldOrFold(@Nullable Node node) {
    for (Node up = node; up instanceof Element element; up = up.getParentNode()) {
      if (element.getTagName().equalsIgnoreCase("summary")) {
        if (element.getParentNode() instanceof Element parent && isDetails(parent)) {
          setUnfolded(parent, !parent.hasAttribute("open"));
        }
        return true;
      }
    }
    return false;
  }

  static boolean isDetails(Element element) {
    return element.getTagName().equalsIgnoreCase("details");
  }

  static void setUnfolded(Element details, boolean unfolded) {
    if (unfolded) {
      details.setAttribute("open", "");
    } else {
      details.removeAttribute("open");
    }
  }

  /**
   * Shows the page in the style of its site, or else in ours, dark or light.
   *
   * @param more classes of the whole document, with a blank before each
   */
  void showLook(Optional<String> siteStyle, boolean dark, String more) {
    String look = siteStyle.isPresent() ? "site" : dark ? "dark" : "light";
    html().setAttribute("class", look + more);
    setStyle("own-style", siteStyle.isPresent() ? "" : LockedBrowser.resource("preview.css"));
    setStyle("site-style", siteStyle.orElse(""));
  }

  /** Fills one of the shell's own style elements. */
  void setStyle(String id, String css) {
    changed.run();
    Element style = document.getElementById(id);
    if (!style.getTextContent().equals(css)) {
      style.setTextContent(css);
    }
  }

  /** The browser gives null for an attribute that is missing, where the standard says "". */
  private static String attribute(Element element, String name) {
    return element.hasAttribute(name) ? element.getAttribute(name) : "";
  }

  private static boolean hasClass(Element element, String name) {
    return List.of(attribute(element, "class").split("\\s+")).contains(name);
  }

  private static void setClass(Element element, String name, boolean present) {
    if (hasClass(element, name) == present) {
      return;
    }
    String classes = attribute(element, "class");
    element.setAttribute(
        "class",
        present
            ? (classes + " " + name).strip()
            : String.join(
                " ",
                List.of(classes.split("\\s+")).stream().filter(c -> !c.equals(name)).toList()));
  }

  /** The element that holds the whole document. */
  Element html() {
    return document.getDocumentElement();
  }
}
