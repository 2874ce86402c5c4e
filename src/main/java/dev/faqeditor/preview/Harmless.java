package dev.faqeditor.preview;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Makes HTML harmless: what could run, fetch or lead away is dropped, an image becomes a label with
 * its address, a link keeps its address only as {@value #ADDRESS}.
 */
final class Harmless {

  /** Where a link keeps its address. */
  static final String ADDRESS = "data-faq-href";

  private static final Cleaner CLEANER =
      new Cleaner(
          new Safelist()
              .addTags(
                  "a",
                  "abbr",
                  "address",
                  "article",
                  "aside",
                  "b",
                  "bdi",
                  "bdo",
                  "blockquote",
                  "br",
                  "button",
                  "caption",
                  "cite",
                  "code",
                  "col",
                  "colgroup",
                  "dd",
                  "del",
                  "details",
                  "dfn",
                  "div",
                  "dl",
                  "dt",
                  "em",
                  "figcaption",
                  "figure",
                  "footer",
                  "h1",
                  "h2",
                  "h3",
                  "h4",
                  "h5",
                  "h6",
                  "header",
                  "hr",
                  "i",
                  "input",
                  "ins",
                  "kbd",
                  "li",
                  "main",
                  "mark",
                  "nav",
                  "ol",
                  "p",
                  "pre",
                  "q",
                  "s",
                  "samp",
                  "section",
                  "small",
                  "span",
                  "strong",
                  "sub",
                  "summary",
                  "sup",
                  "table",
                  "tbody",
                  "td",
                  "tfoot",
                  "th",
                  "thead",
                  "time",
                  "tr",
                  "u",
                  "ul",
                  "var",
                  "wbr")
              .addAttributes(
                  ":all",
                  "class",
                  "dir",
                  "id",
                  "itemid",
                  "itemprop",
                  "itemref",
                  "itemscope",
                  "itemtype",
                  "lang",
                  "role",
                  "style",
                  "title",
                  SiteTemplates.QUESTION_MARK)
              .addAttributes("a", ADDRESS)
              .addAttributes("details", "open")
              .addAttributes("input", "type", "checked", "disabled")
              .addAttributes("ol", "start", "type", "reversed")
              .addAttributes("td", "colspan", "rowspan", "align")
              .addAttributes("th", "colspan", "rowspan", "align", "scope"));

  private Harmless() {}

  /** The body of what an HTML5 parser makes of this HTML, less what is not harmless. */
  static Element bodyOf(String html) {
    Document dirty = Jsoup.parseBodyFragment(html);
    dirty.select("img").forEach(Harmless::label);
    dirty.select("a[href]").forEach(link -> link.attr(ADDRESS, link.attr("href")));
    dirty.select("input").forEach(Harmless::onlyTaskBoxes);
    Document clean = CLEANER.clean(dirty);
    clean.outputSettings().prettyPrint(false);
    return clean.body();
  }

  private static void label(Element image) {
    Element label = new Element("span").addClass("faq-image");
    String alternative = image.attr("alt").strip();
    label.text(alternative.isEmpty() ? image.attr("src") : alternative);
    label.attr("title", image.attr("src"));
    image.replaceWith(label);
  }

  private static void onlyTaskBoxes(Element input) {
    if (input.attr("type").equals("checkbox")) {
      input.attr("disabled", "");
    } else {
      input.remove();
    }
  }
}
