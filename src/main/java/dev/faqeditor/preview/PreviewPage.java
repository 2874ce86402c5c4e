package dev.faqeditor.preview;

import dev.faqeditor.document.FaqDocument;
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

  private final Element body;

  private PreviewPage(Element body) {
    this.body = body;
  }

  /** As {@link #of(FaqDocument, PageFiles)}, without any file of the site. */
  public static PreviewPage of(FaqDocument document) {
    return of(document, PageFiles.NONE);
  }

  /**
   * Renders a document: shortcodes first, then all of the page as one Markdown document.
   *
   * <p>Takes milliseconds for a page of ten kilobytes and grows with it. May throw {@link
   * StackOverflowError} on thousands of nested quotes or lists.
   *
   * @param files the images that the page may show; others become labels with their address
   */
  public static PreviewPage of(FaqDocument document, PageFiles files) {
    PrintedPage printed = PrintedPage.of(document);
    return new PreviewPage(Harmless.bodyOf(printed.html(), printed.marks(), files));
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
