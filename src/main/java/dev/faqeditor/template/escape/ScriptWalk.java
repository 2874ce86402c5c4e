package dev.faqeditor.template.escape;

import dev.faqeditor.template.escape.HtmlContext.Slash;
import dev.faqeditor.template.escape.HtmlContext.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads literal JavaScript. */
final class ScriptWalk {

  /** Words that a regular expression may follow. */
  private static final Set<String> BEFORE_REGEXP =
      Set.of(
          "break",
          "case",
          "continue",
          "delete",
          "do",
          "else",
          "finally",
          "in",
          "instanceof",
          "return",
          "throw",
          "try",
          "typeof",
          "void");

  private static final String LINE_ENDS = "\n\r\u2028\u2029";

  private ScriptWalk() {}

  static Step step(HtmlContext c, String s, int from, int to) {
    return switch (c.state()) {
      case JS -> script(c, s, from, to);
      case JS_BLOCK_COMMENT -> {
        int end = Scan.indexOf(s, "*/", from, to);
        yield end < 0 ? new Step(c, to) : new Step(c.with(State.JS), end + 2);
      }
      case JS_LINE_COMMENT -> {
        int end = Scan.indexOfAny(s, LINE_ENDS, from, to);
        yield end < 0 ? new Step(c, to) : new Step(c.with(State.JS), end);
      }
      case JS_TEMPLATE -> template(c, s, from, to);
      default -> delimited(c, s, from, to);
    };
  }

  private static Step script(HtmlContext c, String s, int from, int to) {
    int at = Scan.indexOfAny(s, "\"'`/{}", from, to);
    if (at < 0) {
      return new Step(c.with(slashAfter(s, from, to, c.slash())), to);
    }
    HtmlContext here = c.with(slashAfter(s, from, at, c.slash()));
    return switch (s.charAt(at)) {
      case '"' -> new Step(here.with(State.JS_DOUBLE).with(Slash.REGEXP), at + 1);
      case '\'' -> new Step(here.with(State.JS_SINGLE).with(Slash.REGEXP), at + 1);
      case '`' -> new Step(here.with(State.JS_TEMPLATE).with(Slash.REGEXP), at + 1);
      case '{' -> new Step(brace(here.with(Slash.REGEXP), 1), at + 1);
      case '}' -> new Step(brace(here.with(Slash.REGEXP), -1), at + 1);
      default -> slash(here, s, at, to);
    };
  }

  /** Counts a brace; the one that closes a placeholder leads back into the template literal. */
  private static HtmlContext brace(HtmlContext c, int change) {
    if (c.braces().isEmpty()) {
      return c;
    }
    List<Integer> braces = new ArrayList<>(c.braces());
    int last = braces.size() - 1;
    int open = braces.get(last) + change;
    if (open >= 0) {
      braces.set(last, open);
      return c.withBraces(braces);
    }
    braces.remove(last);
    return c.withBraces(braces).with(State.JS_TEMPLATE);
  }

  private static Step slash(HtmlContext c, String s, int at, int to) {
    char next = at + 1 < to ? s.charAt(at + 1) : '\0';
    if (next == '/') {
      return new Step(c.with(State.JS_LINE_COMMENT), at + 2);
    }
    if (next == '*') {
      return new Step(c.with(State.JS_BLOCK_COMMENT), at + 2);
    }
    return switch (c.slash()) {
      case REGEXP -> new Step(c.with(State.JS_REGEXP), at + 1);
      case DIVISION -> new Step(c.with(Slash.REGEXP), at + 1);
      case UNKNOWN -> throw TagWalk.unsafe("'/' could start a division or regexp");
    };
  }

  private static Step template(HtmlContext c, String s, int from, int to) {
    for (int at = from; at < to; at++) {
      char letter = s.charAt(at);
      if (letter == '\\') {
        at++;
        if (at == to) {
          throw TagWalk.unsafe("unfinished escape sequence in JS string");
        }
      } else if (letter == '`') {
        return new Step(c.with(State.JS).with(Slash.DIVISION), at + 1);
      } else if (letter == '$' && at + 1 < to && s.charAt(at + 1) == '{') {
        List<Integer> braces = new ArrayList<>(c.braces());
        braces.add(0);
        return new Step(c.withBraces(braces).with(State.JS).with(Slash.REGEXP), at + 2);
      }
    }
    return new Step(c, to);
  }

  private static Step delimited(HtmlContext c, String s, int from, int to) {
    char end = c.state() == State.JS_DOUBLE ? '"' : c.state() == State.JS_SINGLE ? '\'' : '/';
    boolean inBrackets = false;
    for (int at = from; at < to; at++) {
      char letter = s.charAt(at);
      if (letter == '\\') {
        at++;
        if (at == to) {
          throw TagWalk.unsafe("unfinished escape sequence in JS string");
        }
      } else if (c.state() == State.JS_REGEXP && (letter == '[' || letter == ']')) {
        inBrackets = letter == '[';
      } else if (letter == end && !inBrackets) {
        return new Step(c.with(State.JS).with(Slash.DIVISION), at + 1);
      }
    }
    if (inBrackets) {
      throw TagWalk.unsafe("unfinished JS regexp charset");
    }
    return new Step(c, to);
  }

  /** What a slash is behind such text: a division, or the start of a regular expression. */
  static Slash slashAfter(String s, int from, int to, Slash before) {
    int end = to;
    while (end > from && "\t\n\f\r \u2028\u2029".indexOf(s.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == from) {
      return before;
    }
    char last = s.charAt(end - 1);
    if (last == '+' || last == '-') {
      int start = end;
      while (start > from && s.charAt(start - 1) == last) {
        start--;
      }
      return (end - start) % 2 == 1 ? Slash.REGEXP : Slash.DIVISION; // x++ / y
    }
    if (last == '.') {
      boolean afterDigit = end - from > 1 && Character.isDigit(s.charAt(end - 2));
      return afterDigit ? Slash.DIVISION : Slash.REGEXP;
    }
    if (",<>=*%&|^?!~([:;{}".indexOf(last) >= 0) {
      return Slash.REGEXP;
    }
    int start = end;
    while (start > from && isIdentifierPart(s.charAt(start - 1))) {
      start--;
    }
    return BEFORE_REGEXP.contains(s.substring(start, end)) ? Slash.REGEXP : Slash.DIVISION;
  }

  static boolean isIdentifierPart(int c) {
    return c == '$' || c == '_' || (c < 0x80 && Scan.isAsciiWord((char) c));
  }
}
