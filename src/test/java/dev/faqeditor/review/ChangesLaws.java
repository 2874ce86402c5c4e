package dev.faqeditor.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.faqeditor.Corpus;
import dev.faqeditor.document.FaqDocument;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for all pages and texts. */
class ChangesLaws {

  private static final Map<String, String> PAGES = Corpus.pages();

  @Property(tries = 100, seed = "1")
  void thereAreChangesWhereAndOnlyWhereTheTextDiffers(
      @ForAll("pages") String name, @ForAll int seed) {
    String text = PAGES.get(name);
    FaqDocument before = FaqDocument.parse(text);
    assertThat(Changes.between(before, FaqDocument.parse(text)).all()).isEmpty();
    int at = Math.floorMod(seed, text.length() + 1);
    FaqDocument now = FaqDocument.parse(text.substring(0, at) + "x" + text.substring(at));
    assertThat(Changes.between(before, now).all()).isNotEmpty();
    assertThat(Changes.between(now, before).all()).isNotEmpty();
  }

  @Property(tries = 200, seed = "1")
  void anyTwoTextsCanBeCompared(@ForAll String one, @ForAll String other) {
    assertThatCode(() -> Changes.between(FaqDocument.parse(one), FaqDocument.parse(other)))
        .doesNotThrowAnyException();
  }

  @Property(tries = 200, seed = "1")
  void whatIsNotMovedRises(@ForAll("orders") List<Integer> order) {
    int[] numbers = order.stream().mapToInt(i -> i).toArray();
    BitSet moved = Moved.in(numbers);
    int last = -1;
    for (int i = 0; i < numbers.length; i++) {
      if (!moved.get(i)) {
        assertThat(numbers[i]).isGreaterThan(last);
        last = numbers[i];
      }
    }
    assertThat(moved.cardinality()).isLessThan(Math.max(1, numbers.length));
  }

  @Property(tries = 100, seed = "1")
  void oneThatPassesOthersIsTheOnlyOneMoved(@ForAll int seed) {
    Random random = new Random(seed);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      order.add(i);
    }
    Integer one = order.remove(random.nextInt(20));
    order.add(random.nextInt(20), one);
    int[] numbers = order.stream().mapToInt(i -> i).toArray();
    assertThat(Moved.in(numbers).cardinality()).isLessThanOrEqualTo(1);
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(PAGES.keySet());
  }

  @Provide
  Arbitrary<List<Integer>> orders() {
    return Arbitraries.integers()
        .between(0, 40)
        .map(
            size -> {
              List<Integer> order = new ArrayList<>();
              for (int i = 0; i < size; i++) {
                order.add(i);
              }
              return order;
            })
        .flatMap(
            order ->
                Arbitraries.randomValue(
                    random -> {
                      List<Integer> shuffled = new ArrayList<>(order);
                      Collections.shuffle(shuffled, random);
                      return shuffled;
                    }));
  }
}
