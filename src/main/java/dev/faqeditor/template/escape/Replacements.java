package dev.faqeditor.template.escape;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Spellings of single characters. */
final class Replacements {

  private final @Nullable String[] low = new String[128];

  /** Of characters below U+0080. */
  static Replacements of(Map<Character, String> spellings) {
    Replacements replacements = new Replacements();
    spellings.forEach((c, spelling) -> replacements.low[c] = spelling);
    return replacements;
  }

  /** The same, but with one character as it is. */
  Replacements without(char c) {
    Replacements fewer = new Replacements();
    System.arraycopy(low, 0, fewer.low, 0, low.length);
    fewer.low[c] = null;
    return fewer;
  }

  /** The spelling; null if it stays. */
  @Nullable String of(char c) {
    return c < low.length ? low[c] : null;
  }

  String applied(String text) {
    StringBuilder result = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String spelling = of(c);
      if (spelling == null) {
        result.append(c);
      } else {
        result.append(spelling);
      }
    }
    return result.toString();
  }
}
