package dev.faqeditor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineNumbersTest {

  @Test
  void everyKindOfLineEndEndsOneLine() {
    String text = "a\nb\r\nc\rd";
    int[] lines = {1, 1, 2, 2, 2, 3, 3, 4, 4};
    for (int offset = 0; offset <= text.length(); offset++) {
      assertThat(LineNumbers.at(text, offset)).as("at %d", offset).isEqualTo(lines[offset]);
    }
  }

  @Test
  void anEmptyTextHasOneLine() {
    assertThat(LineNumbers.at("", 0)).isEqualTo(1);
    assertThat(LineNumbers.at("\n", 1)).isEqualTo(2);
  }

  @Test
  void beyondTheEndIsTheLastLine() {
    assertThat(LineNumbers.at("", 7)).isEqualTo(1);
    assertThat(LineNumbers.at("a\nb", 7)).isEqualTo(2);
  }
}
