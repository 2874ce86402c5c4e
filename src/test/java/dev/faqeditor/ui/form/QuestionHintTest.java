package dev.faqeditor.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionHintTest {

  @Test
  void aShortQuestionHasNone() {
    assertThat(QuestionHint.of("Hur köper jag biljett?")).isEmpty();
    assertThat(QuestionHint.of("Hur blir det (från 2027)? Och sedan!")).isEmpty();
    assertThat(QuestionHint.of("怎么买票？")).isEmpty();
  }

  @Test
  void anEmptyOneIsLeftToTheCheck() {
    assertThat(QuestionHint.of(" ")).isEmpty();
  }

  @Test
  void whatAsksNothingIsSaid() {
    assertThat(QuestionHint.of("Biljetter")).containsExactly(QuestionHint.NO_QUESTION_MARK);
  }

  @Test
  void lengthIsCountedInCharactersThatAreSeen() {
    String most = "🚢".repeat(QuestionHint.MOST_CHARACTERS - 1) + "?";
    assertThat(QuestionHint.of(" a\u00ADb?")).isEmpty();
    assertThat(QuestionHint.of(most.replace("?", "\u00AD?"))).isEmpty();
    assertThat(QuestionHint.of(most + "?")).containsExactly(QuestionHint.LONG);
  }
}
