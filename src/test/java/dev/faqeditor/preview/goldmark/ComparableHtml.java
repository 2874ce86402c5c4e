package dev.faqeditor.preview.goldmark;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * HTML written so that two pieces are equal where a browser shows the same: as an HTML5 parser
 * reads it, without white space that does not show, the order of attributes and colours of code.
 */
public final class ComparableHtml {

  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "body",
          "div",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "blockquote",
          "pre",
          "hr",
          "section",
          "details",
          "summary",
          "iframe",
          "script",
          "style",
          "button",
          "video",
          "form",
          "main",
          "article",
          "aside",
          "header",
          "footer",
          "nav",
          "figure",
          "figcaption",
          "address",
          "br");

  private static final Set<String> VERBATIM = Set.of("pre", "textarea", "script", "style");

  private final StringBuilder written = new StringBuilder();
  private boolean inText;

  private ComparableHtml() {}

  public static String of(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    uncolour(body);
    ComparableHtml comparable = new ComparableHtml();
    comparable.writeChildren(body, false);
    return comparable.written.toString();
  }

  private static void uncolour(Element body) {
    for (Element box : List.copyOf(body.select("div.highlight"))) {
      Element code = box.selectFirst("pre");
      if (code != null && code.parent() == box) {
        box.replaceWith(code);
      }
    }
    for (Element code : body.select("pre > code:first-of-type")) {
      code.parent().removeAttr("tabindex").removeAttr("style");
      code.removeAttr("data-lang").removeAttr("class");
      code.text(code.wholeText().replaceFirst("\n+$", ""));
    }
  }

  private void writeChildren(Element parent, boolean verbatim) {
    boolean inBlock = BLOCKS.contains(parent.normalName());
    for (Node child : parent.childNodes()) {
      if (child instanceof Element element) {
        write(element, verbatim);
      } else if (child instanceof Comment comment) {
        start("<!--" + comment.getData() + "-->");
      } else if (verbatim) {
        writeText(text(child));
      } else {
        String text = text(child).replaceAll("[ \t\r\n\f]+", " ");
        boolean first =
            child.previousSibling() == null ? inBlock : isBlock(child.previousSibling());
        boolean last = child.nextSibling() == null ? inBlock : isBlock(child.nextSibling());
        text = first && text.startsWith(" ") ? text.substring(1) : text;
        text = last && text.endsWith(" ") ? text.substring(0, text.length() - 1) : text;
        writeText(text);
      }
    }
  }

  private void write(Element element, boolean verbatim) {
    start("<" + element.normalName() + attributes(element) + ">");
    writeChildren(element, verbatim || VERBATIM.contains(element.normalName()));
    start("</" + element.normalName() + ">");
  }

  private static String attributes(Element element) {
    TreeMap<String, String> attributes = new TreeMap<>();
    for (Attribute attribute : element.attributes()) {
      String value = attribute.getValue();
      if (attribute.getKey().equals("style")) {
        value = value.replaceAll("\\s*([:;])\\s*", "$1").replaceFirst(";$", "");
      } else if (attribute.getKey().equals("class")) {
        value = String.join(" ", new TreeSet<>(Arrays.asList(value.strip().split("\\s+"))));
      }
      attributes.put(attribute.getKey(), value);
    }
    return attributes.entrySet().stream()
        .map(entry -> " " + entry.getKey() + "=[" + entry.getValue() + "]")
        .collect(Collectors.joining());
  }

  private void start(String markup) {
    written.append('\n').append(markup);
    inText = false;
  }

  private void writeText(String text) {
    if (!text.isEmpty()) {
      written.append(inText ? "" : "\n\"").append(text.replace("\n", "\u23CE"));
      inText = true;
    }
  }

  private static String text(Node node) {
    return node instanceof TextNode text
        ? text.getWholeText()
        : node instanceof DataNode data ? data.getWholeData() : "";
  }

  private static boolean isBlock(Node node) {
    return node instanceof Element element && BLOCKS.contains(element.normalName());
  }
}
