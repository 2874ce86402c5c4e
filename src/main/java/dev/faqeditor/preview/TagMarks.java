package dev.faqeditor.preview;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.hugo.ShortcodeTag;
import dev.faqeditor.hugo.Shortcodes;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Marks the raw HTML tags of a page with where they stand, so that they are known again in what is
 * rendered and told apart from those that templates print. The mark is white space behind the tag's
 * name, the only thing that a closing tag may hold (CommonMark 6.6): a blank for each 0 and a tab
 * for each 1 of the offset.
 */
final class TagMarks {

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

  private TagMarks() {}

  /** Marks the wrappers' tags in the body, all but those in shortcode tags. */
  static Edit edit(FaqDocument document) {
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
    return new Edit(splices);
  }

  /** The offset in the mark of the tag that starts here; empty where it has none. */
  static Optional<Integer> read(String html, int tag) {
    int start = nameEnd(html, tag);
    if (start + DIGITS > html.length()) {
      return Optional.empty();
    }
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
