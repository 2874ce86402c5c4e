package dev.faqeditor.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What holds for the words of any two texts. */
class WordingLaws {

  @Property(tries = 500, seed = "1")
  void theLikenessIsTheShareOfWordsThatBothHave(
      @ForAll("texts") List<String> one, @ForAll("texts") List<String> other) {
    Wording here = Wording.of(String.join(" ", one));
    Wording there = Wording.of(String.join(", ", other));
    assertThat(here.words()).isEqualTo(one);
    assertThat(here.likeness(there, 0)).isEqualTo(share(one, other));
    assertThat(there.likeness(here, 0)).isEqualTo(share(one, other));
  }

  private static double share(List<String> one, List<String> other) {
    List<String> left = new ArrayList<>(one);
    long shared = other.stream().filter(left::remove).count();
    int all = one.size() + other.size();
    return all == 0 ? 0 : 2.0 * shared / all;
  }

  @Property(tries = 500, seed = "1")
  void belowTheLeastThereIsNone(
      @ForAll("texts") List<String> one,
      @ForAll("texts") List<String> other,
      @ForAll @DoubleRange(max = 1) double least) {
    Wording here = Wording.of(String.join(" ", one));
    Wording there = Wording.of(String.join(" ", other));
    double share = here.likeness(there, 0);
    assertThat(here.likeness(there, share)).isEqualTo(share);
    assertThat(here.likeness(there, least)).isEqualTo(share < least ? 0 : share);
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.of("a", "b", "c", "d", "e", "f", "å", "10").list().ofMaxSize(12);
  }
}
