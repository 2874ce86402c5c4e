package dev.faqeditor.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NestingTest {

  @Test
  void aThousandLevelsAreNotTooDeepAndManyElementsBesideEachOtherNeither() {
    assertThat(Nesting.isTooDeep("<div>".repeat(1_000))).isFalse();
    assertThat(Nesting.isTooDeep("<ul><li>x</li></ul>\n".repeat(100_000))).isFalse();
    assertThat(Nesting.isTooDeep("a<br>b<br />c<IMG src=x>".repeat(100_000))).isFalse();
    assertThat(Nesting.isTooDeep("1 < 2 </ 3 <> ".repeat(100_000))).isFalse();
  }

  @Test
  void theElementsSearchedAreCounted() {
    int searched = 0;
    int tags = 0;
    while (searched <= Nesting.MOST) {
      tags++;
      searched += Math.min(tags, 100);
    }
    assertThat(Nesting.isTooDeep("<b>".repeat(tags - 1))).isFalse();
    assertThat(Nesting.isTooDeep("<b>".repeat(tags))).isTrue();
  }

  @Test
  void moreEndTagsThanElementsDoNotMakeItShallow() {
    String stray = "</p>".repeat(50_000);
    assertThat(Nesting.isTooDeep(stray + "<div>".repeat(20_000))).isTrue();
  }
}
