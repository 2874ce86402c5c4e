package dev.faqeditor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LineEndsLaws {

  @Property(seed = "1")
  void theLinesOfATextAreItAndEachHasOneOfItsLineEnds(@ForAll("texts") String text) {
    Set<String> kinds = LineEnds.kindsIn(text);
    assertThat(String.join("", LineEnds.lines(text))).isEqualTo(text);
    for (String line : LineEnds.lines(text)) {
      String end = line.substring(LineEnds.lineStop(line, 0));
      assertThat(end.isEmpty() || kinds.contains(end)).isTrue();
    }
    assertThat(kinds)
        .allSatisfy(kind -> assertThat(LineEnds.lines(text)).anyMatch(l -> l.endsWith(kind)));
  }

  @Property(seed = "1")
  void anEditThatKeepsTheLineEndsKeepsTheirNumberAndKinds(
      @ForAll("texts") String head,
      @ForAll("texts") String old,
      @ForAll("texts") String tail,
      @ForAll("texts") String replacement) {
    String before = head + old + tail;
    Edit edit = Edit.replace(new Span(head.length(), head.length() + old.length()), replacement);
    String after = edit.apply(before);
    assertThat(LineEnds.kindsAfter(edit, before, after, LineEnds.kindsIn(before)))
        .isEqualTo(LineEnds.kindsIn(after));
    if (LineEnds.areKeptBy(edit, before)) {
      assertThat(LineEnds.kindsIn(after)).isEqualTo(LineEnds.kindsIn(before));
      assertThat(after.replaceAll("[^\r\n]", "")).isEqualTo(before.replaceAll("[^\r\n]", ""));
    }
  }

  @Example
  void aLetterPutIntoALineEndPartsIt() {
    assertThat(LineEnds.areKeptBy(Edit.replace(Span.at(2), "x"), "a\r\nb")).isFalse();
    assertThat(LineEnds.areKeptBy(Edit.replace(Span.at(1), "x"), "a\r\nb")).isTrue();
    assertThat(LineEnds.areKeptBy(Edit.replace(Span.at(3), "x"), "a\r\nb")).isTrue();
    assertThat(LineEnds.areKeptBy(Edit.replace(Span.at(2), "x"), "a\r")).isTrue();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("\r", "\n", "\r\n", "a", "å", "")
        .list()
        .ofMaxSize(5)
        .map(parts -> String.join("", parts));
  }
}
