package dev.faqeditor.preview;

import java.util.Locale;
import java.util.Set;

/**
 * How deeply HTML is nested, by a look at its tags. An HTML parser searches up to a hundred of the
 * open elements at each tag, so that tens of thousands of tags that deep take it seconds.
 */
final class Nesting {

  /** Open elements that a parser searches at most. */
  private static final int DEEP = 100;

  /** More tags than this that deep are too much. */
  static final int MOST = 10_000;

  /** Elements that have no end tag, or whose end tag is often left out. */
  private static final Set<String> UNCOUNTED =
      Set.of(
          "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link",
          "meta", "option", "p", "param", "source", "tbody", "td", "th", "thead", "tr", "track",
          "wbr");

  private Nesting() {}

  /** Refuses HTML that nests so much that it is not to be parsed. */
  static void check(String html) {
    if (isTooDeep(html)) {
      throw new StackOverflowError("too many HTML elements in each other");
    }
  }

  /** Whether HTML nests so much that it is not to be parsed. */
  static boolean isTooDeep(String html) {
    int depth = 0;
    int deep = 0;
    for (int at = html.indexOf('<'); at >= 0 && deep <= MOST; at = html.indexOf('<', at + 1)) {
      boolean closing = html.startsWith("/", at + 1);
      int name = closing ? at + 2 : at + 1;
      if (isLetterAt(html, name) && !isUncounted(html, name)) {
        depth = closing ? Math.max(0, depth - 1) : depth + 1;
        deep += depth > DEEP && !closing ? 1 : 0;
      }
    }
    return deep > MOST;
  }

  private static boolean isUncounted(String html, int from) {
    int end = from;
    while (isLetterAt(html, end)) {
      end++;
    }
    return UNCOUNTED.contains(html.substring(from, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isLetterAt(String html, int at) {
    return at < html.length() && Character.isLetter(html.charAt(at));
  }
}
