package dev.faqeditor.writing;

import dev.faqeditor.text.Range;
import dev.faqeditor.text.Span;

/**
 * Markdown with something selected in it.
 *
 * <pre>{@code
 * MarkdownCommand.BOLD.on(new MarkdownText("Bring cash", new Range(6, 10)))  // Bring **cash**
 * }</pre>
 *
 * @param text its lines end in {@code \n}
 * @param selection what is selected, in UTF-16 units
 */
public record MarkdownText(String text, Range selection) {

  /** Cuts the selection to what there is of the text. */
  public MarkdownText {
    selection = selection.within(text.length());
  }

  /** What is selected, without the direction. */
  Span selected() {
    return selection.span();
  }

  /** The caret, where nothing is selected, or else the end of the selection that moves. */
  int caret() {
    return selection.position();
  }
}
