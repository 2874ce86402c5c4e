package dev.faqeditor.document.structure;

import dev.faqeditor.hugo.ShortcodeTag;
import dev.faqeditor.hugo.Shortcodes;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Finds the tags in what stands between questions. Skips HTML comments (CommonMark 4.6), fenced and
 * indented code (4.5, 4.4) and code spans (6.1); a comment or fence stays open over questions.
 */
final class GlueLexer {

  /**
   * What goes on at the end of a gap.
   *
   * @param fence the character of the open fence, 0 if none is open
   * @param fenceLength how long it is, if one is open
   * @param afterBlank whether the last line was blank, so that indented code may start
   */
  record Open(char fence, int fenceLength, boolean comment, boolean afterBlank) {

    /** So a page starts. */
    static final Open NOTHING = new Open((char) 0, 0, false, true);

    /** Whether what stands there is no part of the page. */
    boolean hides() {
      return comment || fence != 0;
    }
  }

  private static final int CODE_INDENT = 4;

  private final String text;
  private final List<GlueTag> tags = new ArrayList<>();
  private Deque<ShortcodeTag> shortcodes = new ArrayDeque<>();
  private int to; // where the gap being read ends
  private char fence; // the character of the open fence, 0 if none is open
  private int fenceLength;
  private boolean comment;
  private boolean afterBlank;

  /** Reads a text where so much is open. */
  GlueLexer(String text, Open before) {
    this.text = text;
    fence = before.fence();
    fenceLength = before.fenceLength();
    comment = before.comment();
    afterBlank = before.afterBlank();
  }

  /** The tags so far. */
  List<GlueTag> tags() {
    return tags;
  }

  /** What is open now. */
  Open open() {
    return new Open(fence, fence == 0 ? 0 : fenceLength, comment, afterBlank);
  }

  /** Reads a gap between two questions; looks beyond its end no further than to that line's. */
  void read(int from, int end) {
    to = end;
    shortcodes = new ArrayDeque<>(Shortcodes.in(text, from, end));
    int at = from;
    while (at < to) {
      boolean atLineStart = at == 0 || LineEnds.isLineEnd(text.charAt(at - 1));
      int stop = Math.min(LineEnds.lineStop(text, at), to);
      if (Lines.isBlank(text, at, stop)) {
        afterBlank = atLineStart || afterBlank;
        at = stop;
      } else {
        at = readLine(at, stop, atLineStart);
        afterBlank = false;
      }
      at += at < to ? LineEnds.lengthAt(text, at) : 0;
    }
    afterBlank = afterBlank && Lines.start(text, to) == to;
  }

  /** Reads from here to where the line, or a tag that goes on behind it, ends. */
  private int readLine(int at, int stop, boolean atLineStart) {
    if (comment) {
      return scan(at);
    }
    int first = Lines.skipBlanks(text, at);
    boolean indented = first - at >= CODE_INDENT || text.substring(at, first).indexOf('\t') >= 0;
    if (atLineStart && !indented && readFence(first, stop)) {
      return stop;
    }
    boolean code = fence != 0 || (atLineStart && indented && afterBlank);
    return code ? stop : scan(at);
  }

  /** Whether the line opens or closes a fence. */
  private boolean readFence(int at, int stop) {
    char mark = text.charAt(at);
    int end = at;
    while (end < stop && text.charAt(end) == mark) {
      end++;
    }
    if (mark != '`' && mark != '~') {
      return false;
    }
    if (fence == 0) {
      boolean opens = end - at >= 3 && (mark == '~' || text.substring(end, stop).indexOf('`') < 0);
      fence = opens ? mark : fence;
      fenceLength = end - at;
      return opens;
    }
    boolean closes = fence == mark && end - at >= fenceLength && Lines.isBlank(text, end, stop);
    fence = closes ? 0 : fence;
    return closes;
  }

  private int scan(int from) {
    int at = from;
    while (at < to && !LineEnds.isLineEnd(text.charAt(at))) {
      at = comment ? skipComment(at) : scanOne(at);
    }
    return Math.min(at, to);
  }

  private int scanOne(int at) {
    return switch (text.charAt(at)) {
      case '<' -> text.startsWith("<!--", at) ? skipComment(at) : readTag(at);
      case '{' -> text.startsWith("{{", at) ? readShortcode(at) : at + 1;
      case '`' -> skipCode(at);
      case '\\' -> at + (at + 1 < to && text.charAt(at + 1) == '<' ? 2 : 1);
      default -> at + 1;
    };
  }

  private int skipComment(int at) {
    int end = text.indexOf("-->", comment ? at : at + 4);
    int stop = LineEnds.lineStop(text, at);
    comment = end < 0 || end >= Math.min(stop, to);
    return comment ? Math.min(stop, to) : end + 3;
  }

  private int skipCode(int at) {
    int end = at;
    while (end < to && text.charAt(end) == '`') {
      end++;
    }
    String run = text.substring(at, end);
    int close = text.indexOf(run, end);
    return close >= 0 && close < LineEnds.lineStop(text, end) ? close + run.length() : end;
  }

  private int readShortcode(int at) {
    while (!shortcodes.isEmpty() && shortcodes.peek().span().start() < at) {
      shortcodes.pop();
    }
    if (shortcodes.isEmpty() || shortcodes.peek().span().start() != at) {
      return at + 1;
    }
    ShortcodeTag tag = shortcodes.pop();
    switch (tag.form()) {
      case OPENING -> tags.add(GlueTag.ofShortcode(tag.span(), tag.name(), false));
      case CLOSING -> tags.add(GlueTag.ofShortcode(tag.span(), tag.name(), true));
      case SELF_CLOSING, ESCAPED, UNFINISHED -> {}
    }
    return tag.span().end();
  }

  private int readTag(int at) {
    boolean closes = text.startsWith("</", at);
    int nameStart = closes ? at + 2 : at + 1;
    int nameEnd = HtmlElements.nameEnd(text, nameStart, to);
    int end = endOfTag(nameEnd);
    if (nameEnd == nameStart || end < 0) {
      return at + 1;
    }
    String name = HtmlElements.lowerCase(text.substring(nameStart, nameEnd));
    if (!closes && HtmlElements.holdsNoTags(name)) {
      int close = text.indexOf("</", end);
      return close < 0 || close >= to ? end : close;
    }
    if (HtmlElements.mustBeClosed(name)) {
      boolean faqPage = !closes && text.substring(at, end).contains("schema.org/FAQPage");
      tags.add(new GlueTag(new Span(at, end), name, closes, faqPage));
    }
    return end;
  }

  /** Behind the tag's {@code >}; -1 if it has none. */
  private int endOfTag(int from) {
    char quote = 0;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return at + 1;
      } else if (c == '<') {
        return -1;
      }
    }
    return -1;
  }
}
