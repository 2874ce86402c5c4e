package dev.faqeditor.preview.goldmark;

import java.nio.charset.StandardCharsets;

/** Writes text and addresses so that HTML reads them as they are. */
final class HtmlEscapes {

  private static final String PLAIN_IN_ADDRESSES = "!#$&'()*+,-./:;=?@_~";
  private static final String HEX = "0123456789ABCDEF";

  private HtmlEscapes() {}

  /** Appends text, for content and for attributes in double quotes. */
  static void append(StringBuilder html, CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(c);
      }
    }
  }

  /** An address in which only what addresses may hold stands plain; {@code %xx} stays. */
  static String address(String address) {
    StringBuilder escaped = new StringBuilder(address.length());
    int i = 0;
    while (i < address.length()) {
      char c = address.charAt(i);
      if (Chars.isAlphanumeric(c) || PLAIN_IN_ADDRESSES.indexOf(c) >= 0 || isEncoded(address, i)) {
        escaped.append(c);
        i++;
      } else {
        int codePoint = address.codePointAt(i);
        appendEncoded(escaped, codePoint);
        i += Character.charCount(codePoint);
      }
    }
    return escaped.toString();
  }

  private static boolean isEncoded(String address, int at) {
    return address.charAt(at) == '%'
        && at + 2 < address.length()
        && Chars.isHexDigit(address.charAt(at + 1))
        && Chars.isHexDigit(address.charAt(at + 2));
  }

  private static void appendEncoded(StringBuilder escaped, int codePoint) {
    for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
      escaped.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
    }
  }

  /** Whether Goldmark leaves an address out where raw HTML is not printed either. */
  static boolean isDangerous(String address) {
    if (address.startsWith("data:image/")) {
      String type = address.substring("data:image/".length());
      return !(type.startsWith("png;")
          || type.startsWith("gif;")
          || type.startsWith("jpeg;")
          || type.startsWith("webp;")
          || type.startsWith("svg+xml;"));
    }
    return address.startsWith("javascript:")
        || address.startsWith("vbscript:")
        || address.startsWith("file:")
        || address.startsWith("data:");
  }
}
