package dev.faqeditor.document.structure;

import java.util.Locale;
import java.util.Set;

/** What of HTML must be known to tell where an element ends. */
final class HtmlElements {

  /**
   * Elements whose end tag may not be left out (HTML Living Standard, 13.1.2) and that hold blocks.
   */
  private static final Set<String> MUST_BE_CLOSED =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "center",
          "details",
          "dialog",
          "div",
          "dl",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "header",
          "hgroup",
          "main",
          "menu",
          "nav",
          "ol",
          "search",
          "section",
          "summary",
          "table",
          "ul");

  private HtmlElements() {}

  static boolean mustBeClosed(String name) {
    return MUST_BE_CLOSED.contains(name);
  }

  /** Whether what stands inside is no HTML (HTML Living Standard, 13.1.2: raw text). */
  static boolean holdsNoTags(String name) {
    return name.equals("script") || name.equals("style") || name.equals("textarea");
  }

  static String lowerCase(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Where the name of a tag that starts here ends; right here if none does. */
  static int nameEnd(String text, int from, int to) {
    int at = from;
    while (at < to && isNamePart(text.charAt(at), at > from)) {
      at++;
    }
    return at;
  }

  private static boolean isNamePart(char c, boolean later) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (later && ((c >= '0' && c <= '9') || c == '-'));
  }
}
