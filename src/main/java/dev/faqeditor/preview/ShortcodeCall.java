package dev.faqeditor.preview;

import dev.faqeditor.hugo.Delimiter;
import dev.faqeditor.hugo.ShortcodeTag;
import java.util.Optional;

/**
 * One use of a shortcode, as its template sees it.
 *
 * @param text the text of the page
 * @param tag the opening tag
 * @param inner what stands before the closing tag, with the shortcodes in it expanded; empty for a
 *     tag that stands alone
 * @param question which of the page's questions it is, from 0; empty if none
 * @param asked the question's text; empty if it is none
 */
record ShortcodeCall(
    String text,
    ShortcodeTag tag,
    Optional<String> inner,
    Optional<Integer> question,
    Optional<String> asked) {

  String name() {
    return tag.name();
  }

  boolean isMarkdown() {
    return tag.delimiter() == Delimiter.PERCENT;
  }
}
