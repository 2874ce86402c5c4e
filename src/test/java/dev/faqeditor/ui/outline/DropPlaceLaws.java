package dev.faqeditor.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.Corpus;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.document.structure.Obstacle;
import dev.faqeditor.document.structure.Rearrange;
import dev.faqeditor.document.structure.Rearrangement;
import dev.faqeditor.document.structure.Rearrangement.Rearranged;
import dev.faqeditor.document.structure.Rearrangement.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds wherever something is dropped. */
class DropPlaceLaws {

  private static final Map<String, String> PAGES = Corpus.pages();

  @Property(tries = 300, seed = "1")
  void questionsLandWhereTheLineIs(
      @ForAll("pages") String page,
      @ForAll @Size(min = 1, max = 4) Set<@IntRange(max = 60) Integer> which,
      @ForAll @DoubleRange(max = 60) double y) {
    FaqDocument document = FaqDocument.parse(PAGES.get(page));
    List<Node> rows = rows(document, Set.of());
    List<Node> all = rows.stream().filter(Question.class::isInstance).toList();
    Assume.that(!all.isEmpty());
    Set<Integer> numbers = new TreeSet<>();
    which.forEach(number -> numbers.add(number % all.size()));
    List<Node> dragged = numbers.stream().map(all::get).toList();
    landsAtTheLine(document, rows, dragged, dragged, y % (rows.size() + 1));
  }

  @Property(tries = 300, seed = "1")
  void aSectionLandsWhereTheLineIsWithAllUnderIt(
      @ForAll("pages") String page,
      @ForAll @IntRange(max = 12) int which,
      @ForAll @DoubleRange(max = 60) double y) {
    FaqDocument document = FaqDocument.parse(PAGES.get(page));
    List<Node> rows = rows(document, Set.of());
    Assume.that(!document.sections().isEmpty());
    int first = which % document.sections().size();
    Section section = document.sections().get(first);
    List<Node> carried = new ArrayList<>();
    for (int i = first;
        i == first
            || (i < document.sections().size()
                && document.sections().get(i).level() > section.level());
        i++) {
      carried.add(document.sections().get(i));
      carried.addAll(document.sections().get(i).questions());
    }
    landsAtTheLine(document, rows, List.of(section), carried, y % (rows.size() + 1));
  }

  private static void landsAtTheLine(
      FaqDocument document, List<Node> rows, List<Node> dragged, List<Node> carried, double y) {
    Optional<DropPlace> drop = DropPlace.of(document, rows, dragged, y);
    Assume.that(drop.isPresent());
    Rearrangement result = move(document, dragged, drop.get());
    assertThat(result).isNotEqualTo(new Refused(Obstacle.NOTHING_CHANGES));
    if (result instanceof Rearranged done) {
      List<Node> expected = new ArrayList<>(rows.subList(0, drop.get().row()));
      expected.removeAll(carried);
      expected.addAll(carried);
      List<Node> rest = new ArrayList<>(rows.subList(drop.get().row(), rows.size()));
      rest.removeAll(carried);
      expected.addAll(rest);
      assertThat(names(rows(done.after(), Set.of()))).isEqualTo(names(expected));
    }
  }

  @Property(tries = 300, seed = "1")
  void withClosedSectionsThePlaceIsLegalToo(
      @ForAll("pages") String page,
      @ForAll Set<@IntRange(max = 5) Integer> closed,
      @ForAll @IntRange(max = 60) int which,
      @ForAll @DoubleRange(max = 60) double y) {
    FaqDocument document = FaqDocument.parse(PAGES.get(page));
    List<Node> rows = rows(document, closed);
    List<Node> movable = rows.stream().filter(node -> node.kind() != Node.Kind.PAGE).toList();
    Assume.that(!movable.isEmpty());
    List<Node> dragged = List.of(movable.get(which % movable.size()));
    DropPlace.of(document, rows, dragged, y % (rows.size() + 1))
        .ifPresent(
            drop ->
                assertThat(move(document, dragged, drop))
                    .isNotEqualTo(new Refused(Obstacle.NOTHING_CHANGES)));
  }

  private static Rearrangement move(FaqDocument document, List<Node> dragged, DropPlace drop) {
    Rearrange page = new Rearrange(document);
    return dragged.get(0) instanceof Section section
        ? page.move(section, drop.place())
        : page.move(dragged.stream().map(Question.class::cast).toList(), drop.place());
  }

  private static List<Node> rows(FaqDocument document, Set<Integer> closed) {
    List<Node> rows = new ArrayList<>(List.of(document.page()));
    for (int i = 0; i < document.sections().size(); i++) {
      rows.add(document.sections().get(i));
      if (!closed.contains(i)) {
        rows.addAll(document.sections().get(i).questions());
      }
    }
    return rows;
  }

  /** Without a section that has no heading: it goes with its last question. */
  private static List<String> names(List<Node> nodes) {
    return nodes.stream()
        .filter(node -> !(node instanceof Section section && section.level() == 0))
        .map(node -> node.kind() + " " + node.title())
        .toList();
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(PAGES.keySet());
  }
}
