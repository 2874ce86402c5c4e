package dev.faqeditor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for two texts compared line by line. */
class LineEditsLaws {

  @Property(tries = 500, seed = "1")
  void linesAreTheText(@ForAll("texts") String text) {
    List<String> lines = LineEnds.lines(text);
    assertThat(String.join("", lines)).isEqualTo(text);
    assertThat(lines).allSatisfy(line -> assertThat(LineEnds.lines(line)).hasSize(1));
  }

  @Property(tries = 500, seed = "1")
  void partnersAreTheSameAndRise(@ForAll("texts") String before, @ForAll("texts") String now) {
    List<String> old = LineEnds.lines(before);
    List<String> young = LineEnds.lines(now);
    int[] partners = Alignment.of(old, young);
    assertThat(partners).hasSameSizeAs(old);
    for (int i = 0; i < partners.length; i++) {
      assertThat(partners[i] < 0 || old.get(i).equals(young.get(partners[i]))).isTrue();
    }
    int[] paired = Arrays.stream(partners).filter(partner -> partner >= 0).toArray();
    assertThat(paired).isSorted().doesNotHaveDuplicates();
  }

  @Property(tries = 500, seed = "1")
  void theEditMakesTheOtherTextAndReplacesWholeLines(
      @ForAll("texts") String before, @ForAll("texts") String after) {
    Edit edit = LineEdits.between(before, after);
    assertThat(edit.apply(before)).isEqualTo(after);
    int last = -1;
    for (Splice splice : edit.splices()) {
      Span span = splice.span();
      assertThat(span.start()).isGreaterThan(last);
      assertThat(isBetweenLines(before, span.start())).isTrue();
      assertThat(isBetweenLines(before, span.end())).isTrue();
      last = span.end();
    }
  }

  private static boolean isBetweenLines(String text, int offset) {
    return offset == text.length() || LineEnds.lineStart(text, offset) == offset;
  }

  @Property(tries = 500, seed = "1")
  void aLinePutInIsAllThatChanges(@ForAll("texts") String text, @ForAll int place) {
    List<String> lines = LineEnds.lines(text);
    int number = Math.floorMod(place, lines.size() + 1);
    String head = String.join("", lines.subList(0, number));
    String tail = text.substring(head.length());
    if (!head.isEmpty() && !LineEnds.isLineEnd(head.charAt(head.length() - 1))) {
      return;
    }
    Edit edit = LineEdits.between(text, head + "new\n" + tail);
    assertThat(edit).isEqualTo(Edit.replace(Span.at(head.length()), "new\n"));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("one\n", "two\n", "\n", "one\r\n", "\r\n", "end", "a b\n", "c\n", "d\n")
        .list()
        .ofMaxSize(14)
        .map(lines -> String.join("", lines));
  }
}
