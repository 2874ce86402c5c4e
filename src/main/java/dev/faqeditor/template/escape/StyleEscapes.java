package dev.faqeditor.template.escape;

import dev.faqeditor.template.value.SafeText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Values in CSS, and how CSS spells characters. */
final class StyleEscapes {

  private static final Replacements STRING = strings();

  private StyleEscapes() {}

  private static Replacements strings() {
    Map<Character, String> spellings = new HashMap<>();
    for (char c : "\0\t\n\f\r\"&'()+/:;<>{}".toCharArray()) {
      spellings.put(c, "\\" + Integer.toHexString(c));
    }
    spellings.put('\\', "\\\\");
    return Replacements.of(spellings);
  }

  /** Inside a string; a blank ends a spelling that what follows would lengthen. */
  static Printable inString(Printable value) {
    String text = value.text();
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String spelling = STRING.of(c);
      if (spelling == null) {
        escaped.append(c);
        continue;
      }
      escaped.append(spelling);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (c != '\\' && (Scan.isHex(next) || Scan.isHtmlSpace(next))) {
        escaped.append(' ');
      }
    }
    return Printable.plain(escaped.toString());
  }

  /** A number, colour, keyword or the like: nothing that could start anything else. */
  static Printable value(Printable value) {
    if (value.is(SafeText.Kind.CSS)) {
      return Printable.plain(value.text());
    }
    String text = decode(value.text());
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean dash = c == '-' && i > 0 && text.charAt(i - 1) == '-';
      if ("\0\"'()/;@[\\]`{}".indexOf(c) >= 0 || dash) {
        return Printable.plain(HtmlEscapes.FAILSAFE);
      }
      if (c < 0x80 && StyleWalk.isNameCharacter(c)) {
        word.append(c);
      }
    }
    String name = word.toString().toLowerCase(Locale.ROOT);
    boolean runs = name.contains("expression") || name.contains("mozbinding");
    return Printable.plain(runs ? HtmlEscapes.FAILSAFE : text);
  }

  /** The text meant by {@code \A} and the like. */
  static String decode(String css) {
    if (css.indexOf('\\') < 0) {
      return css;
    }
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < css.length()) {
      char c = css.charAt(at++);
      if (c != '\\') {
        text.append(c);
        continue;
      }
      if (at >= css.length()) {
        break;
      }
      int end = at;
      while (end < css.length() && end < at + 6 && Scan.isHex(css.charAt(end))) {
        end++;
      }
      if (end == at) {
        text.append(css.charAt(at++));
        continue;
      }
      int value = Integer.parseInt(css.substring(at, end), 16);
      if (value > Character.MAX_CODE_POINT) {
        value /= 16;
        end--;
      }
      text.appendCodePoint(value);
      at = end;
      if (css.startsWith("\r\n", at)) {
        at += 2;
      } else if (at < css.length() && Scan.isHtmlSpace(css.charAt(at))) {
        at++;
      }
    }
    return text.toString();
  }
}
