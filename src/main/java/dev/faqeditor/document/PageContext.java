package dev.faqeditor.document;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What must be known of a page beside its text.
 *
 * @param shortcodes which shortcodes are questions
 * @param charset in what the file is written; a character that it lacks is refused, and so is one
 *     that makes a file no text: NUL, and in ISO-8859-1 most other control characters
 */
public record PageContext(QuestionShortcodes shortcodes, Charset charset) {

  /** A UTF-8 file with the common shortcodes. */
  public static final PageContext COMMON =
      new PageContext(QuestionShortcodes.COMMON, StandardCharsets.UTF_8);

  /** The first character of a text that can't stand in the file. */
  Optional<String> firstLacking(String text) {
    CharsetEncoder encoder = charset.newEncoder();
    if (encoder.canEncode(text) && text.chars().noneMatch(this::isNoText)) {
      return Optional.empty();
    }
    return text.codePoints()
        .filter(c -> isNoText(c) || !encoder.canEncode(Character.toString(c)))
        .mapToObj(Character::toString)
        .findFirst();
  }

  /** A Latin-1 file is told from other bytes by what is not in it. */
  private boolean isNoText(int character) {
    boolean control = character < ' ' && "\t\n\r\f".indexOf(character) < 0;
    return character == 0 || (control && charset.equals(StandardCharsets.ISO_8859_1));
  }
}
