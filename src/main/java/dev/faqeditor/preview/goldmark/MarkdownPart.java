package dev.faqeditor.preview.goldmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What one part of a page is rendered to. The ids of its headings, which depend on the headings of
 * the parts before it, are put in last.
 */
public final class MarkdownPart {

  /**
   * A heading, in the order of the page.
   *
   * @param name its own id, or what one is made of
   * @param named whether it is its own
   * @param awaited whether the HTML lacks the id, for it to be put in
   * @param at where in the HTML it stands, or where the id is to be put in; -1 if it is not printed
   */
  record HeadingId(String name, boolean named, boolean awaited, int at) {}

  private final String html;
  private final List<HeadingId> headings;
  private final LinkTargets targets;
  private final boolean footnotes;
  private final boolean complete;

  MarkdownPart(
      String html,
      List<HeadingId> headings,
      LinkTargets targets,
      boolean footnotes,
      boolean complete) {
    this.html = html;
    this.headings = List.copyOf(headings);
    this.targets = targets;
    this.footnotes = footnotes;
    this.complete = complete;
  }

  static MarkdownPart of(String html) {
    return new MarkdownPart(html, List.of(), LinkTargets.NONE, false, true);
  }

  /** The link references that it defines. */
  public LinkTargets targets() {
    return targets;
  }

  /** Whether it holds the text of footnotes. */
  public boolean hasFootnotes() {
    return footnotes;
  }

  /**
   * Whether its last block ends with it, whatever follows behind a blank line and without an
   * indent: no fence or raw HTML is left open, and no list of definitions goes on.
   */
  public boolean isComplete() {
    return complete;
  }

  /** The ids of its headings, given those of all before it; they are taken from then on. */
  public List<String> ids(UniqueIds page) {
    List<String> ids = new ArrayList<>();
    for (HeadingId heading : headings) {
      if (heading.named()) {
        page.take(heading.name());
      }
      ids.add(heading.named() ? heading.name() : page.unique(heading.name()));
    }
    return ids;
  }

  /** Its HTML with these ids. */
  public String html(List<String> ids) {
    StringBuilder result = new StringBuilder(html);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      if (headings.get(i).awaited()) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparingInt((Integer i) -> headings.get(i).at()).reversed());
    for (int i : order) {
      StringBuilder id = new StringBuilder();
      HtmlEscapes.append(id, ids.get(i));
      result.insert(headings.get(i).at(), id);
    }
    return result.toString();
  }

  /**
   * The stretches of what was rendered that stand between these marks, each in a paragraph of its
   * own; the last is what stands behind the last mark.
   *
   * @return nothing if a heading stands elsewhere on the page than in the text
   */
  public List<MarkdownPart> split(String mark) {
    List<MarkdownPart> parts = new ArrayList<>();
    String paragraph = "<p>" + mark + "</p>\n";
    int at = 0;
    int heading = 0;
    while (true) {
      int end = html.indexOf(paragraph, at);
      int stop = end < 0 ? html.length() : end;
      List<HeadingId> inside = new ArrayList<>();
      while (heading < headings.size() && headings.get(heading).at() < stop) {
        HeadingId found = headings.get(heading++);
        if (found.at() < at) {
          return List.of();
        }
        inside.add(new HeadingId(found.name(), found.named(), found.awaited(), found.at() - at));
      }
      parts.add(new MarkdownPart(html.substring(at, stop), inside, LinkTargets.NONE, false, true));
      if (end < 0) {
        return heading == headings.size() ? parts : List.of();
      }
      at = end + paragraph.length();
    }
  }
}
