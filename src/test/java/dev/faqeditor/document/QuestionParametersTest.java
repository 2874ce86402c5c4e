package dev.faqeditor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionParametersTest {

  @Test
  void allOtherParametersAreFieldsOfTheirTypes() {
    Question question =
        question(page("{{% question id=`a b` question=\"Why?\" open=true weight=12 x=1.5 y=z %}}"));
    assertThat(question.parameters())
        .extracting(f -> f.name().key() + " " + f.type() + " " + f.value())
        .containsExactly(
            "id TEXT a b", "open BOOLEAN true", "weight INTEGER 12", "x DECIMAL 1.5", "y TEXT z");
    assertThat(question.fields()).hasSize(2);
    assertThat(question.field(FieldName.parameter("open", 0))).isPresent();
  }

  @Test
  void positionalParametersHaveTheirIndex() {
    Question question = question(page("{{% faq \"Why?\" \"id\" true %}}"));
    assertThat(question.parameters())
        .extracting(Field::name)
        .containsExactly(FieldName.parameter("", 1), FieldName.parameter("", 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "question=\"Why?\" | question=\"Why?\" id=\"a b\"",
        "question=`Why?` open=true | question=`Why?` open=true id=\"a b\"",
        "question = \"Why?\" | question = \"Why?\" id = \"a b\"",
        "id2=x question=\"Why?\" | id2=x question=\"Why?\" id=\"a b\"",
      })
  void aParameterIsAddedBehindAllOthers(String before, String after) {
    FaqDocument document = page("{{% question " + before + " %}}");
    Attempt attempt = QuestionParameters.add(document, question(document), "id", "a b");
    FaqDocument now = accepted(attempt);
    assertThat(now.text()).isEqualTo(page("{{% question " + after + " %}}").text());
    Field added = question(now).field(FieldName.parameter("id", 0)).orElseThrow();
    assertThat(added.value()).isEqualTo("a b");
    assertThat(accepted(QuestionParameters.remove(now, question(now), added)).text())
        .isEqualTo(document.text());
  }

  @Test
  void aTagOverSeveralLinesKeepsItsLayout() {
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      String tag = "{{< faq\n  q=\"Why?\"\n  id=\"x\"%s\n>}}".replace("\n", lineEnd);
      FaqDocument document = page(tag.formatted(""));
      FaqDocument now = accepted(QuestionParameters.add(document, question(document), "k", "v"));
      assertThat(now.text()).isEqualTo(page(tag.formatted(lineEnd + "  k=\"v\"")).text());
      Field id = question(now).field(FieldName.parameter("id", 0)).orElseThrow();
      assertThat(accepted(QuestionParameters.remove(now, question(now), id)).text())
          .isEqualTo(page(tag.formatted("").replace("id=\"x\"", "k=\"v\"")).text());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "faq q=\"Why?\" id=1, id, KEY_EXISTS",
    "faq q=\"Why?\", a b, INVALID_KEY",
    "faq q=\"Why?\", '', INVALID_KEY",
    "faq \"Why?\", id, CANNOT_BE_WRITTEN",
    "faq summary=\"Why?\", question, CHANGES_OUTLINE",
  })
  void whatCannotBeAddedIsRefused(String tag, String name, Refusal reason) {
    FaqDocument document = page("{{< " + tag + " >}}");
    assertThat(QuestionParameters.add(document, question(document), name, "v"))
        .isInstanceOfSatisfying(
            Attempt.Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  @Test
  void onlyTheLastPositionalParameterIsRemoved() {
    FaqDocument document = page("{{% faq \"Why?\" a b %}}");
    List<Field> parameters = question(document).parameters();
    assertThat(QuestionParameters.remove(document, question(document), parameters.get(0)))
        .isEqualTo(new Attempt.Refused(Refusal.CANNOT_BE_WRITTEN));
    assertThat(
            accepted(QuestionParameters.remove(document, question(document), parameters.get(1)))
                .text())
        .isEqualTo(page("{{% faq \"Why?\" a %}}").text());
  }

  @Test
  void aParameterKeepsItsTypeAndItsQuotes() {
    FaqDocument document = page("{{< faq q=\"Why?\" id=`x` open=true >}}");
    List<Field> parameters = question(document).parameters();
    assertThat(accepted(document.set(parameters.get(0), "y z")).text()).contains("id=`y z`");
    assertThat(accepted(document.set(parameters.get(1), "false")).text()).contains("open=false");
    assertThat(document.set(parameters.get(1), "perhaps"))
        .isEqualTo(new Attempt.Refused(Refusal.WRONG_TYPE));
  }

  private static FaqDocument page(String tag) {
    boolean angle = tag.startsWith("{{<");
    String name = tag.substring(3).strip().split("\\s")[0];
    return FaqDocument.parse(
        "## \uD83D\uDEA2\n\n"
            + tag
            + "\nA.\n"
            + (angle ? "{{< /" + name + " >}}" : "{{% /" + name + " %}}")
            + "\n");
  }

  private static Question question(FaqDocument document) {
    return document.sections().get(0).questions().get(0);
  }

  private static FaqDocument accepted(Attempt attempt) {
    assertThat(attempt).isInstanceOf(Attempt.Accepted.class);
    return ((Attempt.Accepted) attempt).after();
  }
}
