package dev.faqeditor.template.escape;

import dev.faqeditor.template.escape.HtmlContext.Attribute;
import dev.faqeditor.template.escape.HtmlContext.Delim;
import dev.faqeditor.template.escape.HtmlContext.Element;
import dev.faqeditor.template.escape.HtmlContext.State;
import java.util.Locale;

/**
 * A template's literal text in its place: what is printed of it, and where it leads. It is printed
 * as it is, but for comments, which go, and a {@code <} that starts no tag.
 *
 * @param printed what is printed
 * @param after the context of what follows
 */
public record LiteralText(String printed, HtmlContext after) {

  private static final String DOCTYPE = "<!DOCTYPE";

  /**
   * Reads on from a context.
   *
   * @throws dev.faqeditor.template.value.TemplateStop if browsers would disagree about the HTML
   */
  public static LiteralText of(HtmlContext context, String s) {
    StringBuilder printed = new StringBuilder();
    HtmlContext c = context;
    int written = 0;
    int at = 0;
    while (at < s.length()) {
      Step step = next(c, s, at);
      State state = c.state();
      State after = step.context().state();
      if (state == State.TEXT || state == State.RCDATA) {
        int end = after == state ? step.end() : tagStart(s, at, step.end());
        for (int i = at; i < end; i++) {
          if (s.charAt(i) == '<' && !s.regionMatches(true, i, DOCTYPE, 0, DOCTYPE.length())) {
            printed.append(s, written, i).append("&lt;");
            written = i + 1;
          }
        }
      } else if (state.isComment() && c.delim() == Delim.NONE) {
        if (state == State.JS_BLOCK_COMMENT) {
          boolean breaksLine = Scan.indexOfAny(s, "\n\r\u2028\u2029", written, step.end()) >= 0;
          printed.append(breaksLine ? '\n' : ' ');
        } else if (state == State.CSS_BLOCK_COMMENT) {
          printed.append(' ');
        }
        written = step.end();
      }
      if (state != after && after.isComment() && step.context().delim() == Delim.NONE) {
        int start = step.end() - (after == State.COMMENT ? 4 : 2);
        printed.append(s, written, start);
        written = step.end();
      }
      c = step.context();
      at = step.end();
    }
    if (!c.state().isComment() || c.delim() != Delim.NONE) {
      printed.append(s, written, s.length());
    }
    return new LiteralText(printed.toString(), c);
  }

  /** Where the last {@code <} stands, which starts the tag that ends the text. */
  static int tagStart(String s, int from, int to) {
    int start = s.lastIndexOf('<', to - 1);
    return start < from ? to : start;
  }

  private static Step next(HtmlContext c, String s, int from) {
    if (c.delim() == Delim.NONE) {
      int end = c.element() == Element.NONE ? -1 : closingTag(s, from, c.element());
      if (end == from) {
        return new Step(HtmlContext.TEXT, from);
      }
      return TagWalk.step(c, s, from, end < 0 ? s.length() : end);
    }
    String ends = c.delim() == Delim.DOUBLE ? "\"" : c.delim() == Delim.SINGLE ? "'" : " \t\n\f\r>";
    int found = Scan.indexOfAny(s, ends, from, s.length());
    int end = found < 0 ? s.length() : found;
    if (c.delim() == Delim.SPACE_OR_TAG_END) {
      int bad = Scan.indexOfAny(s, "\"'<=`", from, end);
      if (bad >= 0) {
        throw TagWalk.unsafe(s.charAt(bad) + " in unquoted attr");
      }
    }
    if (found < 0) {
      return new Step(inside(c, Entities.decoded(s.substring(from))), end);
    }
    boolean data =
        c.state() == State.ATTRIBUTE
            && c.element() == Element.SCRIPT
            && c.attribute() == Attribute.SCRIPT_TYPE
            && !isScriptType(s.substring(from, end));
    return new Step(
        HtmlContext.of(State.TAG, data ? Element.NONE : c.element()),
        c.delim() == Delim.SPACE_OR_TAG_END ? end : end + 1);
  }

  private static HtmlContext inside(HtmlContext context, String value) {
    HtmlContext c = context;
    for (int at = 0; at < value.length(); ) {
      Step step = TagWalk.step(c, value, at, value.length());
      c = step.context();
      at = step.end();
    }
    return c;
  }

  /** The offset of {@code </element}, or -1. */
  static int closingTag(String s, int from, Element element) {
    String name = element.name().toLowerCase(Locale.ROOT);
    for (int at = s.indexOf("</", from); at >= 0; at = s.indexOf("</", at + 2)) {
      int end = at + 2 + name.length();
      if (s.regionMatches(true, at + 2, name, 0, name.length())
          && end < s.length()
          && "> \t\n\f/".indexOf(s.charAt(end)) >= 0) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a script element of that type holds JavaScript; JSON counts as such. */
  private static boolean isScriptType(String type) {
    int parameters = type.indexOf(';');
    String name = (parameters < 0 ? type : type.substring(0, parameters)).toLowerCase(Locale.ROOT);
    return switch (name.strip()) {
      case "application/ecmascript",
          "application/javascript",
          "application/json",
          "application/ld+json",
          "application/x-ecmascript",
          "application/x-javascript",
          "module",
          "text/ecmascript",
          "text/javascript",
          "text/javascript1.0",
          "text/javascript1.1",
          "text/javascript1.2",
          "text/javascript1.3",
          "text/javascript1.4",
          "text/javascript1.5",
          "text/jscript",
          "text/livescript",
          "text/x-ecmascript",
          "text/x-javascript" ->
          true;
      default -> false;
    };
  }
}
