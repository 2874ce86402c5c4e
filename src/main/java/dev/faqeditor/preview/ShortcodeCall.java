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
 * @param mark what to print, behind its name, in the tag that opens the question's box; nothing if
 *     it is no question
 * @param asked the question's text; empty if it is none
 */
record ShortcodeCall(
    String text, ShortcodeTag tag, Optional<String> inner, String mark, Optional<String> asked) {

  String name() {
    return tag.name();
  }

  boolean isMarkdown() {
    return tag.delimiter() == Delimiter.PERCENT;
  }
}
