package dev.faqeditor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields of JSON front matter, before and after. */
class JsonFieldsTest {

  static List<Arguments> values() {
    return List.of(
        Arguments.of("\"a\"", "b \"c\" \\", "\"b \\\"c\\\" \\\\\""),
        Arguments.of("\"\\u00e5\\/x\"", "å/y", "\"\\u00e5\\/y\""),
        Arguments.of("\"\\uD83D\\uDEA2 x\"", "\uD83D\uDEA2 y", "\"\\uD83D\\uDEA2 y\""),
        Arguments.of("\"a\"", "a\nb\u0001", "\"a\\nb\\u0001\""),
        Arguments.of("true", "false", "false"),
        Arguments.of("12", "-3", "-3"),
        Arguments.of("1.5", "2e3", "2e3"),
        Arguments.of("[\"a\", \"b\"]", "b\nx", "[\"b\", \"x\"]"),
        Arguments.of("[\n    \"a\",\n    \"b\"\n  ]", "b\na", "[\n    \"b\",\n    \"a\"\n  ]"),
        Arguments.of("[]", "a", "[\"a\"]"),
        Arguments.of("[\"a\"]", "", "[]"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueIsSet(String before, String value, String after) {
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      String page =
          "\uFEFF{\n\t\"a\": \"\uD83D\uDEA2 }\",\n  \"k\" : %s,\n  \"m\": {\"k\": [1]}\n}\n\n## H\n"
              .replace("\n", lineEnd);
      FaqDocument document = FaqDocument.parse(page.formatted(before.replace("\n", lineEnd)));
      Attempt attempt = document.set(field(document, "k"), value);
      assertThat(attempt).as(page).isInstanceOf(Attempt.Accepted.class);
      assertThat(((Attempt.Accepted) attempt).after().text())
          .isEqualTo(page.formatted(after.replace("\n", lineEnd)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "{\"a\": 1}", "[[1]]", "[1]"})
  void whatIsNoTextNumberOrBooleanCanBeReadOnly(String value) {
    FaqDocument document = FaqDocument.parse("{\"k\": " + value + "}\n");
    assertThat(field(document, "k").isWritable()).isFalse();
    assertThat(field(document, "k").value()).isEqualTo(value);
  }

  @Test
  void aValueStaysOfItsTypeAndIsValidJson() {
    FaqDocument document = FaqDocument.parse("{\"k\": 1, \"b\": true, \"t\": \"x\"}");
    assertThat(document.set(field(document, "k"), "01"))
        .isEqualTo(new Attempt.Refused(Refusal.WRONG_TYPE));
    assertThat(document.set(field(document, "b"), "yes"))
        .isEqualTo(new Attempt.Refused(Refusal.WRONG_TYPE));
    assertThat(document.set(field(document, "t"), "\uD83D")).isInstanceOf(Attempt.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"k\": 1,}",
        "{\"k\" 1}",
        "{k: 1}",
        "{\"k\": 'x'}",
        "{\"k\": \"\\q\"}",
        "{\"k\": 01}",
        "{\"k\": [1,]}",
        "{\"k\": \"a\nb\"}",
        "{\"k\": \"\\u12\"}",
        "{\"k\": tru}"
      })
  void whatJsonRefusesIsAProblem(String page) {
    FaqDocument document = FaqDocument.parse(page);
    assertThat(document.problems())
        .extracting(Problem::kind)
        .contains(Problem.Kind.UNREADABLE_FRONT_MATTER);
    assertThat(document.page().field(FieldName.FRONT_MATTER_SOURCE)).isPresent();
  }

  @Test
  void membersAreNeitherAddedNorRemoved() {
    FaqDocument document = FaqDocument.parse("{\"k\": 1}\n");
    assertThat(FrontMatterFields.add(document, "x", ValueType.TEXT, "v"))
        .isInstanceOf(Attempt.Refused.class);
    assertThat(FrontMatterFields.remove(document, field(document, "k")))
        .isEqualTo(new Attempt.Refused(Refusal.READ_ONLY));
  }

  private static Field field(FaqDocument document, String key) {
    return document.page().field(FieldName.frontMatter(key, 0)).orElseThrow();
  }
}
