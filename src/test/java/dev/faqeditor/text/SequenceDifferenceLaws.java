package dev.faqeditor.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.text.SequenceDifference.Replaced;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the difference of any two sequences. */
class SequenceDifferenceLaws {

  @Property(tries = 1000, seed = "1")
  void putInTheOlderOneThePiecesMakeTheNewerOne(
      @ForAll("items") List<Integer> before, @ForAll("items") List<Integer> after) {
    List<Replaced> pieces = SequenceDifference.between(before, after);
    List<Integer> made = new ArrayList<>();
    int at = 0;
    for (Replaced piece : pieces) {
      assertThat(piece.before().length() + piece.after().length()).isPositive();
      assertThat(made.isEmpty() || piece.before().start() > at).isTrue();
      made.addAll(before.subList(at, piece.before().start()));
      assertThat(made).hasSize(piece.after().start());
      made.addAll(after.subList(piece.after().start(), piece.after().end()));
      at = piece.before().end();
    }
    made.addAll(before.subList(at, before.size()));
    assertThat(made).isEqualTo(after);
  }

  @Property(tries = 1000, seed = "1")
  void noFewerItemsCanGoAndCome(
      @ForAll("items") List<Integer> before, @ForAll("items") List<Integer> after) {
    int changed =
        SequenceDifference.between(before, after).stream()
            .mapToInt(piece -> piece.before().length() + piece.after().length())
            .sum();
    assertThat(changed).isEqualTo(before.size() + after.size() - 2 * longestShared(before, after));
  }

  private static int longestShared(List<Integer> before, List<Integer> after) {
    int[][] longest = new int[before.size() + 1][after.size() + 1];
    for (int i = 0; i < before.size(); i++) {
      for (int j = 0; j < after.size(); j++) {
        longest[i + 1][j + 1] =
            before.get(i).equals(after.get(j))
                ? longest[i][j] + 1
                : Math.max(longest[i][j + 1], longest[i + 1][j]);
      }
    }
    return longest[before.size()][after.size()];
  }

  @Example
  void whatDiffersBeyondTheBoundIsOnePieceBetweenTheEnds() {
    List<Integer> before = new ArrayList<>(IntStream.range(0, 5000).boxed().toList());
    List<Integer> after = new ArrayList<>(before);
    Collections.reverse(after.subList(10, 4990));
    assertThat(SequenceDifference.between(before, after))
        .containsExactly(new Replaced(new Span(10, 4990), new Span(10, 4990)));
  }

  @Provide
  Arbitrary<List<Integer>> items() {
    return Arbitraries.integers().between(0, 4).list().ofMaxSize(25);
  }
}
