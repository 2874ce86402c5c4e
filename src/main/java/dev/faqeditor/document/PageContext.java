package dev.faqeditor.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What must be known of a page beside its text.
 *
 * @param shortcodes which shortcodes are questions
 * @param charset in what the file is written; a character that it lacks is refused
 */
public record PageContext(QuestionShortcodes shortcodes, Charset charset) {

  /** A UTF-8 file with the common shortcodes. */
  public static final PageContext COMMON =
      new PageContext(QuestionShortcodes.COMMON, StandardCharsets.UTF_8);
}
