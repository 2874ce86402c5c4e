package dev.faqeditor.document.structure;

import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.document.structure.Rearrangement.Refused;
import dev.faqeditor.document.structure.Wrappers.Element;
import dev.faqeditor.document.structure.Wrappers.Mark;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.List;

/**
 * Joins a section to the one before it: takes out its heading, and the wrappers that close before
 * it and open again behind it. Other text between the two stays.
 */
final class Joining {

  private final Layout layout;
  private final String text;
  private final Extents extents;
  private final int number; // of the section that is joined to the one before
  private final Section section;

  Joining(Layout layout, Section section) {
    this.layout = layout;
    this.text = layout.text();
    this.extents = new Extents(layout);
    this.section = section;
    this.number = layout.document().numberOf(section);
  }

  Rearrangement result() {
    if (number == 0) {
      return new Refused(Obstacle.NOTHING_CHANGES);
    }
    int start = endOfContent(number - 1);
    int end = startOfContent();
    if (end < start
        || !names(start, number - 1).equals(names(end, number))
        || crossesFrame(start, end)) {
      return new Refused(Obstacle.WRAPPERS);
    }
    Plan plan = Plan.of(layout);
    plan.questions(number - 1).addAll(plan.questions(number));
    plan.sections().remove(number);
    plan.select(number - 1);
    return Trial.of(layout, takenOut(start, end).edit(), plan);
  }

  /** Behind the last question of a section, or where its first one would be put. */
  private int endOfContent(int of) {
    List<Question> questions = layout.sections().get(of).questions();
    if (!questions.isEmpty()) {
      return Lines.stopIfBlank(text, questions.get(questions.size() - 1).span().end());
    }
    List<Element> own = extents.ownIn(of);
    return own.isEmpty()
        ? extents.of(of).end()
        : Lines.stopIfBlank(text, own.get(own.size() - 1).opening().span().end());
  }

  private int startOfContent() {
    List<Element> own = extents.ownIn(number);
    if (!section.questions().isEmpty()) {
      return Lines.startIfBlank(text, section.questions().get(0).span().start());
    }
    return own.isEmpty()
        ? extents.of(number).end()
        : Lines.startIfBlank(text, own.get(own.size() - 1).closing().span().start());
  }

  private List<String> names(int at, int of) {
    return extents.ownAround(at, of).stream().map(element -> element.opening().name()).toList();
  }

  private boolean crossesFrame(int start, int end) {
    return layout.wrappers().marks(start, end).stream().anyMatch(mark -> !isOfTheTwo(mark));
  }

  private boolean isOfTheTwo(Mark mark) {
    return extents.isOwn(mark, number - 1, number - 1) || extents.isOwn(mark, number, number);
  }

  /** Deletes each run of lines that only hold the heading or wrappers, but for its first blanks. */
  private Splices takenOut(int start, int end) {
    Splices splices = new Splices();
    int line = Lines.next(text, start);
    int blanks = line; // where the run's first blank lines start
    int doomed = -1; // its first line that is not blank
    int behind = -1; // behind its last line that is not blank
    while (line < end) {
      int stop = Math.min(LineEnds.lineStop(text, line), end);
      int next = Math.min(Lines.next(text, stop), end);
      if (Lines.isBlank(text, line, stop)) {
        line = next;
        continue;
      }
      if (isDoomed(line, stop)) {
        doomed = doomed < 0 ? line : doomed;
        behind = next;
      } else {
        delete(splices, blanks, doomed, behind, line);
        blanks = next;
        doomed = -1;
      }
      line = next;
    }
    delete(splices, blanks, doomed, behind, end);
    return splices;
  }

  private void delete(Splices splices, int blanks, int doomed, int behind, int end) {
    if (doomed < 0) {
      return;
    }
    int before = Lines.endOfTextBefore(text, doomed, 0);
    boolean midLine = Lines.start(text, end) < end;
    if (midLine && !Lines.isLineStop(text, end) && !text.startsWith(">", before - 1)) {
      splices.delete(new Span(doomed, end)); // a tag that only another tag may share a line with
    } else if (midLine) { // nothing follows whose lines these blanks could part
      splices.delete(new Span(before, end));
    } else {
      splices.delete(new Span(doomed, doomed > blanks ? end : behind));
    }
  }

  private boolean isDoomed(int line, int stop) {
    if (line == section.span().start()) {
      return true;
    }
    int at = line;
    for (Mark mark : layout.wrappers().marks(line, stop)) {
      if (!Lines.areBlank(text, at, mark.tag().span().start())) {
        return false;
      }
      at = mark.tag().span().end();
    }
    return at > line && (at >= stop || Lines.isBlank(text, at, stop));
  }
}
