package dev.faqeditor.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in parts, each of which another text has too, or not.
 *
 * @param parts in order; together they are the text
 */
public record ChangedWords(List<Part> parts) {

  /**
   * Some words of it.
   *
   * @param isOther whether the other text doesn't have them there
   */
  public record Part(String text, boolean isOther) {}

  /** Copies the parts. */
  public ChangedWords {
    parts = List.copyOf(parts);
  }

  /** Compares a text with another, word by word. */
  public static ChangedWords of(String text, String other) {
    List<String> words = words(text);
    int[] partners = Alignment.of(words, words(other));
    List<Part> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      boolean isOther = partners[i] < 0;
      part.append(words.get(i));
      if (i + 1 == words.size() || (partners[i + 1] < 0) != isOther) {
        parts.add(new Part(part.toString(), isOther));
        part.setLength(0);
      }
    }
    return new ChangedWords(parts);
  }

  /** Words, and what stands between them character by character. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = at;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      end = Math.max(end, at + Character.charCount(text.codePointAt(at)));
      words.add(text.substring(at, end));
      at = end;
    }
    return words;
  }
}
