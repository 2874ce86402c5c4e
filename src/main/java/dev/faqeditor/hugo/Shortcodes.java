package dev.faqeditor.hugo;

import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds every shortcode tag of a text as Hugo's page lexer does: on raw text, before Markdown, so
 * also inside code and comments.
 *
 * <p>Hugo stops at the first tag that it can't read. Here such a tag ends at its line's end and is
 * {@link ShortcodeTag.Form#UNFINISHED}, so that a tag can be typed letter by letter.
 */
public final class Shortcodes {

  private Shortcodes() {}

  /** The tags from {@code from} (a UTF-16 offset) to the end of the text, in order. */
  public static List<ShortcodeTag> in(String text, int from) {
    return in(text, from, text.length());
  }

  /** The tags that start in a part of the text; the last may end behind it. */
  public static List<ShortcodeTag> in(String text, int from, int to) {
    List<ShortcodeTag> tags = new ArrayList<>();
    int at = from;
    while ((at = text.indexOf("{{", at)) >= 0 && at < to) {
      char kind = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
      if (kind != '%' && kind != '<') {
        at++;
        continue;
      }
      ShortcodeTag tag = tagAt(text, at, kind == '%' ? Delimiter.PERCENT : Delimiter.ANGLE);
      tags.add(tag);
      at = tag.span().end();
    }
    return tags;
  }

  private static ShortcodeTag tagAt(String text, int start, Delimiter delimiter) {
    int inside = start + delimiter.opening().length();
    if (text.startsWith("/*", inside)) {
      int end = text.indexOf("*/" + delimiter.closing(), inside + 2);
      if (end >= 0) {
        Span span = new Span(start, end + 2 + delimiter.closing().length());
        return new ShortcodeTag(span, delimiter, ShortcodeTag.Form.ESCAPED, "", List.of());
      }
    }
    TagLexer lexer = new TagLexer(text, inside, delimiter);
    if (lexer.read()) {
      Span span = new Span(start, lexer.end());
      return new ShortcodeTag(span, delimiter, lexer.form(), lexer.name(), lexer.parameters());
    }
    Span span = new Span(start, LineEnds.lineStop(text, start));
    return new ShortcodeTag(span, delimiter, ShortcodeTag.Form.UNFINISHED, lexer.name(), List.of());
  }
}
