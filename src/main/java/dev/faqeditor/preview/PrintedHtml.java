package dev.faqeditor.preview;

import dev.faqeditor.document.FaqDocument;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The HTML that a site prints, for use elsewhere: as it is, so not for a browser of ours. Asking it
 * for something takes time and, on some pages, stack; see {@link PreviewPage#of}.
 */
public final class PrintedHtml {

  private final Supplier<PrintedPage> print;
  private final BiConsumer<Element, QuestionMarks> markBoxes;

  private PrintedHtml(Supplier<PrintedPage> print, BiConsumer<Element, QuestionMarks> markBoxes) {
    this.print = print;
    this.markBoxes = markBoxes;
  }

  /** The body of a page as we render it. */
  public static PrintedHtml of(FaqDocument document, PreviewSite site) {
    return new PrintedHtml(() -> PrintedPage.of(document, site), (body, marks) -> {});
  }

  /**
   * The whole of a page as Hugo has printed it.
   *
   * @param document the page's text, for its questions to be found
   */
  public static PrintedHtml byHugo(String html, FaqDocument document) {
    return new PrintedHtml(
        () -> new PrintedPage(html, new QuestionMarks(), List.of()),
        (body, marks) -> QuestionBoxes.mark(document, body, marks));
  }

  /** All of it. */
  public String ofPage() {
    PrintedPage printed = print.get();
    return printed.marks().without(printed.html()).strip();
  }

  /**
   * A question with its answer; empty if the page prints none.
   *
   * @param number from 0 in the order of the text
   */
  public Optional<String> ofQuestion(int number) {
    PrintedPage printed = print.get();
    QuestionMarks marks = printed.marks();
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(printed.html(), "");
    page.outputSettings().prettyPrint(false);
    markBoxes.accept(page.body(), marks);
    return page.body().stream()
        .filter(element -> marks.questionOf(element).equals(Optional.of(number)))
        .findFirst()
        .map(box -> marks.without(written(box, printed.html())).strip());
  }

  /** As it is written, if its tags are its own. */
  private static String written(Element box, String html) {
    boolean whole = box.sourceRange().isTracked() && box.endSourceRange().isTracked();
    return whole && !box.endSourceRange().isImplicit()
        ? html.substring(box.sourceRange().startPos(), box.endSourceRange().endPos())
        : box.outerHtml();
  }
}
