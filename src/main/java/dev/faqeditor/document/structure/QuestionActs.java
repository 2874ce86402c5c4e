package dev.faqeditor.document.structure;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.structure.Plan.Fate;
import dev.faqeditor.document.structure.Plan.PlannedQuestion;
import dev.faqeditor.document.structure.Plan.PlannedSection;
import dev.faqeditor.document.structure.Rearrangement.Refused;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The acts on questions. Questions are told by their number on the page. */
final class QuestionActs {

  private final Layout layout;
  private final String text;
  private final Standing standing;

  QuestionActs(Layout layout) {
    this.layout = layout;
    this.text = layout.text();
    this.standing = new Standing(layout);
  }

  Rearrangement add(Place place, String asked) {
    Optional<Slot> slot = Slot.of(layout, place);
    int near = slot.map(s -> s.nearest(layout.questionCount())).orElse(-1);
    return insert(slot, List.of(written(near, asked)), place);
  }

  /** The source of a question without an answer, written as one on the page is. */
  private String written(int near, String asked) {
    if (near < 0) {
      return QuestionSpelling.common(asked, layout.lineEndAt(0));
    }
    Span lines = layout.lines(near);
    Question like = layout.question(near);
    return QuestionSpelling.like(text, like, asked, lines, layout.lineEndAt(lines.end()));
  }

  Rearrangement duplicate(List<Question> questions) {
    NavigableSet<Integer> numbers = numbers(questions);
    Optional<Rearrangement> refused = refused(numbers);
    if (refused.isPresent()) {
      return refused.get();
    }
    Place place = new Place.After(layout.question(numbers.last()));
    return insert(Slot.of(layout, place), sources(numbers), place);
  }

  Rearrangement paste(String source, Place place) {
    String converted = QuestionSpelling.withLineEnds(source, text);
    Layout pasted = Layout.of(FaqDocument.parse(converted, layout.document().context()));
    if (pasted.questionCount() == 0) {
      return new Refused(Obstacle.NO_QUESTIONS);
    }
    QuestionActs there = new QuestionActs(pasted);
    NavigableSet<Integer> all = new TreeSet<>();
    IntStream.range(0, pasted.questionCount()).forEach(all::add);
    return there
        .refused(all)
        .orElseGet(() -> insert(Slot.of(layout, place), there.sources(all), place));
  }

  /** The sources of questions, ready to be pasted. */
  String source(List<Question> questions) {
    StringBuilder result = new StringBuilder();
    for (int number : numbers(questions)) {
      String lineEnd = layout.lineEndAt(layout.lines(number).end());
      result.append(result.length() == 0 ? "" : lineEnd);
      result.append(layout.lines(number).of(text)).append(lineEnd);
    }
    return result.toString();
  }

  Rearrangement delete(List<Question> questions) {
    NavigableSet<Integer> numbers = numbers(questions);
    Optional<Rearrangement> refused = refused(numbers);
    if (refused.isPresent()) {
      return refused.get();
    }
    Slot slot = Slot.of(layout, new Place.Before(layout.question(numbers.first()))).orElseThrow();
    Plan plan = Plan.of(layout);
    plan.takeOut(numbers);
    int left = plan.questions(slot.section()).size();
    plan.select(slot.section(), Math.min(slot.position(), left - 1));
    plan.dropEmptyStart();
    return Trial.of(layout, holes(numbers).edit(), plan);
  }

  Rearrangement move(List<Question> questions, Place place) {
    NavigableSet<Integer> numbers = numbers(questions);
    Optional<Rearrangement> refused = refused(numbers);
    Optional<Slot> found = Slot.of(layout, place);
    if (refused.isPresent() || found.isEmpty()) {
      return refused.orElse(new Refused(Obstacle.NOTHING_CHANGES));
    }
    Slot slot = found.get();
    boolean noneStays = slot.size() > 0 && slot.anchor(numbers) < 0;
    if (noneStays || slot.isAmong(numbers)) {
      return new Refused(Obstacle.NOTHING_CHANGES);
    }
    Plan plan = Plan.of(layout);
    List<PlannedQuestion> moved =
        plan.takeOut(numbers).stream().map(question -> question.with(Fate.MOVED)).toList();
    int gone = (int) numbers.stream().filter(slot::isBehind).count();
    plan.questions(slot.section()).addAll(slot.position() - gone, moved);
    plan.dropEmptyStart();
    return put(holes(numbers), slot, slot.anchor(numbers), sources(numbers), plan);
  }

  private Rearrangement insert(Optional<Slot> slot, List<String> sources, Place place) {
    Plan plan = Plan.of(layout);
    List<PlannedQuestion> added = sources.stream().map(QuestionActs::added).toList();
    if (slot.isPresent()) {
      plan.questions(slot.get().section()).addAll(slot.get().position(), added);
      return put(new Splices(), slot.get(), slot.get().anchor(Set.of()), sources, plan);
    }
    if (place instanceof Place.Before || !layout.sections().isEmpty()) {
      return new Refused(Obstacle.NOTHING_CHANGES);
    }
    plan.sections().add(new PlannedSection(0, "", -1, Fate.STAYS, new ArrayList<>(added)));
    return put(new Splices(), Insertion.into(layout), -1, sources, plan);
  }

  private Rearrangement put(
      Splices splices, Slot slot, int anchor, List<String> sources, Plan plan) {
    if (anchor < 0) {
      int near = slot.nearest(layout.questionCount());
      Insertion insertion = Insertion.into(layout, new Extents(layout), slot.section(), near);
      return put(splices, insertion, near, sources, plan);
    }
    Optional<Obstacle> obstacle = standing.obstacle(anchor);
    if (obstacle.isPresent()) {
      return new Refused(obstacle.get());
    }
    Insertion insertion =
        slot.isBehind(anchor) ? Insertion.after(layout, anchor) : Insertion.before(layout, anchor);
    return put(splices, insertion, anchor, sources, plan);
  }

  private Rearrangement put(
      Splices splices, Insertion insertion, int near, List<String> sources, Plan plan) {
    String between = layout.lineEndAt(insertion.at()) + layout.blankLinesNear(near);
    String all = insertion.before() + String.join(between, sources) + insertion.behind();
    return Trial.of(layout, splices.insert(insertion.at(), all).edit(), plan);
  }

  /** The deletion of questions, one hole for those that only blank lines part. */
  private Splices holes(NavigableSet<Integer> numbers) {
    Splices splices = new Splices();
    int floor = layout.document().bodyStart();
    int first = -1;
    for (int number : numbers) {
      first = first < 0 ? number : first;
      if (numbers.contains(number + 1) && layout.isGapBlank(number)) {
        continue;
      }
      Span block = new Span(layout.lines(first).start(), layout.lines(number).end());
      boolean before = layout.isGapBlank(first - 1);
      splices.delete(Hole.around(text, block, floor, before, layout.isGapBlank(number)));
      first = -1;
    }
    return splices;
  }

  private NavigableSet<Integer> numbers(List<Question> questions) {
    NavigableSet<Integer> numbers = new TreeSet<>();
    questions.forEach(question -> numbers.add(layout.document().numberOf(question)));
    return numbers;
  }

  /** Why these questions can't be taken or copied, if there is a reason. */
  private Optional<Rearrangement> refused(NavigableSet<Integer> numbers) {
    if (numbers.isEmpty()) {
      return Optional.of(new Refused(Obstacle.NOTHING_CHANGES));
    }
    return numbers.stream()
        .map(standing::obstacle)
        .flatMap(Optional::stream)
        .findFirst()
        .map(Refused::new);
  }

  private List<String> sources(NavigableSet<Integer> numbers) {
    return numbers.stream().map(number -> layout.lines(number).of(text)).toList();
  }

  private static PlannedQuestion added(String source) {
    int end = source.length();
    while (end > 0 && Lines.isBlank(source.charAt(end - 1))) {
      end--;
    }
    return PlannedQuestion.added(source, new Span(source.indexOf("{{"), end));
  }
}
