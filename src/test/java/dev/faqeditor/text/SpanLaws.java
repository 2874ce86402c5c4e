package dev.faqeditor.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Spans are alike if both their ends are. */
class SpanLaws {

  @Property(seed = "1")
  void areEqualByTheirEnds(
      @ForAll @IntRange(max = 3) int start,
      @ForAll @IntRange(max = 2) int length,
      @ForAll @IntRange(max = 3) int otherStart,
      @ForAll @IntRange(max = 2) int otherLength) {
    Span span = new Span(start, start + length);
    Span other = new Span(otherStart, otherStart + otherLength);
    assertThat(span.equals(other)).isEqualTo(start == otherStart && length == otherLength);
    if (span.equals(other)) {
      assertThat(span).hasSameHashCodeAs(other);
    }
    assertThat(span.equals(null)).isFalse();
  }
}
