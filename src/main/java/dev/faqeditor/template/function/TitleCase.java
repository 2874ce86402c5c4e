package dev.faqeditor.template.function;

import java.util.Locale;
import java.util.Set;

/** Titles in the style of the Associated Press, Hugo's default. */
final class TitleCase {

  /** Words that start small, but for the first and the last. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "but", "by", "en", "for", "if", "in", "nor", "of", "on",
          "or", "per", "the", "to", "v", "v.", "via", "vs", "vs.");

  private TitleCase() {}

  static String of(String text) {
    StringBuilder title = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!Character.isLetterOrDigit(c)) {
        title.appendCodePoint(c);
        at += Character.charCount(c);
        continue;
      }
      int end = at;
      while (end < text.length() && " \t\r\n\f-/".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      String word = text.substring(at, end);
      boolean edge = at == 0 || end == text.length();
      char before = at > 0 ? text.charAt(at - 1) : ' ';
      char earlier = at > 1 ? text.charAt(at - 2) : ' ';
      boolean starts = earlier == ':' || earlier == '-' || " -/".indexOf(before) < 0;
      boolean hyphenated = end < text.length() && text.charAt(end) == '-' && before != '-';
      String lower = word.toLowerCase(Locale.ROOT);
      boolean small = SMALL.contains(lower) && !edge && !starts && !hyphenated;
      title.append(small ? lower : StringFunctions.firstUpper(word));
      at = end;
    }
    return title.toString();
  }
}
