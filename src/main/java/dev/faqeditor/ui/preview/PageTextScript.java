package dev.faqeditor.ui.preview;

import netscape.javascript.JSObject;
import org.w3c.dom.Element;

/** Our script that reads the text below an element: in the browser, and so on the JavaFX thread. */
final class PageTextScript {

  private static final String SCRIPT = LockedBrowser.resource("text.js");

  private final JSObject script;

  /** Has read nothing yet. */
  PageTextScript(Element element) {
    script = (JSObject) ((JSObject) element).eval(SCRIPT);
  }

  /** Reads on for so long; the page must not have changed since it began. */
  boolean read(int milliseconds) {
    return Boolean.TRUE.equals(script.call("read", milliseconds));
  }

  /** Reads on to the end. */
  void readAll() {
    read(Integer.MAX_VALUE);
  }

  /** The text nodes that have been read, as an array. */
  JSObject nodes() {
    return (JSObject) script.getMember("nodes");
  }

  /** What they say, with the script's signs before each. */
  String text() {
    return (String) script.call("text");
  }
}
