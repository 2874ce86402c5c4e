package dev.faqeditor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Fields of TOML front matter, before and after. */
class TomlFieldsTest {

  static List<Arguments> values() {
    return List.of(
        Arguments.of("\"a\" # c", "b \"c\"", "\"b \\\"c\\\"\" # c"),
        Arguments.of("'a'", "b\\", "'b\\'"),
        Arguments.of("'a'", "it's", "\"it's\""),
        Arguments.of("\"\"\"\na\nb\"\"\"", "a\nc\nb", "\"\"\"\na\nc\nb\"\"\""),
        Arguments.of("\"\\u00e5x\"", "åy", "\"\\u00e5y\""),
        Arguments.of("true", "false", "false"),
        Arguments.of("12", "1_3", "1_3"),
        Arguments.of("1.5", "2.5", "2.5"),
        Arguments.of(
            "2024-05-14T09:12:33+02:00", "2025-01-01T09:12:33+02:00", "2025-01-01T09:12:33+02:00"),
        Arguments.of("[\"a\", 'b'] # c", "a\nx\nb", "[\"a\", \"x\", 'b'] # c"),
        Arguments.of("[\n  \"a\", # c\n  \"b\",\n]", "b\na", "[\n  \"b\",\n  \"a\", # c\n]"),
        Arguments.of("[]", "a", "[\"a\"]"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueIsSet(String before, String value, String after) {
    for (String lineEnd : List.of("\n", "\r\n")) {
      String page =
          "\uFEFF+++\na = \"\uD83D\uDEA2\"\nk = %s\n\n[t]\nk = 1\n+++\n\n## H\n"
              .replace("\n", lineEnd);
      FaqDocument document = FaqDocument.parse(page.formatted(before.replace("\n", lineEnd)));
      assertThat(accepted(document.set(field(document, "k"), value)).text())
          .isEqualTo(page.formatted(after.replace("\n", lineEnd)));
    }
  }

  @Test
  void aValueStaysOfItsType() {
    FaqDocument document = FaqDocument.parse("+++\nk = true\nd = 2024-05-14\nn = 1\n+++\n");
    for (String key : List.of("k", "d", "n")) {
      assertThat(document.set(field(document, key), "x"))
          .isEqualTo(new Attempt.Refused(Refusal.WRONG_TYPE));
    }
  }

  @Test
  void tablesAndNestedArraysCanBeReadOnly() {
    Page page =
        FaqDocument.parse("+++\na = {b = 1}\nc = [[1]]\nt = 07:32:00\n[[d]]\nx = 1\n[[d]]\n+++\n")
            .page();
    assertThat(page.fields())
        .extracting(field -> field.readOnlyReason().orElseThrow())
        .containsExactly(
            ReadOnlyReason.MAP,
            ReadOnlyReason.LIST_OF_COLLECTIONS,
            ReadOnlyReason.SPELLING,
            ReadOnlyReason.MAP,
            ReadOnlyReason.MAP);
    assertThat(page.fields().get(3).value()).isEqualTo("[[d]]\nx = 1\n");
  }

  static List<Arguments> additions() {
    return List.of(
        Arguments.of("a = 1\n", ValueType.TEXT, "v", "a = 1\nk = \"v\"\n"),
        Arguments.of(
            "a = 'x'\n\n[t]\nb = 1\n", ValueType.TEXT, "v", "a = 'x'\nk = 'v'\n\n[t]\nb = 1\n"),
        Arguments.of("[t]\nb = 1\n", ValueType.BOOLEAN, "true", "k = true\n[t]\nb = 1\n"),
        Arguments.of("", ValueType.LIST, "a\nb", "k = [\"a\", \"b\"]\n"),
        Arguments.of("a = 1\n", ValueType.DATE, "2024-05-14", "a = 1\nk = 2024-05-14\n"));
  }

  @ParameterizedTest
  @MethodSource("additions")
  void aFieldIsAddedAndRemovedAgain(String before, ValueType type, String value, String after) {
    FaqDocument document = FaqDocument.parse("+++\n" + before + "+++\n\nText\n");
    FaqDocument now = accepted(FrontMatterFields.add(document, "k", type, value));
    assertThat(now.text()).isEqualTo("+++\n" + after + "+++\n\nText\n");
    assertThat(accepted(FrontMatterFields.remove(now, field(now, "k"))).text())
        .isEqualTo(document.text());
  }

  @Test
  void aKeyThatATableHasIsNotAdded() {
    FaqDocument document = FaqDocument.parse("+++\n[k]\na = 1\n+++\n");
    assertThat(FrontMatterFields.add(document, "k", ValueType.TEXT, "v"))
        .isInstanceOf(Attempt.Refused.class);
  }

  @Test
  void unreadableTomlIsOneTextToEdit() {
    FaqDocument document = FaqDocument.parse("+++\na = \n+++\n");
    assertThat(document.page().field(FieldName.FRONT_MATTER_SOURCE)).isPresent();
    assertThat(document.problems())
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.UNREADABLE_FRONT_MATTER);
  }

  private static Field field(FaqDocument document, String key) {
    return document.page().field(FieldName.frontMatter(key, 0)).orElseThrow();
  }

  private static FaqDocument accepted(Attempt attempt) {
    assertThat(attempt).isInstanceOf(Attempt.Accepted.class);
    return ((Attempt.Accepted) attempt).after();
  }
}
