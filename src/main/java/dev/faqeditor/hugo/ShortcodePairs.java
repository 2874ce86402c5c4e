package dev.faqeditor.hugo;

import dev.faqeditor.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which opening tag each closing tag closes: the nearest open one of its name. Whether a tag takes
 * a closing one only its template knows, so one that is never closed stands alone.
 *
 * @param pairs in the order of their closing tags
 * @param unclosed opening tags that nothing closes
 * @param stray closing tags that close nothing
 * @param unfinished tags that can't be read
 */
public record ShortcodePairs(
    List<Pair> pairs,
    List<ShortcodeTag> unclosed,
    List<ShortcodeTag> stray,
    List<ShortcodeTag> unfinished) {

  /**
   * An opening tag and the tag that closes it.
   *
   * @param opening the first
   * @param closing the second
   */
  public record Pair(ShortcodeTag opening, ShortcodeTag closing) {

    /** Both tags and what stands between them. */
    public Span span() {
      int start = opening.span().start();
      return new Span(start, closing.span().end());
    }

    /** What stands between the tags. */
    public Span inner() {
      int start = opening.span().end();
      int end = closing.span().start();
      return new Span(start, end);
    }
  }

  /** Pairs the tags of a text, given in their order. */
  public static ShortcodePairs of(List<ShortcodeTag> tags) {
    ShortcodePairs result =
        new ShortcodePairs(
            new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Deque<ShortcodeTag> open = new ArrayDeque<>();
    Map<String, Integer> openByName = new HashMap<>();
    for (ShortcodeTag tag : tags) {
      switch (tag.form()) {
        case OPENING -> {
          open.push(tag);
          openByName.merge(tag.name(), 1, Integer::sum);
        }
        case CLOSING -> {
          if (openByName.getOrDefault(tag.name(), 0) == 0) {
            result.stray.add(tag);
          } else {
            result.pairs.add(new Pair(result.popTo(tag.name(), open, openByName), tag));
          }
        }
        case UNFINISHED -> result.unfinished.add(tag);
        case SELF_CLOSING, ESCAPED -> {}
      }
    }
    result.unclosed.addAll(open);
    return result;
  }

  private ShortcodeTag popTo(
      String name, Deque<ShortcodeTag> open, Map<String, Integer> openByName) {
    while (true) {
      ShortcodeTag tag = open.pop();
      openByName.merge(tag.name(), -1, Integer::sum);
      if (tag.name().equals(name)) {
        return tag;
      }
      unclosed.add(tag);
    }
  }
}
