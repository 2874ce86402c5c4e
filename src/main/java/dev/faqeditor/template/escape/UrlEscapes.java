package dev.faqeditor.template.escape;

import dev.faqeditor.template.value.SafeText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Values in URLs and in lists of them. */
final class UrlEscapes {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
  private static final String RESERVED = "!#$&*+,/:;=?@[]";

  private UrlEscapes() {}

  /** What starts a URL: no scheme but the harmless ones. */
  static Printable filtered(Printable value) {
    boolean safe = value.is(SafeText.Kind.URL) || isSafe(value.text());
    return Printable.plain(safe ? value.text() : "#" + HtmlEscapes.FAILSAFE);
  }

  private static boolean isSafe(String url) {
    int colon = url.indexOf(':');
    String scheme = colon < 0 ? "" : url.substring(0, colon);
    return colon < 0
        || scheme.indexOf('/') >= 0
        || SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
  }

  /** Spells what a URL can't hold, and leaves what it means. */
  static Printable normalized(Printable value) {
    return Printable.plain(encoded(value.text(), true));
  }

  /** Spells everything that means something in a URL. */
  static Printable escaped(Printable value) {
    return Printable.plain(encoded(value.text(), value.is(SafeText.Kind.URL)));
  }

  private static String encoded(String url, boolean normal) {
    byte[] bytes = url.getBytes(StandardCharsets.UTF_8);
    StringBuilder encoded = new StringBuilder(bytes.length + 16);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xFF);
      boolean escape =
          c == '%'
              && normal
              && i + 2 < bytes.length
              && Scan.isHex((char) (bytes[i + 1] & 0xFF))
              && Scan.isHex((char) (bytes[i + 2] & 0xFF));
      boolean stays =
          Scan.isAsciiWord(c) || "-._~".indexOf(c) >= 0 || (normal && RESERVED.indexOf(c) >= 0);
      if (stays || escape) {
        encoded.append(c);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02x", (int) c));
      }
    }
    return encoded.toString();
  }

  /** A list of images: each a URL and, behind it, a width or density. */
  static Printable sourceSet(Printable value) {
    if (value.is(SafeText.Kind.SRCSET)) {
      return Printable.plain(value.text());
    }
    if (value.is(SafeText.Kind.URL)) {
      return Printable.plain(encoded(value.text(), true).replace(",", "%2c"));
    }
    StringBuilder set = new StringBuilder();
    String between = "";
    for (String element : value.text().split(",", -1)) {
      set.append(between).append(source(element));
      between = ",";
    }
    return Printable.plain(set.toString());
  }

  private static String source(String element) {
    int start = Scan.skipSpace(element, 0, element.length());
    int end = Scan.indexOfAny(element, " \t\n\f\r", start, element.length());
    end = end < 0 ? element.length() : end;
    String url = element.substring(start, end);
    boolean plain =
        element
            .substring(end)
            .chars()
            .allMatch(c -> Scan.isHtmlSpace((char) c) || Scan.isAsciiWord((char) c));
    return isSafe(url) && plain
        ? element.substring(0, start) + encoded(url, true) + element.substring(end)
        : "#" + HtmlEscapes.FAILSAFE;
  }
}
