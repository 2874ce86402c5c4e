package dev.faqeditor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any order of things. */
class MovedLaws {

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
