package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.web.WebView;
import netscape.javascript.JSObject;
import org.testfx.api.FxRobot;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The mouse on what a browser shows. */
final class PreviewMouse {

  private final Supplier<WebView> browser;
  private final FxRobot robot;

  /** The mouse on the preview. */
  PreviewMouse(WindowTest window, FxRobot robot) {
    this(window::browser, robot);
  }

  PreviewMouse(Supplier<WebView> browser, FxRobot robot) {
    this.browser = browser;
    this.robot = robot;
  }

  /** Clicks in the middle of an element that is in view. */
  void click(Element element) {
    robot.clickOn(middle(element));
  }

  /** Where the middle of an element is. */
  Point2D middle(Element element) {
    return WindowTest.onFx(() -> point((JSObject) element, 0.5));
  }

  /** Where a text below an element starts or ends that stands in one text node and line. */
  Point2D place(Element within, String text, boolean end) {
    return WindowTest.onFx(
        () -> {
          Node node = find(within, text);
          assertThat(node).as(text).isNotNull();
          JSObject range = (JSObject) ((JSObject) node.getOwnerDocument()).call("createRange");
          int at = node.getNodeValue().indexOf(text);
          range.call("setStart", node, at);
          range.call("setEnd", node, at + text.length());
          return point(range, end ? 1 : 0);
        });
  }

  private Point2D point(JSObject box, double across) {
    WebView view = browser.get();
    double zoom = view.getZoom();
    double width = edge(box, "right") - edge(box, "left");
    double x = edge(box, "left") + width * across;
    double y = (edge(box, "top") + edge(box, "bottom")) / 2;
    return view.localToScreen(x * zoom, y * zoom);
  }

  private static Node find(Node within, String text) {
    for (Node child = within.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE && child.getNodeValue().contains(text)) {
        return child;
      }
      Node below = find(child, text);
      if (below != null) {
        return below;
      }
    }
    return null;
  }

  /** An edge of an element or range, in CSS pixels from the view's start. */
  static double edge(JSObject box, String edge) {
    JSObject bounds = (JSObject) box.call("getBoundingClientRect");
    return ((Number) bounds.getMember(edge)).doubleValue();
  }
}
