package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.util.sequence.Html5Entities;

/** Resolves backslashes and entities (CommonMark 0.31, sections 2.4 and 2.5). */
final class Unescaped {

  private static final int LONGEST_NAME = 32; // of HTML's entities, with some to spare

  private final String source;
  private final StringBuilder text;

  private Unescaped(String source) {
    this.source = source;
    this.text = new StringBuilder(source.length());
  }

  /** What a piece of text says. */
  static String of(String source) {
    boolean plain = source.indexOf('\\') < 0 && source.indexOf('&') < 0 && source.indexOf(0) < 0;
    return plain ? source : new Unescaped(source).resolve();
  }

  private String resolve() {
    int i = 0;
    while (i < source.length()) {
      char c = source.charAt(i);
      if (c == '\\' && i + 1 < source.length() && Chars.isPunctuation(source.charAt(i + 1))) {
        text.append(source.charAt(i + 1));
        i += 2;
      } else if (c == '&') {
        i = resolveEntity(i);
      } else {
        text.append(c == 0 ? '\uFFFD' : c);
        i++;
      }
    }
    return text.toString();
  }

  private int resolveEntity(int at) {
    int end = source.startsWith("&#", at) ? resolveNumber(at) : resolveName(at);
    if (end < 0) {
      text.append('&');
      return at + 1;
    }
    return end;
  }

  private int resolveName(int at) {
    int end = at + 1;
    int limit = Math.min(source.length(), at + LONGEST_NAME);
    while (end < limit && Chars.isAlphanumeric(source.charAt(end))) {
      end++;
    }
    if (end == at + 1 || end == source.length() || source.charAt(end) != ';') {
      return -1;
    }
    String entity = source.substring(at, end + 1);
    String said = Html5Entities.entityToString(entity);
    if (said.equals(entity)) {
      return -1;
    }
    text.append(said);
    return end + 1;
  }

  /** At most 7 decimal or 6 hexadecimal digits. */
  private int resolveNumber(int at) {
    boolean hex = at + 2 < source.length() && "xX".indexOf(source.charAt(at + 2)) >= 0;
    int from = hex ? at + 3 : at + 2;
    int end = from;
    int limit = Math.min(source.length(), from + (hex ? 6 : 7));
    while (end < limit && isDigit(source.charAt(end), hex)) {
      end++;
    }
    if (end == from || end == source.length() || source.charAt(end) != ';') {
      return -1;
    }
    int codePoint = Integer.parseInt(source, from, end, hex ? 16 : 10);
    boolean valid = codePoint > 0 && Character.isValidCodePoint(codePoint);
    boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    text.appendCodePoint(valid && !surrogate ? codePoint : 0xFFFD);
    return end + 1;
  }

  private static boolean isDigit(char c, boolean hex) {
    return hex ? Chars.isHexDigit(c) : Chars.isDigit(c);
  }
}
