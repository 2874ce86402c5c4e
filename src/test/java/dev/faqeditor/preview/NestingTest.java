package dev.faqeditor.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NestingTest {

  @Test
  void thousandsOfLevelsAreNotTooDeepAndManyElementsBesideEachOtherNeither() {
    assertThat(Nesting.isTooDeep("<div>".repeat(5_000))).isFalse();
    assertThat(Nesting.isTooDeep("<ul><li>x</li></ul>\n".repeat(100_000))).isFalse();
    assertThat(Nesting.isTooDeep("a<br>b<br />c<IMG src=x>".repeat(100_000))).isFalse();
    assertThat(Nesting.isTooDeep("1 < 2 </ 3 <> ".repeat(100_000))).isFalse();
  }

  @Test
  void whatIsLeftOpenEndsWithWhatItStandsIn() {
    assertThat(Nesting.isTooDeep("<p>A List<String> of <T></p>\n".repeat(100_000))).isFalse();
    assertThat(Nesting.isTooDeep("<UL><li>x<li>y<li>z</ul>\n".repeat(100_000))).isFalse();
    assertThat(Nesting.isTooDeep("<div><p>x<b>y</b></div>".repeat(100_000))).isFalse();
    assertThat(Nesting.isTooDeep("<h2>x</h2><p>y</b></p>\n".repeat(100_000))).isFalse();
  }

  @Test
  void deepElementsAreCounted() {
    int most = Nesting.DEEP + 1 + Nesting.MOST;
    assertThat(Nesting.isTooDeep("<b>".repeat(most))).isFalse();
    assertThat(Nesting.isTooDeep("<b>".repeat(most + 1))).isTrue();
    String lines = ("<i>".repeat(400) + "x" + "</i>".repeat(400) + "\n");
    assertThat(Nesting.isTooDeep(lines.repeat(20))).isFalse();
    assertThat(Nesting.isTooDeep(lines.repeat(40))).isTrue();
  }

  @Test
  void moreEndTagsThanElementsDoNotMakeItShallow() {
    String stray = "</p>".repeat(50_000);
    assertThat(Nesting.isTooDeep(stray + "<div>".repeat(20_000))).isTrue();
  }
}
