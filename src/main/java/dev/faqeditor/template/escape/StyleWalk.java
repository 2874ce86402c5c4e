package dev.faqeditor.template.escape;

import dev.faqeditor.template.escape.HtmlContext.State;
import java.util.Locale;

/** Reads literal CSS. */
final class StyleWalk {

  private StyleWalk() {}

  static Step step(HtmlContext c, String s, int from, int to) {
    return switch (c.state()) {
      case CSS -> style(c, s, from, to);
      case CSS_BLOCK_COMMENT -> {
        int end = Scan.indexOf(s, "*/", from, to);
        yield end < 0 ? new Step(c, to) : new Step(c.with(State.CSS), end + 2);
      }
      case CSS_LINE_COMMENT -> {
        int end = Scan.indexOfAny(s, "\n\f\r", from, to);
        yield end < 0 ? new Step(c, to) : new Step(c.with(State.CSS), end);
      }
      case CSS_DOUBLE, CSS_DOUBLE_URL -> string(c, s, from, to, "\\\"");
      case CSS_SINGLE, CSS_SINGLE_URL -> string(c, s, from, to, "\\'");
      default -> string(c, s, from, to, "\\\t\n\f\r )");
    };
  }

  private static Step style(HtmlContext c, String s, int from, int to) {
    for (int at = from; at < to; at++) {
      char letter = s.charAt(at);
      char next = at + 1 < to ? s.charAt(at + 1) : '\0';
      if (letter == '(' && endsWithUrl(s, from, at)) {
        return url(c, s, at + 1, to);
      } else if (letter == '/' && next == '/') {
        return new Step(c.with(State.CSS_LINE_COMMENT), at + 2);
      } else if (letter == '/' && next == '*') {
        return new Step(c.with(State.CSS_BLOCK_COMMENT), at + 2);
      } else if (letter == '"') {
        return new Step(c.with(State.CSS_DOUBLE), at + 1);
      } else if (letter == '\'') {
        return new Step(c.with(State.CSS_SINGLE), at + 1);
      }
    }
    return new Step(c, to);
  }

  private static boolean endsWithUrl(String s, int from, int to) {
    int end = to;
    while (end > from && Scan.isHtmlSpace(s.charAt(end - 1))) {
      end--;
    }
    String before = s.substring(Math.max(from, end - 4), end).toLowerCase(Locale.ROOT);
    return before.equals("url")
        || (before.endsWith("url") && before.length() == 4 && !isNameCharacter(before.charAt(0)));
  }

  private static Step url(HtmlContext c, String s, int from, int to) {
    int at = Scan.skipSpace(s, from, to);
    if (at < to && s.charAt(at) == '"') {
      return new Step(c.with(State.CSS_DOUBLE_URL), at + 1);
    }
    if (at < to && s.charAt(at) == '\'') {
      return new Step(c.with(State.CSS_SINGLE_URL), at + 1);
    }
    return new Step(c.with(State.CSS_URL), at);
  }

  private static Step string(HtmlContext start, String s, int from, int to, String specials) {
    HtmlContext c = start;
    int at = from;
    while (true) {
      int special = Scan.indexOfAny(s, specials, at, to);
      if (special < 0) {
        return new Step(TagWalk.url(c, StyleEscapes.decode(s.substring(at, to))), to);
      }
      if (s.charAt(special) != '\\') {
        return new Step(c.with(State.CSS), special + 1);
      }
      if (special + 1 == to) {
        throw TagWalk.unsafe("unfinished escape sequence in CSS string");
      }
      c = TagWalk.url(c, StyleEscapes.decode(s.substring(from, special + 2)));
      at = special + 2;
    }
  }

  static boolean isNameCharacter(char c) {
    return Scan.isAsciiWord(c) || c == '-' || c == '_' || (c >= 0x80 && c <= 0xFFFD);
  }
}
