package dev.faqeditor.preview;

import java.util.List;
import java.util.Optional;

/**
 * What a page prints of one question.
 *
 * @param shown whether its box is on the page at all
 * @param item whether its box holds an element of schema.org's type {@code Question}
 * @param inFaqPage whether that lies inside an element of the type {@code FAQPage}
 * @param name the question as it is printed; empty if the template does not mark it
 * @param traces what Markdown has left in its answer, in order
 * @param tagsInCode how many end tags are text in its code blocks
 * @param tagsInComments how many end tags are in its HTML comments
 * @param textAfter whether text that is no paragraph follows its box
 */
public record RenderedQuestion(
    boolean shown,
    boolean item,
    boolean inFaqPage,
    Optional<String> name,
    List<Trace> traces,
    int tagsInCode,
    int tagsInComments,
    boolean textAfter) {

  /** A question that is not on the page. */
  public static final RenderedQuestion MISSING =
      new RenderedQuestion(false, false, false, Optional.empty(), List.of(), 0, 0, false);

  /**
   * Something that Markdown makes of plain text.
   *
   * @param kind what it is
   * @param text what is inside, or the word that it is part of; shortened
   */
  public record Trace(Kind kind, String text) {

    /** What Markdown makes of text. */
    public enum Kind {
      /** Emphasis, code, a list, a heading, a table, an image. */
      MARKUP,
      /** A link with a text of its own. */
      LINK,
      /** An address that became a link. */
      ADDRESS,
      /** Typographic quotes, dashes or an ellipsis. */
      TYPOGRAPHY
    }
  }

  /** Copies the list. */
  public RenderedQuestion {
    traces = List.copyOf(traces);
  }
}
