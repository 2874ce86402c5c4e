package dev.faqeditor.review;

import dev.faqeditor.document.Node;
import dev.faqeditor.document.Section;
import dev.faqeditor.review.Arrangement.Own;
import dev.faqeditor.review.Change.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Brings headings and questions back into the older order, or back at all, or away again. */
final class OrderReverts {

  private static final int WAYS = 6;

  private final Aligned pages;
  private final List<Change> changes;
  private final Change change;
  private final int partNow;
  private final int partBefore;

  OrderReverts(Aligned pages, List<Change> changes, Change change) {
    this.pages = pages;
    this.changes = changes;
    this.change = change;
    partNow = partNow();
    partBefore = pages.partBefore(change.node(), change.before());
  }

  private int partNow() {
    List<Skeleton.Part> parts = pages.now().parts();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).kind() == change.node() && parts.get(i).number() == change.number()) {
        return i;
      }
    }
    return Piece.NONE;
  }

  Stream<String> texts() {
    return orders().flatMap(this::texts);
  }

  private Stream<List<Piece>> orders() {
    return switch (change.kind()) {
      case QUESTION_ADDED -> order(page -> page.removeNew(partNow));
      case SECTION_MOVED -> order(page -> page.moveBack(partBefore));
      case SECTION_DELETED ->
          Stream.of(Own.values())
              .flatMap(own -> order(page -> page.restoreSection(partBefore, own)));
      case SECTION_ADDED -> {
        boolean hasOld = hasOldQuestions();
        yield Stream.of(!hasOld, hasOld)
            .flatMap(withNew -> order(page -> page.removeSection(partNow, withNew)));
      }
      default -> order(page -> page.putBack(partBefore));
    };
  }

  private Stream<List<Piece>> order(Consumer<Arrangement> act) {
    Set<Integer> moved = new HashSet<>();
    for (Change each : changes) {
      if (each.kind() == Kind.QUESTION_MOVED
          || each.kind() == Kind.QUESTION_MOVED_TO
          || each.kind() == Kind.SECTION_MOVED) {
        moved.add(pages.partBefore(each.node(), each.before()));
      }
    }
    Arrangement page = new Arrangement(pages, moved);
    act.accept(page);
    return Stream.of(page.pieces());
  }

  /** Whether the section holds a question that was there before: it was split off. */
  private boolean hasOldQuestions() {
    List<Piece> pieces = pages.pieces();
    for (int i = partNow + 1; i < pieces.size() && !pieces.get(i).isHeading(); i++) {
      if (pieces.get(i).before() >= 0) {
        return true;
      }
    }
    return false;
  }

  private Stream<String> texts(List<Piece> pieces) {
    List<List<String>> choices = choices(pieces, false);
    Map<String, Integer> now = GapSearch.Lines.count(pages.now().gaps());
    Map<String, Integer> before = GapSearch.Lines.count(pages.before().gaps());
    Map<String, Integer> least = merged(now, before, true);
    Map<String, Integer> most = merged(now, before, false);
    intro().forEach(line -> least.merge(line, -1, Integer::sum));
    intro().forEach(line -> most.merge(line, 1, Integer::sum));
    Supplier<Stream<List<String>>> same = () -> GapSearch.in(choices, now, now, WAYS).stream();
    Supplier<Stream<List<String>>> between =
        () -> GapSearch.in(choices, least, most, WAYS).stream();
    Supplier<Stream<List<String>>> all =
        () -> GapSearch.in(choices(pieces, true), least, most, WAYS).stream();
    boolean comesWithItsOwn =
        change.node() == Node.Kind.SECTION || change.kind() == Kind.QUESTION_DELETED;
    return (comesWithItsOwn ? Stream.of(between, same, all) : Stream.of(same, between, all))
        .flatMap(Supplier::get)
        .distinct()
        .map(gaps -> pages.text(pieces, gaps));
  }

  /**
   * What may stand in each gap.
   *
   * @param open whether other lines of the older version may come back where nothing moves
   */
  private List<List<String>> choices(List<Piece> pieces, boolean open) {
    List<List<String>> choices = new ArrayList<>();
    for (int i = 0; i <= pieces.size(); i++) {
      Gap gap = Gap.before(i, pieces, pages);
      boolean both = gap.stays() && gap.stood() && open;
      if (both && !GapSearch.Lines.of(gap.now()).equals(GapSearch.Lines.of(gap.before()))) {
        choices.add(List.of(gap.now(), gap.before()));
      } else if (gap.stays()) {
        choices.add(List.of(gap.now()));
      } else if (gap.stood() && isWithinRestored(i, pieces)) {
        choices.add(List.of(gap.before()));
      } else {
        choices.add(gap.candidates());
      }
    }
    return choices;
  }

  /** What comes or goes with a section, but for its questions. */
  private List<String> intro() {
    Optional<Section> section =
        switch (change.kind()) {
          case SECTION_ADDED -> Optional.of(pages.documentNow().sections().get(change.number()));
          case SECTION_DELETED ->
              Optional.of(pages.documentBefore().sections().get(change.before()));
          default -> Optional.empty();
        };
    return section
        .flatMap(Section::intro)
        .map(intro -> GapSearch.Lines.of(intro.raw()))
        .orElse(List.of());
  }

  private static boolean isWithinRestored(int index, List<Piece> pieces) {
    return index > 0
        && index < pieces.size()
        && pieces.get(index - 1).now() == Piece.NONE
        && pieces.get(index).now() == Piece.NONE;
  }

  private static Map<String, Integer> merged(
      Map<String, Integer> one, Map<String, Integer> other, boolean least) {
    Map<String, Integer> all = new HashMap<>();
    Set<String> lines = new HashSet<>(one.keySet());
    lines.addAll(other.keySet());
    for (String line : lines) {
      int a = one.getOrDefault(line, 0);
      int b = other.getOrDefault(line, 0);
      all.put(line, least ? Math.min(a, b) : Math.max(a, b));
    }
    return all;
  }
}
