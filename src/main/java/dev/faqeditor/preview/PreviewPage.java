package dev.faqeditor.preview;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.hugo.GoldmarkSettings;
import dev.faqeditor.preview.goldmark.Goldmark;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A page as the site will show it: the body that Hugo prints, made harmless. The box of question
 * <em>n</em> (from 0, in the order of the text) carries {@code data-faq-question="n"}.
 *
 * <p>Rendering takes time and, on deeply nested Markdown, stack: see {@link #of}.
 */
public final class PreviewPage {

  /** A page without anything on it. */
  public static final PreviewPage EMPTY = new PreviewPage(new Element("body"));

  private static final Goldmark GOLDMARK = new Goldmark(GoldmarkSettings.UNSAFE);

  private final Element body;

  private PreviewPage(Element body) {
    this.body = body;
  }

  /**
   * Renders a document: shortcodes first, then all of the page as one Markdown document.
   *
   * <p>Takes milliseconds for a page of ten kilobytes and grows with it. May throw {@link
   * StackOverflowError} on thousands of nested quotes or lists.
   */
  public static PreviewPage of(FaqDocument document) {
    Expansion expansion = Expansion.of(document);
    String html = expansion.paste(GOLDMARK.render(expansion.markdown()));
    Element body = Harmless.bodyOf(html);
    QuestionMarks.removeFromText(body);
    return new PreviewPage(body);
  }

  /** A page that shows one sentence instead. */
  public static PreviewPage saying(String sentence) {
    Element body = new Element("body");
    body.appendElement("p").addClass("faq-notice").text(sentence);
    return new PreviewPage(body);
  }

  /** The HTML of the page's body. */
  public String html() {
    return body.html();
  }

  /** What must change in a browser that shows {@code before} so that it shows this page. */
  public List<DomChange> changesFrom(PreviewPage before) {
    return DomComparison.between(before.body, body);
  }
}
