package dev.faqeditor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class InOrderLaws {

  @Property(seed = "1")
  void thoseBetweenTwoPlacesAreFound(
      @ForAll List<@IntRange(max = 40) Integer> places,
      @ForAll @IntRange(max = 42) int from,
      @ForAll @IntRange(max = 42) int to) {
    List<Integer> all = places.stream().sorted().toList();
    assertThat(InOrder.between(all, place -> place, from, to))
        .isEqualTo(all.stream().filter(place -> from <= place && place < to).toList());
  }
}
