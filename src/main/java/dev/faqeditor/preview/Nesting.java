package dev.faqeditor.preview;

import java.util.Locale;
import java.util.Set;

/**
 * How deeply HTML is nested, by a look at its tags. An HTML parser searches up to a hundred of the
 * open elements at each tag, so that tens of thousands of tags that deep take it seconds.
 */
final class Nesting {

  /** Open elements that a parser searches at most. */
  private static final int SEARCHED = 100;

  /** What is too much, in open elements to be searched: ten thousand tags a hundred deep. */
  static final int MOST = 1_000_000;

  private static final Set<String> EMPTY =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
          "source", "track", "wbr");

  private Nesting() {}

  /**
   * Whether HTML nests so much that it is not to be parsed. Elements whose end tags are left out
   * count as open.
   */
  static boolean isTooDeep(String html) {
    int depth = 0;
    int work = 0;
    for (int at = html.indexOf('<'); at >= 0 && work <= MOST; at = html.indexOf('<', at + 1)) {
      if (isLetterAt(html, at + 1)) {
        depth += isEmpty(html, at + 1) ? 0 : 1;
        work += Math.min(depth, SEARCHED);
      } else if (html.startsWith("/", at + 1) && isLetterAt(html, at + 2)) {
        depth = Math.max(0, depth - 1);
      }
    }
    return work > MOST;
  }

  private static boolean isEmpty(String html, int from) {
    int end = from;
    while (isLetterAt(html, end)) {
      end++;
    }
    return EMPTY.contains(html.substring(from, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isLetterAt(String html, int at) {
    return at < html.length() && Character.isLetter(html.charAt(at));
  }
}
