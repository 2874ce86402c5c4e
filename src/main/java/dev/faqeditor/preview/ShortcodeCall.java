package dev.faqeditor.preview;

import dev.faqeditor.hugo.Delimiter;
import dev.faqeditor.hugo.ParameterNotation;
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
 */
record ShortcodeCall(
    String text, ShortcodeTag tag, Optional<String> inner, Optional<Integer> question) {

  String name() {
    return tag.name();
  }

  boolean isMarkdown() {
    return tag.delimiter() == Delimiter.PERCENT;
  }

  /** The named parameter's value; empty text without it, as in a template's {@code .Get}. */
  String get(String name) {
    return tag.parameter(name)
        .map(parameter -> ParameterNotation.PARAMETER.read(parameter.value().of(text)).value())
        .orElse("");
  }
}
