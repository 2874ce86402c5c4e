package dev.faqeditor.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.faqeditor.Corpus;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Field;
import dev.faqeditor.document.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of merging, whatever was changed. */
class MergeLaws {

  private static final Map<String, String> PAGES = Corpus.pages();

  @Property(tries = 40, seed = "1")
  void whatOneSideLeftAloneIsWhatTheOtherMadeOfIt(
      @ForAll("pages") String name, @ForAll long seed, @ForAll boolean scribbled) {
    FaqDocument base = FaqDocument.parse(PAGES.get(name));
    RandomEditor editor = new RandomEditor(seed);
    FaqDocument other =
        scribbled ? FaqDocument.parse(editor.scribble(base.text())) : editor.change(base);
    assertTaken(Merge.of(base, other, base), other);
    assertTaken(Merge.of(base, base, other), other);
    assertTaken(Merge.of(base, other, other), other);
  }

  private static void assertTaken(Merge merge, FaqDocument other) {
    assertThat(merge.text(Map.of())).isEqualTo(other.text());
    assertThat(merge.pieces()).noneMatch(Piece::isConflict);
  }

  @Property(tries = 40, seed = "1")
  void changesOfDifferentFieldsAreAllTakenWhoeverMadeThem(
      @ForAll("pages") String name, @ForAll long seed) {
    FaqDocument base = FaqDocument.parse(PAGES.get(name));
    Random random = new Random(seed);
    List<Integer> numbers =
        new ArrayList<>(IntStream.range(0, RandomEditor.fields(base).size()).boxed().toList());
    Collections.shuffle(numbers, random);
    RandomEditor editor = new RandomEditor(seed);
    FaqDocument mine = base;
    FaqDocument theirs = base;
    int count = Math.min(12, numbers.size());
    for (int number : numbers.subList(0, count)) {
      if (random.nextBoolean()) {
        mine = editor.set(mine, RandomEditor.fields(mine).get(number));
      } else {
        theirs = editor.set(theirs, RandomEditor.fields(theirs).get(number));
      }
    }
    Merge merge = Merge.of(base, mine, theirs);
    assertThat(merge.pieces()).noneMatch(Piece::isConflict);
    String text = merge.text(Map.of());
    assertThat(Merge.of(base, theirs, mine).text(Map.of())).isEqualTo(text);
    assertThat(values(FaqDocument.parse(text))).isEqualTo(expected(base, mine, theirs));
  }

  private static List<String> values(FaqDocument page) {
    return RandomEditor.fields(page).stream().map(Field::value).toList();
  }

  private static List<String> expected(FaqDocument base, FaqDocument mine, FaqDocument theirs) {
    List<String> was = values(base);
    List<String> one = values(mine);
    List<String> other = values(theirs);
    return IntStream.range(0, was.size())
        .mapToObj(i -> one.get(i).equals(was.get(i)) ? other.get(i) : one.get(i))
        .toList();
  }

  @Property(tries = 40, seed = "1")
  void whatASideWroteIsInTheTextIfThatSideIsChosen(
      @ForAll("pages") String name, @ForAll long one, @ForAll long other) {
    FaqDocument base = FaqDocument.parse(PAGES.get(name));
    FaqDocument mine = new RandomEditor(one).change(base);
    FaqDocument theirs = new RandomEditor(other).change(base);
    Merge merge = Merge.of(base, mine, theirs);
    assertHolds(merge.text(all(merge, Choice.MINE)), base, mine);
    assertHolds(merge.text(all(merge, Choice.THEIRS)), base, theirs);
  }

  @Property(tries = 60, seed = "1")
  void thePiecesAreInTheOrderOfThePage(
      @ForAll("pages") String name, @ForAll long one, @ForAll long other) {
    FaqDocument base = FaqDocument.parse(PAGES.get(name));
    FaqDocument mine = new RandomEditor(one).change(base);
    FaqDocument theirs = new RandomEditor(other).change(base);
    Merge merge = Merge.of(base, mine, theirs);
    String text = merge.text(Map.of());
    List<Integer> places = merge.pieces().stream().map(piece -> place(piece, text)).toList();
    assertThat(places.stream().filter(place -> place >= 0)).isSorted();
  }

  /** Where its words stand on the page, if that can be told by looking for them; else -1. */
  private static int place(Piece piece, String text) {
    boolean isTheirs = piece.taken().equals(Optional.of(Side.THEIRS));
    String words =
        switch (piece.event()) {
          case CHANGED, ADDED -> isTheirs ? piece.theirs() : piece.mine();
          case MOVED, DELETED -> "";
        };
    boolean isNameless = words.isBlank() || piece.what() == Piece.What.TEXT; // also of others
    int place = isNameless ? -1 : text.indexOf(words);
    return place >= 0 && text.indexOf(words, place + 1) < 0 ? place : -1;
  }

  private static Map<Integer, Choice> all(Merge merge, Choice choice) {
    Map<Integer, Choice> all = new HashMap<>();
    for (int i = 0; i < merge.pieces().size(); i++) {
      all.put(i, choice);
    }
    return all;
  }

  private static void assertHolds(String text, FaqDocument base, FaqDocument side) {
    for (int i = 0; i < side.questionCount(); i++) {
      Question question = side.question(i);
      for (Field field : question.fields()) {
        if (!base.text().contains(field.raw())) {
          assertThat(text).contains(field.raw());
        }
      }
    }
  }

  @Property(tries = 80, seed = "1")
  void anyThreeTextsCanBeMerged(
      @ForAll("pages") String name, @ForAll long one, @ForAll long other, @ForAll long third) {
    String text = PAGES.get(name);
    String page = text.substring(0, Math.min(text.length(), 1500));
    FaqDocument base = FaqDocument.parse(new RandomEditor(third).scribble(page));
    FaqDocument mine = FaqDocument.parse(new RandomEditor(one).scribble(page));
    FaqDocument theirs = FaqDocument.parse(new RandomEditor(other).scribble(page));
    assertThatCode(
            () -> {
              Merge merge = Merge.of(base, mine, theirs);
              for (Choice choice : Choice.values()) {
                merge.text(all(merge, choice));
              }
            })
        .doesNotThrowAnyException();
  }

  @Property(tries = 60, seed = "1")
  void anyThreeStringsCanBeMerged(@ForAll String base, @ForAll String mine, @ForAll String theirs) {
    FaqDocument one = FaqDocument.parse(base);
    FaqDocument other = FaqDocument.parse(mine);
    assertTaken(Merge.of(one, one, other), other);
    assertTaken(Merge.of(one, other, one), other);
    assertThat(Merge.of(one, other, FaqDocument.parse(theirs)).pieces()).isNotNull();
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(PAGES.keySet());
  }
}
