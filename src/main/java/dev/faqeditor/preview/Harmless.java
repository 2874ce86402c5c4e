package dev.faqeditor.preview;

import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Makes HTML harmless: what could run, fetch or lead away is dropped or becomes a label, images of
 * the site are put in as {@code data:} URLs, styles are filtered, and a link keeps its address only
 * as {@value #ADDRESS}. What comes out reads the same when it is parsed again, so no markup can
 * hide in the difference between two readings.
 */
final class Harmless {

  /** Where a link keeps its address. */
  static final String ADDRESS = "data-faq-href";

  /** Elements in each other; a browser gives up nesting at 512, and moves what is deeper. */
  private static final int DEEPEST = 200;

  private static final int MOST_READINGS = 8;

  private static final Cleaner CLEANER =
      new Cleaner(
          new Safelist()
              .addTags(
                  ("a abbr acronym address article aside b bdi bdo big blockquote br button caption"
                          + " center cite code col colgroup data dd del details dfn div dl dt em"
                          + " fieldset figcaption figure font footer h1 h2 h3 h4 h5 h6 header"
                          + " hgroup hr i img input ins kbd label legend li main mark menu nav ol p"
                          + " pre q rp rt ruby s samp search section small span strike strong style"
                          + " sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr")
                      .split(" "))
              .addAttributes(
                  ":all",
                  ("align class dir hidden id itemid itemprop itemref itemscope itemtype lang role style"
                          + " title valign "
                          + QuestionMarks.FINAL)
                      .split(" "))
              .addAttributes("a", ADDRESS, "tabindex")
              .addAttributes("details", "open")
              .addAttributes("font", "color", "size")
              .addAttributes("img", "src", "alt", "width", "height")
              .addProtocols("img", "src", "data")
              .addAttributes("input", "type", "checked", "disabled")
              .addAttributes("ol", "start", "type", "reversed")
              .addAttributes("li", "value")
              .addAttributes("col", "span", "width")
              .addAttributes("table", "border", "cellpadding", "cellspacing", "width")
              .addAttributes("td", "colspan", "rowspan", "width")
              .addAttributes("th", "colspan", "rowspan", "scope", "width"));

  private Harmless() {}

  /** The body of what an HTML5 parser makes of this HTML, less what is not harmless. */
  static Element bodyOf(String html, QuestionMarks marks, PageFiles files) {
    return bodyOf(parsed(html), marks, files);
  }

  /** Nodes of a page, which leave their tree, less what is not harmless: in a body of their own. */
  static Element bodyOf(List<Node> nodes, QuestionMarks marks, PageFiles files) {
    Document document = parsed("");
    document.body().appendChildren(nodes);
    return bodyOf(document, marks, files);
  }

  /** A whole page with its head, as an HTML5 parser reads it. */
  static Document page(String html) {
    Document document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    document.outputSettings().prettyPrint(false);
    return document;
  }

  /** The body of a document, less what is not harmless; the document is used up. */
  static Element bodyOf(Document document, QuestionMarks marks, PageFiles files) {
    Element dirty = document.body();
    marks.finish(dirty);
    Placeholders placeholders = new Placeholders(files);
    for (Element element : dirty.getAllElements()) {
      if (element.attributesSize() > 0) {
        Ours.removeNames(element);
        cleanAttributes(element, files);
      }
      if (element.normalName().equals("style")) {
        filter(element, files);
      } else {
        placeholders.replace(element);
      }
    }
    Document clean = CLEANER.clean(document);
    clean
        .body()
        .traverse(
            (node, depth) -> {
              if (node instanceof TextNode text) {
                makePlain(text);
              }
            });
    QuestionParts.mark(clean.body());
    return settled(clean);
  }

  private static void filter(Element style, PageFiles files) {
    String css = style.data().isEmpty() ? style.wholeText() : style.data();
    String filtered = HarmlessCss.sheet(css, files).text();
    if (filtered.isBlank()) {
      style.remove();
    } else {
      style.replaceWith(new Element("style").appendChild(new DataNode(filtered)));
    }
  }

  private static void cleanAttributes(Element element, PageFiles files) {
    if (element.hasAttr("style")) {
      element.attr("style", HarmlessCss.declarations(element.attr("style"), files).text());
    }
    if (element.normalName().equals("a") && element.hasAttr("href")) {
      element.attr(ADDRESS, element.attr("href")).attr("tabindex", "0");
    }
  }

  /**
   * Takes out what two parsers read differently: control characters, and the line end at the start
   * of a {@code pre}, which each parser drops once (a blank before it is not seen).
   */
  private static void makePlain(TextNode text) {
    String plain = text.getWholeText().replace('\r', ' ').replace("\0", "");
    boolean first = text.previousSibling() == null;
    if (first
        && plain.startsWith("\n")
        && text.parentNode() instanceof Element e
        && e.normalName().equals("pre")) {
      plain = " " + plain;
    }
    if (!plain.equals(text.getWholeText())) {
      text.text(plain);
    }
  }

  /** What is made of harmless bodies, as a browser's parser will read it. */
  static Element settled(Element body) {
    Document document = Document.createShell("");
    document.body().replaceWith(body);
    return settled(document);
  }

  /** Reads what is printed until it comes out the same; text alone if it never does. */
  private static Element settled(Document clean) {
    clean.outputSettings().prettyPrint(false);
    String html = clean.body().html();
    for (int reading = 0; reading < MOST_READINGS; reading++) {
      Element again = parsed(html).body();
      String printed = again.html();
      if (printed.equals(html)) {
        return again;
      }
      html = printed;
    }
    Document plain = parsed("");
    plain.body().appendElement("p").text(clean.body().text());
    return plain.body();
  }

  /** What an HTML5 parser makes of this HTML in a body. */
  static Document parsed(String html) {
    Document document = Document.createShell("");
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    document.body().appendChildren(parser.parseFragmentInput(html, document.body(), ""));
    document.outputSettings().prettyPrint(false);
    return document;
  }
}
