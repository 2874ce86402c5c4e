package dev.faqeditor.preview;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Section;
import dev.faqeditor.hugo.ShortcodeTag;
import dev.faqeditor.hugo.Shortcodes;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Marks the raw HTML tags and the headings of a page with where they stand, so that they are known
 * again in what is rendered and tags are told apart from those that templates print. A mark is
 * white space: a blank for each 0 and a tab for each 1 of the offset. It stands behind a tag's
 * name, since a closing tag may hold nothing else (CommonMark 6.6), and at the end of a heading's
 * line, where Markdown drops it and raw text does not.
 */
final class SourceMarks {

  /** Elements that wrap others, in lower case. */
  static final Set<String> WRAPPERS =
      Set.of(
          "article",
          "aside",
          "blockquote",
          "details",
          "div",
          "dl",
          "fieldset",
          "figure",
          "footer",
          "header",
          "main",
          "nav",
          "ol",
          "section",
          "ul");

  private static final int DIGITS = 26; // enough for any file that opens
  private static final int LONGEST_NAME = 10;

  private SourceMarks() {}

  /** Marks the headings, and the wrappers' tags in the body but for those in shortcode tags. */
  static Edit edit(FaqDocument document) {
    List<Splice> splices = tags(document);
    for (Section section : document.sections()) {
      if (section.level() > 0) {
        int start = section.span().start();
        int stop = LineEnds.lineStop(document.text(), start);
        splices.add(new Splice(Span.at(stop), written(start)));
      }
    }
    splices.sort(Comparator.comparingInt(splice -> splice.span().start()));
    return new Edit(splices);
  }

  private static List<Splice> tags(FaqDocument document) {
    String text = document.text();
    List<ShortcodeTag> shortcodes = Shortcodes.in(text, document.bodyStart());
    List<Splice> splices = new ArrayList<>();
    int next = 0;
    for (int at = text.indexOf('<', document.bodyStart());
        at >= 0;
        at = text.indexOf('<', at + 1)) {
      while (next < shortcodes.size() && shortcodes.get(next).span().end() <= at) {
        next++;
      }
      boolean free = next == shortcodes.size() || at < shortcodes.get(next).span().start();
      int nameEnd = nameEnd(text, at);
      if (free && WRAPPERS.contains(name(text, at))) {
        splices.add(new Splice(Span.at(nameEnd), written(at)));
      }
    }
    return splices;
  }

  /** Where the heading stands whose line, or its end, this is; empty if it is none. */
  static Optional<Integer> readHeading(String line) {
    return line.stripLeading().startsWith("#") && line.length() > DIGITS
        ? readAt(line, line.length() - DIGITS)
        : Optional.empty();
  }

  /** The offset in the mark of the tag that starts here; empty where it has none. */
  static Optional<Integer> read(String html, int tag) {
    int start = nameEnd(html, tag);
    return start + DIGITS > html.length() ? Optional.empty() : readAt(html, start);
  }

  private static Optional<Integer> readAt(String html, int start) {
    int offset = 0;
    for (int i = start; i < start + DIGITS; i++) {
      char c = html.charAt(i);
      if (c != ' ' && c != '\t') {
        return Optional.empty();
      }
      offset = offset << 1 | (c == '\t' ? 1 : 0);
    }
    return Optional.of(offset);
  }

  /** The name of the element whose tag starts here, in lower case; empty if it is no tag. */
  static String name(String html, int tag) {
    int end = nameEnd(html, tag);
    boolean ends = end < html.length() && " \t\r\n>/".indexOf(html.charAt(end)) >= 0;
    StringBuilder name = new StringBuilder();
    for (int i = nameStart(html, tag); ends && i < end; i++) {
      name.append((char) (html.charAt(i) | 0x20));
    }
    return name.toString();
  }

  private static String written(int offset) {
    StringBuilder mark = new StringBuilder(DIGITS);
    for (int digit = DIGITS - 1; digit >= 0; digit--) {
      mark.append((offset >> digit & 1) == 1 ? '\t' : ' ');
    }
    return mark.toString();
  }

  private static int nameStart(String html, int tag) {
    return html.startsWith("</", tag) ? tag + 2 : tag + 1;
  }

  private static int nameEnd(String html, int tag) {
    int start = nameStart(html, tag);
    int end = start;
    while (end < html.length() && end <= start + LONGEST_NAME && isAsciiLetter(html.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
