package dev.faqeditor.document.structure;

import dev.faqeditor.document.Node;
import dev.faqeditor.document.Page;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.document.structure.Plan.Fate;
import dev.faqeditor.document.structure.Plan.PlannedQuestion;
import dev.faqeditor.document.structure.Plan.PlannedSection;
import dev.faqeditor.document.structure.Rearrangement.Refused;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The acts on sections. Sections are told by their number on the page. */
final class SectionActs {

  private final Layout layout;
  private final String text;
  private final Extents extents;

  SectionActs(Layout layout) {
    this.layout = layout;
    this.text = layout.text();
    this.extents = new Extents(layout);
  }

  Rearrangement add(Place place, String heading) {
    Plan plan = Plan.of(layout);
    if (layout.sections().isEmpty()) {
      SectionSpelling plain = SectionSpelling.plain(layout.lineEndAt(0));
      plan.sections().add(PlannedSection.added(plain.level(), heading, new ArrayList<>()));
      return put(new Splices(), Insertion.into(layout), plain.empty(heading), plan);
    }
    int beside = beside(place);
    if (isBeforeHeadless(place, beside)) {
      return new Refused(Obstacle.NOTHING_CHANGES);
    }
    int like = withHeading(beside);
    int at = placeOfWrappers(like);
    SectionSpelling spelling = SectionSpelling.of(layout, extents, like, at);
    int position =
        place instanceof Place.Before ? beside : Places.lastUnder(layout.sections(), beside) + 1;
    plan.sections()
        .add(position, PlannedSection.added(spelling.level(), heading, new ArrayList<>()));
    return put(new Splices(), insertion(place, beside), spelling.empty(heading), plan);
  }

  Rearrangement duplicate(Section section) {
    int number = layout.document().numberOf(section);
    if (section.level() == 0 || !extents.isWhole(number, number)) {
      return refusedFor(section);
    }
    Span extent = extents.of(number);
    Plan plan = Plan.of(layout);
    PlannedSection copy = plan.sections().get(number).with(Fate.NEW);
    plan.sections().add(number + 1, copy);
    Insertion insertion = new Insertion(extent.end(), gapNear(number), "");
    return put(new Splices(), insertion, extent.of(text), plan);
  }

  String source(Section section) {
    int number = layout.document().numberOf(section);
    Span whole = extents.isWhole(number, number) ? extents.of(number) : section.span();
    String lines = whole.of(text);
    return lines.stripTrailing() + layout.lineEndAt(whole.start());
  }

  Rearrangement delete(Section section) {
    int number = layout.document().numberOf(section);
    if (!extents.isWhole(number, number)) {
      return new Refused(Obstacle.WRAPPERS);
    }
    Plan plan = Plan.of(layout);
    plan.sections().remove(number);
    plan.select(Math.min(number, plan.sections().size() - 1));
    return Trial.of(layout, new Splices().delete(hole(number, number)).edit(), plan);
  }

  Rearrangement move(Section section, Place place) {
    int first = layout.document().numberOf(section);
    int last = Places.lastUnder(layout.sections(), first);
    if (section.level() == 0 || !extents.isWhole(first, last)) {
      return refusedFor(section);
    }
    int beside = beside(place);
    int position = Places.position(layout.sections(), place, beside, section.level());
    boolean staysHere = position >= first && position <= last + 1;
    if (staysHere || isBeforeHeadless(place, beside)) {
      return new Refused(Obstacle.NOTHING_CHANGES);
    }
    Plan plan = Plan.of(layout);
    List<PlannedSection> range = plan.sections().subList(first, last + 1);
    List<PlannedSection> moved = range.stream().map(s -> s.with(Fate.MOVED)).toList();
    range.clear();
    plan.sections().addAll(position > last ? position - moved.size() : position, moved);
    plan.select(position > last ? position - moved.size() : position);
    Splices splices = new Splices().delete(hole(first, last));
    return put(splices, insertion(position), extents.of(first, last).of(text), plan);
  }

  Rearrangement split(Question question, String heading) {
    int number = sectionOf(question);
    Section section = layout.sections().get(number);
    int position = layout.document().numberOf(question) - numberOfFirst(section);
    Optional<Obstacle> obstacle =
        new Standing(layout).obstacle(layout.document().numberOf(question));
    if (position == 0 || obstacle.isPresent()) {
      return new Refused(obstacle.orElse(Obstacle.NOTHING_CHANGES));
    }
    int at = Lines.startIfBlank(text, question.span().start());
    SectionSpelling spelling = SectionSpelling.of(layout, extents, number, at);
    String between = spelling.closing().strip();
    String gap = between.isEmpty() ? "" : gapNear(number);
    String put = between + gap + spelling.start(heading) + spelling.inside();
    Plan plan = Plan.of(layout);
    List<PlannedQuestion> own = plan.questions(number);
    List<PlannedQuestion> rest = own.subList(position, own.size());
    plan.sections()
        .add(number + 1, PlannedSection.added(spelling.level(), heading, new ArrayList<>(rest)));
    rest.clear();
    plan.select(number + 1);
    return Trial.of(layout, new Splices().insert(at, put).edit(), plan);
  }

  private Rearrangement put(Splices splices, Insertion insertion, String source, Plan plan) {
    int at = insertion.at();
    boolean fits =
        Lines.isLineStop(text, at) || !insertion.behind().isEmpty() || endsWithTag(source);
    String behind = fits ? partedBehind(insertion) : layout.lineEndAt(at).repeat(2);
    return Trial.of(layout, splices.insert(at, insertion.before() + source + behind).edit(), plan);
  }

  /** Whether another closing tag may follow on the same line. */
  private static boolean endsWithTag(String source) {
    return source.endsWith(">");
  }

  private static Rearrangement refusedFor(Section section) {
    return new Refused(section.level() == 0 ? Obstacle.NOTHING_CHANGES : Obstacle.WRAPPERS);
  }

  /** The section that a place is told by. */
  private int beside(Place place) {
    Node node = place.node();
    if (node instanceof Page) {
      return place instanceof Place.Before ? 0 : layout.sections().size() - 1;
    }
    return node instanceof Question question
        ? sectionOf(question)
        : layout.document().numberOf((Section) node);
  }

  /** Questions without a heading are no place to put one before: they would come under it. */
  private boolean isBeforeHeadless(Place place, int beside) {
    return place instanceof Place.Before && layout.sections().get(beside).level() == 0;
  }

  /** What is parted by a blank line before it is so behind it, too: not only from a question. */
  private String partedBehind(Insertion insertion) {
    int at = insertion.at();
    int next = Lines.isLineStop(text, at) ? Lines.startOfTextBehind(text, at) : text.length();
    String before = insertion.before();
    boolean parted = Lines.ends(before, 0, before.length()) > 1;
    return parted
            && insertion.behind().isEmpty()
            && next < text.length()
            && Lines.ends(text, at, next) == 1
        ? layout.lineEndAt(at)
        : insertion.behind();
  }

  private Insertion insertion(Place place, int beside) {
    return insertion(
        place instanceof Place.Before ? beside : Places.lastUnder(layout.sections(), beside) + 1);
  }

  /** Between the section before this one and this one. */
  private Insertion insertion(int position) {
    if (position > 0) {
      return new Insertion(extents.of(position - 1).end(), gapNear(position - 1), "");
    }
    return new Insertion(extents.of(0).start(), "", gapNear(0));
  }

  /** A section that has a heading, and this one if it does. */
  private int withHeading(int number) {
    boolean headless = layout.sections().get(number).level() == 0;
    return headless && number + 1 < layout.sections().size() ? number + 1 : number;
  }

  /** Where in a section its wrappers are to be seen: at its first question. */
  private int placeOfWrappers(int number) {
    Section section = layout.sections().get(number);
    return section.questions().isEmpty()
        ? section.span().start()
        : section.questions().get(0).span().start();
  }

  /**
   * What stands between two sections, as the page has it nearby: one blank line at least, since a
   * heading right behind raw HTML is none (CommonMark 4.6).
   */
  private String gapNear(int number) {
    int sections = layout.sections().size();
    for (int away = 0; away < Math.min(sections, 5); away++) {
      for (int before : new int[] {number + away, number - 1 - away}) {
        String gap = isGapBlank(before) ? gapBehind(before) : "";
        if (Lines.ends(gap, 0, gap.length()) > 1) {
          return gap;
        }
      }
    }
    return layout.lineEndAt(extents.of(number).start()).repeat(2);
  }

  private String gapBehind(int number) {
    return text.substring(extents.of(number).end(), extents.of(number + 1).start());
  }

  private boolean isGapBlank(int before) {
    if (before < 0 || before + 1 >= layout.sections().size()) {
      return false;
    }
    int end = extents.of(before).end();
    int start = extents.of(before + 1).start();
    return end < start && Lines.areBlank(text, end, start);
  }

  private Span hole(int first, int last) {
    Span extent = extents.of(first, last);
    boolean fits =
        Lines.isLineStop(text, extent.end())
            || (first > 0 && endsWithTag(extents.of(first - 1).of(text)));
    int floor = layout.document().bodyStart();
    return Hole.around(text, extent, floor, fits && isGapBlank(first - 1), isGapBlank(last));
  }

  private int sectionOf(Question question) {
    return layout
        .document()
        .nodeAt(Node.Kind.SECTION, question.span().start())
        .map(node -> layout.document().numberOf((Section) node))
        .orElseThrow();
  }

  private int numberOfFirst(Section section) {
    return layout.document().numberOf(section.questions().get(0));
  }
}
