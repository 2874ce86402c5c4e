package dev.faqeditor.preview.part;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.preview.goldmark.Goldmark;
import dev.faqeditor.preview.goldmark.LinkTargets;
import dev.faqeditor.preview.goldmark.MarkdownPart;
import dev.faqeditor.preview.goldmark.UniqueIds;
import dev.faqeditor.preview.part.PagePart.Place;
import dev.faqeditor.preview.shortcode.Marks;
import dev.faqeditor.preview.shortcode.PageShortcodes;
import dev.faqeditor.preview.shortcode.ShortcodeFault;
import dev.faqeditor.preview.shortcode.ShortcodeTemplates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page in parts, each rendered again only when a change reaches it. What parts have in common
 * goes through all of them: link references, footnotes, the ids of headings, the numbers of
 * questions. To be used by one thread at a time.
 */
public final class PageParts {

  /**
   * What a page prints.
   *
   * @param parts in order; together they are what {@link Goldmark#render} makes of the whole
   * @param faults what kept shortcodes from being shown as the site prints them, each once
   */
  public record Printed(List<PrintedPart> parts, List<ShortcodeFault> faults) {}

  private final ShortcodeTemplates templates;
  private final Goldmark goldmark;
  private final Marks marks;
  private final Footnotes footnotes;
  private KnownTargets targets;
  private String text = "";
  private int bodyStart;
  private Optional<PageShortcodes> shortcodes = Optional.empty();
  private List<PagePart> parts = List.of();
  private PrintedPart listOfFootnotes = new PrintedPart("");

  /**
   * A page without text.
   *
   * @param marks call the question with a number the same as long as it is the same question
   */
  public PageParts(ShortcodeTemplates templates, Goldmark goldmark, Marks marks) {
    this.templates = templates;
    this.goldmark = goldmark;
    this.marks = marks;
    this.footnotes = new Footnotes(marks.secretWord());
    this.targets = new KnownTargets(goldmark);
  }

  /**
   * What the document prints; takes time in proportion to what has changed since the last one.
   *
   * @return empty if it can only be rendered as a whole
   */
  public Optional<Printed> print(FaqDocument document) {
    boolean sameFrontMatter =
        shortcodes.isPresent()
            && document.bodyStart() == bodyStart
            && document.text().regionMatches(0, text, 0, bodyStart);
    PageShortcodes expanding =
        sameFrontMatter
            ? shortcodes.orElseThrow()
            : PageShortcodes.of(document, templates, goldmark);
    PartBuilder builder = new PartBuilder(document, expanding, goldmark, marks);
    List<PagePart> now = new PartUpdate(text, bodyStart, parts, document, builder).parts();
    shortcodes = Optional.of(expanding);
    parts = moved(now, builder, document.bodyStart(), sameFrontMatter);
    text = document.text();
    bodyStart = document.bodyStart();
    return expanding.keepsState() ? Optional.empty() : printed();
  }

  /** The parts, those that were kept as they are at their places. */
  private static List<PagePart> moved(
      List<PagePart> parts, PartBuilder builder, int bodyStart, boolean sameFrontMatter) {
    List<PagePart> moved = new ArrayList<>(parts.size());
    Place place = Place.at(bodyStart);
    for (PagePart part : parts) {
      PagePart there = builder.moved(part, place, sameFrontMatter);
      moved.add(there);
      place = place.behind(there);
    }
    return moved;
  }

  private Optional<Printed> printed() {
    LinkTargets all = LinkTargets.NONE;
    boolean hasFootnotes = false;
    for (PagePart part : parts) {
      all = all.and(part.markdown.targets());
      hasFootnotes |= part.markdown.hasFootnotes();
    }
    targets = targets.now(all);
    Map<Integer, MarkdownPart> together = new HashMap<>();
    if (hasFootnotes) {
      together = footnotes.render(parts, targets.goldmark());
      if (together.isEmpty()) {
        return Optional.empty();
      }
    }
    UniqueIds ids = new UniqueIds();
    List<PrintedPart> printed = new ArrayList<>();
    LinkedHashSet<ShortcodeFault> faults = new LinkedHashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      PagePart part = parts.get(i);
      MarkdownPart alone = together.get(i);
      MarkdownPart rendered = alone == null ? part.rendered(targets) : alone;
      printed.add(part.printed(rendered, rendered.ids(ids)));
      faults.addAll(part.expanded.faults());
    }
    MarkdownPart last = together.get(-1);
    if (last != null) {
      printed.add(listed(last.html(List.of())));
    }
    return Optional.of(new Printed(printed, List.copyOf(faults)));
  }

  private PrintedPart listed(String html) {
    if (!html.equals(listOfFootnotes.html())) {
      listOfFootnotes = new PrintedPart(html);
    }
    return listOfFootnotes;
  }
}
