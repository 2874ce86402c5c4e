package dev.faqeditor.template.function;

import dev.faqeditor.text.Emoji;
import java.util.Optional;

/** Puts emoji in the place of their names; names that are not known stay as they are. */
final class Emojify {

  private Emojify() {}

  static String in(String text) {
    StringBuilder result = new StringBuilder();
    int at = 0;
    while (true) {
      int start = text.indexOf(':', at);
      int end = start < 0 ? -1 : text.indexOf(':', start + 1);
      if (end < 0) {
        return result.append(text, at, text.length()).toString();
      }
      Optional<String> sign = Emoji.named(text.substring(start + 1, end));
      if (sign.isEmpty()) {
        result.append(text, at, end);
        at = end;
      } else {
        result.append(text, at, start).append(sign.get());
        at = end + 1;
      }
    }
  }
}
