package dev.faqeditor.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.hugo.HugoData.Format;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HugoDataTest {

  static Stream<Arguments> scalars() {
    return Stream.of(
        Arguments.of("true", true),
        Arguments.of("No", false),
        Arguments.of("'true'", "true"),
        Arguments.of("!!str true", "true"),
        Arguments.of("&a y", true),
        Arguments.of("12", 12L),
        Arguments.of("0x1F", 31L),
        Arguments.of("0o17", 15L),
        Arguments.of("017", 15L),
        Arguments.of("-1_000", -1000L),
        Arguments.of("9223372036854775808", 9.223372036854775808e18),
        Arguments.of("1e3", 1000.0),
        Arguments.of("-.inf", Double.NEGATIVE_INFINITY),
        Arguments.of("12:30", "12:30"),
        Arguments.of("09", 9.0),
        Arguments.of("2024-05-14", LocalDate.of(2024, 5, 14)),
        Arguments.of("2024-05-14 10:20:30", LocalDateTime.of(2024, 5, 14, 10, 20, 30)),
        Arguments.of(
            "2024-05-14T10:20:30+02:00", OffsetDateTime.parse("2024-05-14T10:20:30+02:00")),
        Arguments.of("2024-5-4", "2024-5-4"),
        Arguments.of("2024-13-45", "2024-13-45"),
        Arguments.of("|\n  a\n  b\n", "a\nb\n"),
        Arguments.of("[a, 1, ~]", List.of("a", 1L, "")),
        Arguments.of("{a: {b: 1}}", Map.of("a", Map.of("b", 1L))));
  }

  @ParameterizedTest
  @MethodSource("scalars")
  void yamlIsReadAsHugoReadsIt(String raw, Object value) {
    assertThat(values("key: " + raw, Format.YAML)).containsEntry("key", value);
  }

  @Test
  void theSameIsReadFromEachFormat() {
    Map<String, Object> expected =
        Map.of(
            "title",
            "Å",
            "n",
            3L,
            "x",
            1.5,
            "on",
            true,
            "tags",
            List.of("a", "b"),
            "t",
            Map.of("u", Map.of("v", "w")));
    String yaml = "title: Å\nn: 3\nx: 1.5\n'on': true\ntags: [a, b]\nt: {u: {v: w}}\nnone: ~";
    String toml = "title = 'Å'\nn = 3\nx = 1.5\non = true\ntags = ['a', 'b']\n[t.u]\nv = 'w'";
    String json =
        """
        {"title": "Å", "n": 3, "x": 1.5, "on": true, "tags": ["a", "b"], "t": {"u": {"v": "w"}},
         "none": null}
        """;
    assertThat(values(yaml, Format.YAML)).isEqualTo(expected);
    assertThat(values(toml, Format.TOML)).isEqualTo(expected);
    assertThat(values("\uFEFF" + json, Format.JSON)).isEqualTo(expected);
  }

  @Test
  void tomlHasDates() {
    assertThat(values("a = 2024-05-14\nb = 2024-05-14T10:20:30Z\n", Format.TOML))
        .containsEntry("a", LocalDate.of(2024, 5, 14))
        .containsEntry("b", OffsetDateTime.parse("2024-05-14T10:20:30Z"));
  }

  @Test
  void aMergeKeyAddsWhatIsNotThere() {
    String yaml = "base: &b {x: 1, y: 1}\nother:\n  <<: *b\n  y: 2\n";
    assertThat(values(yaml, Format.YAML)).containsEntry("other", Map.of("x", 1L, "y", 2L));
  }

  @ParameterizedTest
  @CsvSource({
    "YAML, 'a: 1\nb: [', 2",
    "YAML, 'a: 1\n b: 2', 2",
    "YAML, '- a', 1",
    "YAML, 'a: &x [*x]', 1",
    "YAML, 'a: 1\n? [b]\n: c', 2",
    "TOML, 'a = 1\nb = = 2', 2",
    "TOML, 'a = 1\na = 2', 2",
    "JSON, '{\"a\": 1,\n \"b\": }', 2",
    "JSON, '{} {}', 1",
    "JSON, '[1]', 1",
  })
  void whatIsWrongHasItsLine(Format format, String text, int line) {
    assertThat(HugoData.read(text, format))
        .isInstanceOfSatisfying(
            HugoData.Fault.class,
            fault -> {
              assertThat(fault.line()).isEqualTo(line);
              assertThat(fault.message()).isNotBlank().doesNotContain("\n");
            });
  }

  @ParameterizedTest
  @CsvSource({"YAML, [, ]", "YAML, '{a: ', }", "TOML, [, ]", "JSON, [, ]", "JSON, '{\"a\":', }"})
  void deepNestingIsAFault(Format format, String opening, String closing) {
    String deep = opening.repeat(20_000) + "1" + closing.repeat(20_000);
    String text =
        switch (format) {
          case YAML -> "a: " + deep;
          case TOML -> "a = " + deep;
          case JSON -> "{\"a\": " + deep + "}";
        };
    assertThat(HugoData.read(text, format)).isInstanceOf(HugoData.Fault.class);
  }

  @Test
  void aDottedTomlKeyOfManyPartsIsAFault() {
    assertThat(HugoData.read("a.".repeat(20_000) + "b = 1", Format.TOML))
        .isInstanceOf(HugoData.Fault.class);
  }

  @Test
  void anAliasThatMultipliesIsAFault() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String alias = "*a" + (i - 1);
      bomb.append(
          "a%d: &a%d [%s]\n"
              .formatted(
                  i,
                  i,
                  String.join(
                      ",", List.of(alias, alias, alias, alias, alias, alias, alias, alias))));
    }
    assertThat(HugoData.read(bomb.toString(), Format.YAML)).isInstanceOf(HugoData.Fault.class);
  }

  @Test
  void aTextThatIsTooLongIsAFault() {
    String text = "# " + "x".repeat(HugoData.MAX_LENGTH);
    assertThat(HugoData.read(text, Format.TOML)).isInstanceOf(HugoData.Fault.class);
  }

  @ParameterizedTest
  @CsvSource({
    "'---\ntitle: A\n---\nbody', A",
    "'+++\ntitle = \"A\"\n+++\nbody', A",
    "'{\"Title\": \"A\"}\nbody', A",
    "'body', ''",
    "'---\ntitle: [\n---\nbody', ''",
  })
  void frontMatterIsReadInEachFormat(String page, String title) {
    assertThat(FrontMatterValues.in(page).values().text("title").orElse("")).isEqualTo(title);
  }

  @Test
  void aFaultInFrontMatterHasThePagesLine() {
    FrontMatterValues values = FrontMatterValues.in("\n+++\na = 1\nb = = 1\n+++\n");
    assertThat(values.fault().orElseThrow().line()).isEqualTo(4);
  }

  private static Map<String, Object> values(String text, Format format) {
    HugoData data = HugoData.read(text, format);
    assertThat(data).isInstanceOf(HugoData.Values.class);
    return ((HugoData.Values) data).map();
  }
}
