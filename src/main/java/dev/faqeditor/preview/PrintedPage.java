package dev.faqeditor.preview;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.preview.shortcode.Expanded;
import dev.faqeditor.preview.shortcode.PageShortcodes;
import java.util.ArrayList;
import java.util.List;

/**
 * What the site prints of a page's body, as it is: not for a browser.
 *
 * @param html the body
 * @param marks which box in it is which question's
 * @param approximations why the site may print something else
 */
record PrintedPage(String html, QuestionMarks marks, List<Approximation> approximations) {

  /**
   * Renders a document: shortcodes first, then all of the page as one Markdown document.
   *
   * @throws StackOverflowError if the page nests too deeply to be rendered, or to be parsed then
   */
  static PrintedPage of(FaqDocument document, PreviewSite site) {
    QuestionMarks marks = new QuestionMarks();
    PageShortcodes shortcodes = PageShortcodes.of(document, site.templates(), site.goldmark());
    Expanded expanded = shortcodes.expand(document, marks);
    String html = expanded.paste(site.goldmark().render(expanded.markdown()));
    Nesting.check(html);
    List<Approximation> approximations = new ArrayList<>(site.approximations());
    expanded.faults().forEach(fault -> approximations.add(Approximation.of(fault)));
    return new PrintedPage(html, marks, approximations);
  }
}
