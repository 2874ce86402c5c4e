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
  void tagsInAHundredOthersAreCounted() {
    int most = 100 + Nesting.MOST;
    assertThat(Nesting.isTooDeep("<b>".repeat(most))).isFalse();
    assertThat(Nesting.isTooDeep("<b>".repeat(most + 1))).isTrue();
  }

  @Test
  void paragraphsThatNothingClosesDoNotNest() {
    assertThat(Nesting.isTooDeep("<div><p>x<b>y</b></div>".repeat(100_000))).isFalse();
  }

  @Test
  void moreEndTagsThanElementsDoNotMakeItShallow() {
    String stray = "</i>".repeat(50_000);
    assertThat(Nesting.isTooDeep(stray + "<div>".repeat(20_000))).isTrue();
  }
}
