package dev.faqeditor.preview.part;

import dev.faqeditor.preview.goldmark.LinkTargets;
import dev.faqeditor.preview.goldmark.MarkdownPart;
import dev.faqeditor.preview.shortcode.Expanded;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One part of a page: its shortcodes expanded and its Markdown rendered as if it were all of the
 * page; and, kept between two renderings, what it prints as a part of it.
 */
final class PagePart {

  /** Where a part starts: what its templates may ask for. */
  record Place(int offset, int line, int ordinal, int question) {

    /** The start of the body, which stands at this offset. */
    static Place at(int bodyStart) {
      return new Place(bodyStart, 0, 0, 0);
    }

    /** Where the next part starts. */
    Place behind(PagePart part) {
      return new Place(
          offset + part.length,
          line + part.lines,
          ordinal + part.expanded.count(),
          question + part.boxes.size());
    }
  }

  /** The names of tags that other parts may hold the counterparts of. */
  record OpenTags(Set<String> unclosed, Set<String> stray, boolean unfinished) {}

  final int length; // in UTF-16 units
  final int lines; // line ends
  final OpenTags tags;
  final Expanded expanded;
  final MarkdownPart markdown;
  final boolean fresh; // does not go on with what stands above it
  final List<String> boxes; // of its questions, as the marks call them
  final Place place; // when it was expanded

  private @Nullable LinkTargets known;
  private @Nullable MarkdownPart knowing;
  private @Nullable MarkdownPart lastRendered;
  private List<String> lastIds = List.of();
  private PrintedPart printed = new PrintedPart("");

  PagePart(
      Place place,
      int length,
      int lines,
      OpenTags tags,
      Expanded expanded,
      MarkdownPart markdown,
      List<String> boxes) {
    this.place = place;
    this.length = length;
    this.lines = lines;
    this.tags = tags;
    this.expanded = expanded;
    this.markdown = markdown;
    this.fresh = Cuts.startsAfresh(expanded.markdown(), 0);
    this.boxes = List.copyOf(boxes);
  }

  /** The same part at another place, or of another front matter, if that changes nothing else. */
  PagePart with(Place now, Expanded expandedNow, List<String> boxesNow) {
    PagePart same = new PagePart(now, length, lines, tags, expandedNow, markdown, boxesNow);
    same.known = known;
    same.knowing = knowing;
    same.lastRendered = lastRendered;
    same.lastIds = lastIds;
    same.printed = printed;
    return same;
  }

  /** Its Markdown, rendered with the link references of the page. */
  MarkdownPart rendered(KnownTargets page) {
    if (page.targets().isEmpty() || expanded.markdown().indexOf('[') < 0) {
      return markdown;
    }
    MarkdownPart last = knowing;
    if (last == null || !page.targets().equals(known)) {
      known = page.targets();
      last = page.goldmark().part(expanded.markdown());
      knowing = last;
    }
    return last;
  }

  /** What it prints, given its Markdown as it is on the page, and the ids of its headings. */
  PrintedPart printed(MarkdownPart rendered, List<String> ids) {
    if (rendered != lastRendered || !ids.equals(lastIds)) {
      lastRendered = rendered;
      lastIds = ids;
      String html = expanded.paste(rendered.html(ids));
      printed = html.equals(printed.html()) ? printed : new PrintedPart(html);
    }
    return printed;
  }
}
