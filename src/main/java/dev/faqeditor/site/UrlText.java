package dev.faqeditor.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Locale;

/** How Hugo makes paths of texts, and browsers addresses of paths. */
final class UrlText {

  private static final String KEPT = "./\\_#+~-@";
  private static final String UNRESERVED = "-._~!$&'()*+,;=:@/";

  private UrlText() {}

  /**
   * A text as part of a path: letters, digits, marks and a few signs are kept, white space between
   * them becomes one hyphen, the rest is dropped (Hugo's {@code UnicodeSanitize}).
   *
   * @param lower whether capital letters become small ones
   * @param bare whether accents are dropped
   */
  static String sanitized(String text, boolean lower, boolean bare) {
    String source = bare ? withoutAccents(text) : text;
    StringBuilder result = new StringBuilder(source.length());
    boolean spaceBefore = false;
    boolean hyphenBefore = false;
    int[] characters = source.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      int c = characters[i];
      if (isKept(c) || isEscape(characters, i)) {
        hyphenBefore = c == '-';
        if (spaceBefore && !hyphenBefore) {
          result.append('-');
        }
        spaceBefore = false;
        result.appendCodePoint(c);
      } else if (result.length() > 0 && !hyphenBefore && isSpace(c)) {
        spaceBefore = true;
      }
    }
    return lower ? result.toString().toLowerCase(Locale.ROOT) : result.toString();
  }

  private static boolean isKept(int c) {
    return KEPT.indexOf(c) >= 0
        || Character.isLetter(c)
        || switch (Character.getType(c)) {
          case Character.DECIMAL_DIGIT_NUMBER,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER,
              Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  private static boolean isEscape(int[] characters, int at) {
    return characters[at] == '%'
        && at + 2 < characters.length
        && Character.digit(characters[at + 1], 16) >= 0
        && Character.digit(characters[at + 2], 16) >= 0;
  }

  private static String withoutAccents(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(bare::appendCodePoint);
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  /** A path with all percent-encoded that an address can't hold (RFC 3986, 3.3). */
  static String encoded(String path) {
    StringBuilder result = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (plain || UNRESERVED.indexOf(c) >= 0) {
        result.append(c);
      } else {
        result.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return result.toString();
  }

  /** The path that an address holds; as written where an escape is broken. */
  static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  /** The path with {@code .} and {@code ..} resolved, which never lead above the top. */
  static String resolved(String path) {
    ArrayDeque<String> names = new ArrayDeque<>();
    for (String name : path.split("/", -1)) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.equals(".") && !name.isEmpty()) {
        names.addLast(name);
      }
    }
    boolean folder = path.endsWith("/") || path.endsWith("/.") || path.endsWith("/..");
    String joined = "/" + String.join("/", names);
    return folder && !names.isEmpty() ? joined + "/" : joined;
  }
}
