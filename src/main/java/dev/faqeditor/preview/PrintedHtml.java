package dev.faqeditor.preview;

import dev.faqeditor.document.FaqDocument;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The HTML that the site prints, for use elsewhere: as it is, so not for a browser of ours. Takes
 * time and, on some pages, stack; see {@link PreviewPage#of}.
 */
public final class PrintedHtml {

  private PrintedHtml() {}

  /** Of the page's body. */
  public static String ofPage(FaqDocument document, PreviewSite site) {
    PrintedPage printed = PrintedPage.of(document, site);
    return printed.marks().without(printed.html()).strip();
  }

  /**
   * Of a question with its answer; empty if the page prints none.
   *
   * @param number from 0 in the order of the text
   */
  public static Optional<String> ofQuestion(FaqDocument document, PreviewSite site, int number) {
    PrintedPage printed = PrintedPage.of(document, site);
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(printed.html(), "");
    page.outputSettings().prettyPrint(false);
    return page.body().stream()
        .filter(element -> printed.marks().questionOf(element).equals(Optional.of(number)))
        .findFirst()
        .map(box -> printed.marks().without(written(box, printed.html())).strip());
  }

  /** As it is written, if its tags are its own. */
  private static String written(Element box, String html) {
    boolean whole = box.sourceRange().isTracked() && box.endSourceRange().isTracked();
    return whole && !box.endSourceRange().isImplicit()
        ? html.substring(box.sourceRange().startPos(), box.endSourceRange().endPos())
        : box.outerHtml();
  }
}
