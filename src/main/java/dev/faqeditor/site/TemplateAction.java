package dev.faqeditor.site;

import java.util.ArrayList;
import java.util.List;

/**
 * What can be told of a template's action (<code>{{ … }}</code>, Go's text/template) by its words.
 *
 * @param literals the texts in quotes, in order
 * @param words the words outside quotes, in order: {@code partial}, {@code .Site.Params.css}
 */
record TemplateAction(List<String> literals, List<String> words) {

  private static final String PARAMS = "site.params.";

  /** Takes apart what stands between the braces. */
  static TemplateAction of(String inside) {
    List<String> literals = new ArrayList<>();
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < inside.length()) {
      char c = inside.charAt(at);
      int stop = at + 1;
      if (c == '"' || c == '`') {
        stop = closing(inside, at);
        literals.add(inside.substring(at + 1, Math.max(at + 1, stop - 1)));
      } else if (isWordPart(c)) {
        while (stop < inside.length() && isWordPart(inside.charAt(stop))) {
          stop++;
        }
        words.add(inside.substring(at, stop));
      }
      at = stop;
    }
    return new TemplateAction(literals, words);
  }

  /** The offset behind the quote that closes the one at {@code start}, or the text's end. */
  static int closing(String text, int start) {
    char quote = text.charAt(start);
    for (int at = start + 1; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == quote) {
        return at + 1;
      }
      if (c == '\\' && quote == '"') {
        at++;
      }
    }
    return text.length();
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '$';
  }

  /** Whether it prints a partial, which its first literal names. */
  boolean callsPartial() {
    return (words.contains("partial") || words.contains("partialCached")) && !literals.isEmpty();
  }

  /** The site's params that it reads: {@code css} for {@code .Site.Params.css}. */
  List<String> params() {
    return words.stream()
        .map(word -> word.startsWith("$") ? word.substring(1) : word)
        .map(word -> word.startsWith(".") ? word.substring(1) : word)
        .filter(word -> word.regionMatches(true, 0, PARAMS, 0, PARAMS.length()))
        .map(word -> word.substring(PARAMS.length()))
        .toList();
  }
}
