package dev.faqeditor.preview;

import dev.faqeditor.document.FaqDocument;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A page as the site will show it: the body that Hugo prints, made harmless. The box of question
 * <em>n</em> (from 0, in the order of the text) carries the attribute {@code data-faq-question},
 * with <em>n</em> as its value if the page was rendered as a whole; else see {@link #box}.
 *
 * <p>Rendering takes time and, on deeply nested Markdown, stack: see {@link #of}.
 */
public final class PreviewPage {

  /** A page without anything on it. */
  public static final PreviewPage EMPTY = new PreviewPage(new Element("body"), List.of());

  private final PageTree tree;
  private final List<Integer> boxes; // by question; empty where each has its number
  private final List<Approximation> approximations;

  PreviewPage(Element body, List<Approximation> approximations) {
    this(PageTree.of(body), List.of(), approximations);
  }

  PreviewPage(PageTree tree, List<Integer> boxes, List<Approximation> approximations) {
    this.tree = tree;
    this.boxes = List.copyOf(boxes);
    this.approximations = List.copyOf(approximations);
  }

  /** As {@link #of(FaqDocument, PreviewSite)}, for a page that lies in no site. */
  public static PreviewPage of(FaqDocument document) {
    return of(document, PreviewSite.NONE);
  }

  /**
   * Renders a document: shortcodes first, then all of the page as one Markdown document.
   *
   * <p>Takes milliseconds for a page of ten kilobytes and grows with it. Throws {@link
   * StackOverflowError} on thousands of nested quotes, lists or elements.
   *
   * @param site the templates, settings and images to show it with
   */
  public static PreviewPage of(FaqDocument document, PreviewSite site) {
    PrintedPage printed = PrintedPage.of(document, site);
    Element body = Harmless.bodyOf(printed.html(), printed.marks(), site.files());
    return new PreviewPage(body, printed.approximations());
  }

  /** A page that shows one sentence instead, since it nests too deeply. */
  public static PreviewPage tooDeep(String sentence) {
    Element body = new Element("body");
    body.appendElement("p").addClass("faq-notice").text(sentence);
    return new PreviewPage(body, List.of(new Approximation(Approximation.Reason.TOO_DEEP, "", "")));
  }

  /** Why the site may show the page otherwise; none if it does not. */
  public List<Approximation> approximations() {
    return approximations;
  }

  /** The HTML of the page's body. */
  public String html() {
    return body().html();
  }

  /** A copy of the body. */
  Element body() {
    return tree.body();
  }

  /** The name of the box of the question with this number; -1 if the page has no such question. */
  public int box(int question) {
    if (boxes.isEmpty()) {
      return question;
    }
    return question < 0 || question >= boxes.size() ? -1 : boxes.get(question);
  }

  /** The number of the question whose box is called so; -1 if there is none. */
  public int question(int box) {
    return boxes.isEmpty() ? box : boxes.indexOf(box);
  }

  /** What must change in a browser that shows {@code before} so that it shows this page. */
  public List<DomChange> changesFrom(PreviewPage before) {
    return DomComparison.between(before.tree, tree);
  }
}
