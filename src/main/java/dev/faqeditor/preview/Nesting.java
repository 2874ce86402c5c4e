package dev.faqeditor.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How deeply HTML is nested, by a look at its tags. An HTML parser searches up to a hundred of the
 * open elements at each tag, so that tens of thousands of tags that deep take it seconds.
 */
final class Nesting {

  /** An element in more open ones than this is deep. */
  static final int DEEP = 50;

  /** So many deep elements a page may have. */
  static final int MOST = 10_000;

  /** An end tag closes the nearest element of its name among so many open ones. */
  private static final int SEARCHED = 100;

  private static final Set<String> EMPTY =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
          "source", "track", "wbr");

  private final String html;
  private final List<String> open = new ArrayList<>();
  private int deep;

  private Nesting(String html) {
    this.html = html;
  }

  /** Refuses HTML that nests so much that it is not to be parsed. */
  static void check(String html) {
    if (isTooDeep(html)) {
      throw new StackOverflowError("too many HTML elements in each other");
    }
  }

  /**
   * Whether HTML nests so much that it is not to be parsed. Elements whose end tags are left out
   * count as open until what they stand in ends.
   */
  static boolean isTooDeep(String html) {
    Nesting nesting = new Nesting(html);
    int at = html.indexOf('<');
    while (at >= 0 && nesting.deep <= MOST) {
      nesting.read(at + 1);
      at = html.indexOf('<', at + 1);
    }
    return nesting.deep > MOST;
  }

  private void read(int from) {
    if (isLetterAt(from)) {
      String name = nameAt(from);
      if (!EMPTY.contains(name)) {
        deep += open.size() > DEEP ? 1 : 0;
        open.add(name);
      }
    } else if (html.startsWith("/", from) && isLetterAt(from + 1)) {
      close(nameAt(from + 1));
    }
  }

  private void close(String name) {
    for (int i = open.size() - 1; i >= Math.max(0, open.size() - SEARCHED); i--) {
      if (open.get(i).equals(name)) {
        open.subList(i, open.size()).clear();
        return;
      }
    }
  }

  private String nameAt(int from) {
    int end = from;
    while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    return html.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private boolean isLetterAt(int at) {
    return at < html.length() && Character.isLetter(html.charAt(at));
  }
}
