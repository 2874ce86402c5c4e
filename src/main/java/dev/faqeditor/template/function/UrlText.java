package dev.faqeditor.template.function;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Text made fit for URLs, paths and anchors. */
final class UrlText {

  private static final String UNRESERVED = "-_.~";

  private UrlText() {}

  /** As Go's {@code url.QueryEscape}. */
  static String query(String text) {
    return encoded(text, UNRESERVED, true);
  }

  private static String encoded(String text, String kept, boolean plusForBlank) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean word = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (word || kept.indexOf(c) >= 0) {
        encoded.append(c);
      } else if (c == ' ' && plusForBlank) {
        encoded.append('+');
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return encoded.toString();
  }

  /** What a URL's path may hold stays; a sign in percent already stays as well. */
  static String path(String text) {
    return encoded(text, UNRESERVED + "$&+,/:;=@%!'()*[]", false);
  }

  /** Goldmark's ids of headings: letters and digits in lower case, blanks as hyphens. */
  static String anchor(String text) {
    StringBuilder anchor = new StringBuilder();
    text.strip()
        .codePoints()
        .forEach(
            c -> {
              if (c == ' ' || c == '-') {
                anchor.append('-');
              } else if (Character.isLetterOrDigit(c) || c == '_') {
                anchor.appendCodePoint(Character.toLowerCase(c));
              }
            });
    return anchor.toString();
  }

  /** Hugo's {@code urlize}: in lower case, runs of blanks as one hyphen, percent-encoded. */
  static String urlized(String text) {
    StringBuilder slug = new StringBuilder();
    boolean hyphen = false;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      boolean kept =
          Character.isLetterOrDigit(c)
              || isMark(c)
              || "./\\_#+~@-".indexOf(c) >= 0
              || (c == '%' && isHex(text, at) && isHex(text, at + 1));
      if (kept) {
        if (hyphen && !slug.isEmpty() && c != '-') {
          slug.append('-');
        }
        hyphen = false;
        slug.appendCodePoint(c);
      } else if (!slug.isEmpty() && Trimming.isSpace(c) && slug.charAt(slug.length() - 1) != '-') {
        hyphen = true;
      }
    }
    String lower = slug.toString().toLowerCase(Locale.ROOT);
    int fragment = lower.indexOf('#');
    return fragment < 0
        ? path(lower)
        : path(lower.substring(0, fragment)) + "#" + path(lower.substring(fragment + 1));
  }

  private static boolean isHex(String text, int at) {
    return at < text.length() && Character.digit(text.charAt(at), 16) >= 0;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
