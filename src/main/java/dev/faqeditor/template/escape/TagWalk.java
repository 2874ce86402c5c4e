package dev.faqeditor.template.escape;

import dev.faqeditor.template.escape.HtmlContext.Attribute;
import dev.faqeditor.template.escape.HtmlContext.Delim;
import dev.faqeditor.template.escape.HtmlContext.Element;
import dev.faqeditor.template.escape.HtmlContext.State;
import dev.faqeditor.template.escape.HtmlContext.UrlPart;
import dev.faqeditor.template.value.FaultKind;
import dev.faqeditor.template.value.TemplateStop;
import java.util.Locale;

/** Reads literal HTML: text, tags, attributes. */
final class TagWalk {

  private TagWalk() {}

  /** One step from {@code from}, reading no further than {@code to}. */
  static Step step(HtmlContext c, String s, int from, int to) {
    return switch (c.state()) {
      case TEXT -> text(c, s, from, to);
      case TAG -> tag(c, s, from, to);
      case ATTRIBUTE_NAME -> attributeName(c, s, from, to);
      case AFTER_NAME -> afterName(c, s, from, to);
      case BEFORE_VALUE -> beforeValue(c, s, from, to);
      case COMMENT -> comment(c, s, from, to);
      case RCDATA, ATTRIBUTE, SRCSET -> new Step(c, to);
      case URL -> new Step(url(c, s.substring(from, to)), to);
      case JS, JS_DOUBLE, JS_SINGLE, JS_TEMPLATE, JS_REGEXP, JS_BLOCK_COMMENT, JS_LINE_COMMENT ->
          ScriptWalk.step(c, s, from, to);
      default -> StyleWalk.step(c, s, from, to);
    };
  }

  private static Step text(HtmlContext c, String s, int from, int to) {
    int at = from;
    while (true) {
      int open = Scan.indexOf(s, "<", at, to);
      if (open < 0 || open + 1 == to) {
        return new Step(c, to);
      }
      if (open + 4 <= to && s.startsWith("<!--", open)) {
        return new Step(HtmlContext.of(State.COMMENT, Element.NONE), open + 4);
      }
      at = open + 1;
      boolean closing = s.charAt(at) == '/';
      if (closing && at + 1 == to) {
        return new Step(c, to);
      }
      at += closing ? 1 : 0;
      int end = tagNameEnd(s, at, to);
      if (end > at) {
        String name = s.substring(at, end).toLowerCase(Locale.ROOT);
        Element element = closing ? Element.NONE : Element.of(name);
        return new Step(HtmlContext.of(State.TAG, element), end);
      }
    }
  }

  private static int tagNameEnd(String s, int from, int to) {
    if (from >= to || !Scan.isAsciiLetter(s.charAt(from))) {
      return from;
    }
    int at = from + 1;
    while (at < to) {
      char c = s.charAt(at);
      if (Scan.isAsciiWord(c)) {
        at++;
      } else if ((c == ':' || c == '-') && at + 1 < to && Scan.isAsciiWord(s.charAt(at + 1))) {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  private static Step tag(HtmlContext c, String s, int from, int to) {
    int start = Scan.skipSpace(s, from, to);
    if (start == to) {
      return new Step(c, to);
    }
    if (s.charAt(start) == '>') {
      return new Step(HtmlContext.of(c.element().inside, c.element()), start + 1);
    }
    int end = nameEnd(s, start, to);
    if (end == start) {
      throw unsafe("expected space, attr name, or end of tag");
    }
    Attribute attribute =
        AttributeKinds.of(s.substring(start, end).toLowerCase(Locale.ROOT), c.element());
    State state = end == to ? State.ATTRIBUTE_NAME : State.AFTER_NAME;
    return new Step(HtmlContext.of(state, c.element()).with(attribute), end);
  }

  private static Step attributeName(HtmlContext c, String s, int from, int to) {
    int end = nameEnd(s, from, to);
    return new Step(end == to ? c : c.with(State.AFTER_NAME), end);
  }

  private static int nameEnd(String s, int from, int to) {
    for (int at = from; at < to; at++) {
      char c = s.charAt(at);
      if (Scan.isHtmlSpace(c) || c == '=' || c == '>') {
        return at;
      }
      if (c == '\'' || c == '"' || c == '<') {
        throw unsafe(c + " in attribute name");
      }
    }
    return to;
  }

  private static Step afterName(HtmlContext c, String s, int from, int to) {
    int at = Scan.skipSpace(s, from, to);
    if (at == to) {
      return new Step(c, to);
    }
    return s.charAt(at) == '='
        ? new Step(c.with(State.BEFORE_VALUE), at + 1)
        : new Step(c.with(State.TAG), at);
  }

  private static Step beforeValue(HtmlContext c, String s, int from, int to) {
    int at = Scan.skipSpace(s, from, to);
    if (at == to) {
      return new Step(c, to);
    }
    Delim delim =
        switch (s.charAt(at)) {
          case '\'' -> Delim.SINGLE;
          case '"' -> Delim.DOUBLE;
          default -> Delim.SPACE_OR_TAG_END;
        };
    return new Step(
        c.with(c.attribute().inside).with(delim), delim == Delim.SPACE_OR_TAG_END ? at : at + 1);
  }

  private static Step comment(HtmlContext c, String s, int from, int to) {
    int end = Scan.indexOf(s, "-->", from, to);
    return end < 0 ? new Step(c, to) : new Step(HtmlContext.TEXT, end + 3);
  }

  /** How far the URL has come after some of its text. */
  static HtmlContext url(HtmlContext c, String text) {
    if (text.indexOf('#') >= 0 || text.indexOf('?') >= 0) {
      return c.with(UrlPart.QUERY_OR_FRAGMENT);
    }
    boolean blank = Scan.skipSpace(text, 0, text.length()) == text.length();
    return !blank && c.urlPart() == UrlPart.NONE ? c.with(UrlPart.BEFORE_QUERY) : c;
  }

  static TemplateStop unsafe(String detail) {
    return new TemplateStop(FaultKind.UNSAFE_CONTEXT, detail);
  }
}
