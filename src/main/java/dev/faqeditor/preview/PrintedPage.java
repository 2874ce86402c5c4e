package dev.faqeditor.preview;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.hugo.GoldmarkSettings;
import dev.faqeditor.preview.goldmark.Goldmark;

/**
 * What the site prints of a page's body, as it is: not for a browser.
 *
 * @param html the body
 * @param marks which box in it is which question's
 */
record PrintedPage(String html, QuestionMarks marks) {

  private static final Goldmark GOLDMARK = new Goldmark(GoldmarkSettings.UNSAFE);

  /** Renders a document: shortcodes first, then all of the page as one Markdown document. */
  static PrintedPage of(FaqDocument document) {
    QuestionMarks marks = new QuestionMarks();
    Expansion expansion = Expansion.of(document, marks);
    return new PrintedPage(expansion.paste(GOLDMARK.render(expansion.markdown())), marks);
  }
}
