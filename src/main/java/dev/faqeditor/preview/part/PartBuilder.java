package dev.faqeditor.preview.part;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.hugo.ShortcodePairs;
import dev.faqeditor.hugo.ShortcodeTag;
import dev.faqeditor.hugo.Shortcodes;
import dev.faqeditor.preview.goldmark.Goldmark;
import dev.faqeditor.preview.part.PagePart.OpenTags;
import dev.faqeditor.preview.part.PagePart.Place;
import dev.faqeditor.preview.shortcode.Expanded;
import dev.faqeditor.preview.shortcode.Marks;
import dev.faqeditor.preview.shortcode.PageShortcodes;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the parts of one document. */
final class PartBuilder {

  private final FaqDocument document;
  private final PageShortcodes shortcodes;
  private final Goldmark goldmark;
  private final Marks marks;
  private final Cuts cuts;

  PartBuilder(FaqDocument document, PageShortcodes shortcodes, Goldmark goldmark, Marks marks) {
    this.document = document;
    this.shortcodes = shortcodes;
    this.goldmark = goldmark;
    this.marks = marks;
    this.cuts = new Cuts(document.text());
  }

  Cuts cuts() {
    return cuts;
  }

  /**
   * The parts of a stretch of the body. The first may go on with what stands before the stretch,
   * and the last with what stands behind it.
   */
  List<PagePart> parts(Place place, int end) {
    List<Span> spans = cuts.parts(new Span(place.offset(), end));
    List<PagePart> parts = new ArrayList<>();
    Place at = place;
    for (int i = 0; i < spans.size(); i++) {
      PagePart part = part(at, spans.get(i).end());
      if (!part.fresh && !parts.isEmpty()) {
        at = parts.remove(parts.size() - 1).place;
        part = part(at, spans.get(i).end());
      }
      for (int more = 1; !part.markdown.isComplete() && i < spans.size() - 1; more *= 2) {
        i = Math.min(spans.size() - 1, i + more);
        part = part(at, spans.get(i).end());
      }
      parts.add(part);
      at = at.behind(part);
    }
    return parts;
  }

  /** One part, wherever it ends. */
  PagePart part(Place place, int end) {
    String text = document.text();
    Span span = new Span(place.offset(), end);
    Expanded expanded = shortcodes.expand(document, span, place.ordinal(), marks);
    List<String> boxes = new ArrayList<>();
    int number = place.question();
    while (number < document.questionCount() && document.question(number).span().start() < end) {
      boxes.add(marks.attribute(number++));
    }
    return new PagePart(
        place,
        span.length(),
        lines(text, span),
        openTags(Shortcodes.in(text, span.start(), span.end())),
        expanded,
        goldmark.part(expanded.markdown()),
        boxes);
  }

  /** A part of the document before, at the place where it is now. */
  PagePart moved(PagePart part, Place place, boolean sameFrontMatter) {
    boolean samePlace =
        place.line() == part.place.line() && place.ordinal() == part.place.ordinal();
    if (sameFrontMatter && hasSameBoxes(part, place) && (samePlace || !part.expanded.placed())) {
      return part;
    }
    List<String> boxes = new ArrayList<>();
    for (int i = 0; i < part.boxes.size(); i++) {
      boxes.add(marks.attribute(place.question() + i));
    }
    Span span = new Span(place.offset(), place.offset() + part.length);
    Expanded expanded = shortcodes.expand(document, span, place.ordinal(), marks);
    return expanded.markdown().equals(part.expanded.markdown())
            && expanded.pasted().equals(part.expanded.pasted())
        ? part.with(place, expanded, boxes)
        : part(place, span.end());
  }

  private boolean hasSameBoxes(PagePart part, Place place) {
    for (int i = 0; i < part.boxes.size(); i++) {
      if (!marks.attribute(place.question() + i).equals(part.boxes.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static OpenTags openTags(List<ShortcodeTag> tags) {
    ShortcodePairs pairs = ShortcodePairs.of(tags);
    return new OpenTags(
        names(pairs.unclosed()), names(pairs.stray()), !pairs.unfinished().isEmpty());
  }

  private static Set<String> names(List<ShortcodeTag> tags) {
    Set<String> names = new HashSet<>();
    tags.forEach(tag -> names.add(tag.name()));
    return names;
  }

  private static int lines(String text, Span span) {
    int lines = 0;
    int at = LineEnds.lineStop(text, span.start());
    while (at < span.end()) {
      lines++;
      at = LineEnds.lineStop(text, at + LineEnds.lengthAt(text, at));
    }
    return lines;
  }
}
