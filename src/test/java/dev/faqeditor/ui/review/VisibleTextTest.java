package dev.faqeditor.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "plain text,plain text",
        "liv\u00ADbåt,liv\u2E17båt",
        "10\u00A0kr,10\u237Dkr",
        "two blanks  ,two blanks\u00B7\u00B7",
        "  indented,  indented",
        "tab\t,tab\u2192",
        "a\tb,a\tb",
        "\uFEFF---,[BOM]---",
        "x\r,x\u240D",
        "färja ⛴,färja ⛴",
      })
  void whatCanNotBeSeenIsShown(String line, String shown) {
    assertThat(VisibleText.of(line)).isEqualTo(shown);
  }
}
