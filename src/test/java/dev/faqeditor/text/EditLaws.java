package dev.faqeditor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EditLaws {

  @Property(seed = "1")
  void theInverseGivesTheTextBack(
      @ForAll("texts") String before, @ForAll("seeds") List<Integer> s) {
    Edit edit = edit(before, s);
    String after = edit.apply(before);
    assertThat(edit.invert(before).apply(after)).isEqualTo(before);
    assertThat(after.length()).isEqualTo(before.length() + edit.growth());
  }

  @Property(seed = "1")
  void theInverseOfTheInverseIsTheEdit(
      @ForAll("texts") String before, @ForAll("seeds") List<Integer> s) {
    Edit edit = edit(before, s);
    String after = edit.apply(before);
    assertThat(edit.invert(before).invert(after).apply(before)).isEqualTo(after);
  }

  @Property(seed = "1")
  void betweenLeadsFromOneTextToTheOther(@ForAll("texts") String a, @ForAll("texts") String b) {
    assertThat(Edit.between(a, b).apply(a)).isEqualTo(b);
  }

  @Property(seed = "1")
  void betweenReplacesNoMoreThanWhatWasChanged(
      @ForAll("texts") String head, @ForAll("texts") String old, @ForAll("texts") String tail) {
    Edit edit = Edit.between(head + old + tail, head + "#" + tail);
    int replaced = edit.splices().stream().mapToInt(splice -> splice.span().length()).sum();
    // a pair that would be cut in two costs one unit at either side
    assertThat(replaced).isLessThanOrEqualTo(old.length() + 2);
  }

  @Property(seed = "1")
  void norInTheMidstOfALongText(
      @ForAll("texts") String head,
      @ForAll("texts") String old,
      @ForAll("texts") String tail,
      @ForAll @IntRange(max = 3000) int around) {
    String same = "å".repeat(around);
    betweenReplacesNoMoreThanWhatWasChanged(same + head, old, tail + same);
    betweenLeadsFromOneTextToTheOther(same + old + tail, same + head + same);
    assertThat(Difference.isNone(same + head, same + tail)).isEqualTo(head.equals(tail));
    assertThat(Difference.isNone(head + same, tail + same)).isEqualTo(head.equals(tail));
  }

  @Property(seed = "1")
  void twoEditsComposeToOne(
      @ForAll("texts") String text,
      @ForAll("seeds") List<Integer> first,
      @ForAll("seeds") List<Integer> second) {
    Edit a = edit(text, first);
    Edit b = edit(a.apply(text), second);
    assertThat(a.then(b).apply(text)).isEqualTo(b.apply(a.apply(text)));
  }

  @Property(seed = "1")
  void compositionIsAssociative(
      @ForAll("texts") String text,
      @ForAll("seeds") List<Integer> first,
      @ForAll("seeds") List<Integer> second,
      @ForAll("seeds") List<Integer> third) {
    Edit a = edit(text, first);
    Edit b = edit(a.apply(text), second);
    Edit c = edit(b.apply(a.apply(text)), third);
    assertThat(a.then(b).then(c).apply(text)).isEqualTo(a.then(b.then(c)).apply(text));
  }

  @Property(seed = "1")
  void anUntouchedSpanKeepsItsText(
      @ForAll("texts") String text,
      @ForAll("seeds") List<Integer> s,
      @ForAll("seeds") List<Integer> at) {
    Edit edit = edit(text, s);
    int a = at.isEmpty() ? 0 : Math.floorMod(at.get(0), text.length() + 1);
    int b = at.size() < 2 ? a : Math.floorMod(at.get(1), text.length() + 1);
    Span span = new Span(Math.min(a, b), Math.max(a, b));
    String after = edit.apply(text);
    edit.mapUntouched(span).ifPresent(now -> assertThat(now.of(after)).isEqualTo(span.of(text)));
    boolean touched =
        edit.splices().stream()
            .map(Splice::span)
            .anyMatch(other -> other.start() <= span.end() && span.start() <= other.end());
    assertThat(edit.mapUntouched(span).isEmpty()).isEqualTo(touched);
    assertThat(Edit.NONE.mapUntouched(span)).contains(span);
  }

  @Property(seed = "1")
  void positionsOutsideTheEditStayWithTheirCharacter(
      @ForAll("texts") String text, @ForAll("seeds") List<Integer> s) {
    Edit edit = edit(text, s);
    String after = edit.apply(text);
    for (int i = 0; i < text.length(); i++) {
      int at = i;
      if (edit.splices().stream().noneMatch(p -> p.span().start() <= at && at < p.span().end())) {
        assertThat(after.charAt(edit.map(i, Bias.AFTER))).isEqualTo(text.charAt(i));
      }
    }
  }

  @Property(seed = "1")
  void mappedPositionsKeepTheirOrder(
      @ForAll("texts") String text, @ForAll("seeds") List<Integer> s) {
    Edit edit = edit(text, s);
    for (int i = 0; i < text.length(); i++) {
      assertThat(edit.map(i, Bias.BEFORE)).isLessThanOrEqualTo(edit.map(i, Bias.AFTER));
      assertThat(edit.map(i, Bias.AFTER)).isLessThanOrEqualTo(edit.map(i + 1, Bias.AFTER));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of("a", "b", "å", "\n", "\r\n", "\r", "\u00AD", "\uD83D\uDEA2", " ", "\t");
    return pieces.list().ofMaxSize(20).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<List<Integer>> seeds() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 1000).list().ofMinSize(1).ofMaxSize(6),
            Arbitraries.integers().between(0, 1000))
        .as(
            (list, last) -> {
              List<Integer> all = new ArrayList<>(list);
              all.add(last);
              return all;
            });
  }

  /** An edit of this text with bounds and replacements drawn from the seeds. */
  private static Edit edit(String text, List<Integer> seeds) {
    TreeSet<Integer> bounds = new TreeSet<>();
    seeds.forEach(seed -> bounds.add(seed % (text.length() + 1)));
    List<Integer> sorted = new ArrayList<>(bounds);
    List<Splice> splices = new ArrayList<>();
    for (int i = 0; i + 1 < sorted.size(); i += 2) {
      String replacement = "xyz".substring(seeds.get(i % seeds.size()) % 4);
      splices.add(new Splice(new Span(sorted.get(i), sorted.get(i + 1)), replacement));
    }
    if (sorted.size() % 2 == 1) {
      splices.add(new Splice(Span.at(sorted.get(sorted.size() - 1)), "ins"));
    }
    return new Edit(splices);
  }
}
