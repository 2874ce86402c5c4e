package dev.faqeditor.document.structure;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Section;
import dev.faqeditor.document.structure.Plan.Fate;
import dev.faqeditor.document.structure.Plan.PlannedQuestion;
import dev.faqeditor.document.structure.Plan.PlannedSection;
import dev.faqeditor.document.structure.Rearrangement.Move;
import dev.faqeditor.document.structure.Rearrangement.Rearranged;
import dev.faqeditor.document.structure.Rearrangement.Refused;
import dev.faqeditor.document.structure.Rearrangement.Target;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes an edit on a copy of the page and compares what that reads as with what was planned: the
 * same sections and questions with the same bytes, in the same wrappers, and no new problem.
 */
final class Trial {

  private final Layout before;
  private final Layout after;
  private final Edit edit;
  private final Plan plan;
  private final List<Move> moves = new ArrayList<>();
  private final List<Target> select = new ArrayList<>();
  private final boolean allInFaqPage; // before, so that what is new must be there too
  private int number; // of the question being compared, on the page after

  private Trial(Layout before, Edit edit, Plan plan) {
    this.before = before;
    this.edit = edit;
    this.plan = plan;
    this.after = before.after(edit);
    this.allInFaqPage = before.wrappers().areAllInFaqPage();
  }

  /** What comes of an edit that should make the page read as planned. */
  static Rearrangement of(Layout before, Edit edit, Plan plan) {
    if (edit.isEmpty()) {
      return new Refused(Obstacle.NOTHING_CHANGES);
    }
    if (before.document().lackingInCharset(edit).isPresent()) {
      return new Refused(Obstacle.NOT_IN_ENCODING);
    }
    return new Trial(before, edit, plan).result();
  }

  private Rearrangement result() {
    return obstacle()
        .<Rearrangement>map(Refused::new)
        .orElseGet(() -> new Rearranged(edit, new Rearrange(after), selected(), moves));
  }

  private Optional<Obstacle> obstacle() {
    FaqDocument was = before.document();
    FaqDocument is = after.document();
    boolean sameFrame =
        is.bodyStart() == was.bodyStart()
            && is.page().fields().size() == was.page().fields().size()
            && is.problems().size() <= was.problems().size()
            && is.sections().size() == plan.sections().size();
    if (!sameFrame) {
      return Optional.of(Obstacle.CHANGES_OUTLINE);
    }
    for (int i = 0; i < plan.sections().size(); i++) {
      Optional<Obstacle> obstacle = obstacle(plan.sections().get(i), is.sections().get(i));
      if (obstacle.isPresent()) {
        return obstacle;
      }
    }
    return after.wrappers().unmatched() == before.wrappers().unmatched()
        ? Optional.empty()
        : Optional.of(Obstacle.WRAPPERS);
  }

  private Optional<Obstacle> obstacle(PlannedSection planned, Section section) {
    String heading = section.fields().isEmpty() ? "" : section.fields().get(0).raw();
    boolean asPlanned =
        section.level() == planned.level()
            && heading.equals(planned.heading())
            && section.questions().size() == planned.questions().size();
    if (!asPlanned) {
      return Optional.of(Obstacle.CHANGES_OUTLINE);
    }
    note(Node.Kind.SECTION, planned.fate(), planned.from(), section.span().start());
    for (int i = 0; i < planned.questions().size(); i++, number++) {
      PlannedQuestion question = planned.questions().get(i);
      Span is = after.questionSpan(number);
      Optional<Obstacle> obstacle = obstacle(question, is);
      if (obstacle.isPresent()) {
        return obstacle;
      }
      Fate fate = planned.fate() == Fate.NEW ? Fate.STAYS : question.fate(); // the section counts
      note(Node.Kind.QUESTION, fate, question.span().start(), is.start());
    }
    return Optional.empty();
  }

  private void note(Node.Kind kind, Fate fate, int from, int to) {
    if (fate == Fate.MOVED) {
      moves.add(new Move(kind, from, to));
    }
    if (fate != Fate.STAYS) {
      select.add(new Target(kind, to));
    }
  }

  private Optional<Obstacle> obstacle(PlannedQuestion planned, Span span) {
    if (!isWhole(planned, span)) {
      return Optional.of(Obstacle.CHANGES_OUTLINE);
    }
    String is = after.wrappers().pathOf(number);
    boolean isNew = planned.number() < 0;
    String was = isNew ? "" : before.wrappers().pathOf(planned.number());
    if (!isNew && is.equals(was)) {
      return Optional.empty();
    }
    boolean wasInFaqPage = isNew ? allInFaqPage : Wrappers.isInFaqPage(was);
    if (wasInFaqPage && !Wrappers.isInFaqPage(is)) {
      return Optional.of(Obstacle.LEAVES_FAQ_PAGE);
    }
    boolean hidden = Wrappers.isHidden(is) != Wrappers.isHidden(was);
    boolean sameWrappers = planned.fate() != Fate.STAYS || is.equals(was);
    return hidden || !sameWrappers ? Optional.of(Obstacle.WRAPPERS) : Optional.empty();
  }

  /** Whether a question has the bytes that were planned for it. */
  private boolean isWhole(PlannedQuestion planned, Span is) {
    Span was = planned.span();
    boolean untouched =
        planned.number() >= 0 && edit.mapUntouched(was).filter(is::equals).isPresent();
    return untouched
        || (is.length() == was.length()
            && after.text().regionMatches(is.start(), planned.text(), was.start(), is.length()));
  }

  private List<Target> selected() {
    if (plan.selectedSection() < 0) {
      List<Target> sections =
          select.stream().filter(target -> target.kind() == Node.Kind.SECTION).toList();
      return sections.isEmpty() ? select : sections;
    }
    Section section = after.sections().get(plan.selectedSection());
    Node node =
        plan.selectedQuestion() < 0 ? section : section.questions().get(plan.selectedQuestion());
    return List.of(new Target(node.kind(), node.span().start()));
  }
}
