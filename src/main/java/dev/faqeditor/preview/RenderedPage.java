package dev.faqeditor.preview;

import dev.faqeditor.document.FaqDocument;
import java.util.List;
import java.util.Optional;

/**
 * What a page prints, as far as it can be told without looking: its questions as an HTML5 parser
 * sees them, the wrappers around them, and where it leads. Offsets are UTF-16 units of the
 * document's text.
 *
 * @param questions one for each question of the document, by its number
 * @param faqPages the elements of schema.org's type {@code FAQPage}
 * @param faults raw HTML tags of the page that do not fit each other; where some stand in answers,
 *     only those, since they are what puts the others out of step
 * @param addresses of links and images, in the order of the page
 * @param headingsAsText where the lines of headings start that are printed as text
 */
public record RenderedPage(
    List<RenderedQuestion> questions,
    List<FaqPage> faqPages,
    List<TagFault> faults,
    List<Address> addresses,
    List<Integer> headingsAsText) {

  /**
   * An element of the type {@code FAQPage}.
   *
   * @param opening where its tag stands in the text; empty if a template prints it
   * @param closing the tag of the text that closes it; empty if none does
   */
  public record FaqPage(Optional<Integer> opening, Optional<Integer> closing) {}

  /**
   * A raw HTML tag of the text without its counterpart.
   *
   * @param kind which of the two it is
   * @param offset where the tag starts
   * @param element the element's name
   */
  public record TagFault(Kind kind, int offset, String element) {

    /** What is wrong with the tag. */
    public enum Kind {
      /** An opening tag that nothing closes, or another element's tag does. */
      UNCLOSED,
      /** A closing tag that closes nothing, or what it did not open. */
      STRAY
    }
  }

  /**
   * Where a link or an image leads.
   *
   * @param target as it is printed
   * @param image whether it is an image
   * @param question the number of the question it is in; empty if in none
   */
  public record Address(String target, boolean image, Optional<Integer> question) {}

  /** Copies the lists. */
  public RenderedPage {
    questions = List.copyOf(questions);
    faqPages = List.copyOf(faqPages);
    faults = List.copyOf(faults);
    addresses = List.copyOf(addresses);
    headingsAsText = List.copyOf(headingsAsText);
  }

  /** Renders a document and looks at it; what {@link PreviewPage#of} says of that holds here. */
  public static RenderedPage of(FaqDocument document, PreviewSite site) {
    FaqDocument marked = document.with(SourceMarks.edit(document));
    return new RenderedPageReader(document, PrintedPage.of(marked, site)).read();
  }
}
