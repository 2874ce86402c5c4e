package dev.faqeditor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The level of a section and its text before the first question. */
class SectionFieldsTest {

  private static final String QUESTION = "{{< faq q=\"q\" >}}\nA.\n{{< /faq >}}\n";

  /** What stands before the question; the intro; another one; what then stands there. */
  static List<Arguments> intros() {
    return List.of(
        Arguments.of("\n", "", "New.", "\nNew.\n\n"),
        Arguments.of("", "", "New.", "\nNew.\n\n"),
        Arguments.of("\n\n", "", "New.", "\nNew.\n\n"),
        Arguments.of("\nOld.\n\n", "Old.", "New.", "\nNew.\n\n"),
        Arguments.of("\nOld.\n\n", "Old.", "Old.\n", "\nOld.\n\n\n"),
        Arguments.of("\nOld.\n\n", "Old.", "", "\n"),
        Arguments.of("Old.\n\n", "Old.", "Old. New.", "Old. New.\n\n"),
        Arguments.of("\nOld.\n", "Old.", "New.", "\nNew.\n\n"),
        Arguments.of("\nOne.\n\nTwo.\n\n\n", "One.\n\nTwo.\n", "One.\n", "\nOne.\n\n\n"),
        Arguments.of("\n<div>\n\n", "", "New.", "\n<div>\n\nNew.\n\n"),
        Arguments.of("\n<div>\n", "", "New.", "\n<div>\n\nNew.\n\n"),
        Arguments.of(
            "\n<div>\n\nOld.\n\n<p class=\"x\">\n\n",
            "Old.",
            "New.",
            "\n<div>\n\nNew.\n\n<p class=\"x\">\n\n"),
        Arguments.of(
            "\n<!-- c -->\n\n{{< box >}}\n\nOld.\n\n",
            "Old.",
            "New.",
            "\n<!-- c -->\n\n{{< box >}}\n\nNew.\n\n"),
        Arguments.of(
            "\n<https://example.org> \uD83D\uDEA2\n\n",
            "<https://example.org> \uD83D\uDEA2",
            "x",
            "\nx\n\n"),
        Arguments.of("\n- a\n- b\n\n1 < 2\n\n", "- a\n- b\n\n1 < 2", "- a", "\n- a\n\n"));
  }

  @ParameterizedTest
  @MethodSource("intros")
  void theIntroIsSet(String before, String value, String other, String after) {
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      String page = ("# T\n\n## H\n%s" + QUESTION + "\n## Next\n").replace("\n", lineEnd);
      FaqDocument document = FaqDocument.parse(page.formatted(before.replace("\n", lineEnd)));
      Field intro = intro(document).orElseThrow();
      assertThat(intro.value()).isEqualTo(value);
      Attempt attempt = document.set(intro, other);
      assertThat(attempt).isInstanceOf(Attempt.Accepted.class);
      FaqDocument now = ((Attempt.Accepted) attempt).after();
      assertThat(now.text()).isEqualTo(page.formatted(after.replace("\n", lineEnd)));
      assertThat(intro(now).orElseThrow().value()).isEqualTo(other);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\nText\n<div>\n\n",
        "\n<div>\ntext\n\n",
        "\nText.\n\n<div>\n\nMore.\n\n",
        "\n<!-- a\n\nb -->\n\nText.\n\n",
        "\n<div>"
      })
  void anIntroThatCannotBeToldFromWhatIsAroundItIsNone(String before) {
    assertThat(intro(FaqDocument.parse("# T\n\n## H\n" + before + QUESTION))).isEmpty();
  }

  @Test
  void aSectionWithoutQuestionsHasAllItsText() {
    FaqDocument document = FaqDocument.parse("# T\n\n## H\n\nText.\n\n</div>\n\n## Next\n");
    assertThat(intro(document).map(Field::value)).contains("Text.");
    FaqDocument last = FaqDocument.parse("# T\n\n## H\n\nText.");
    assertThat(last.set(intro(last).orElseThrow(), "New."))
        .isInstanceOfSatisfying(
            Attempt.Accepted.class,
            done -> assertThat(done.after().text()).isEqualTo("# T\n\n## H\n\nNew."));
    FaqDocument bare = FaqDocument.parse("# T\n\n## H\n## Next\n");
    assertThat(bare.set(intro(bare).orElseThrow(), "New."))
        .isInstanceOfSatisfying(
            Attempt.Accepted.class,
            done -> assertThat(done.after().text()).isEqualTo("# T\n\n## H\n\nNew.\n\n## Next\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"## New", "<div>", "{{% question question=\"x\" %}}\n{{% /question %}}", "\n"})
  void anIntroThatWouldBeMoreThanTextIsRefused(String value) {
    FaqDocument document = FaqDocument.parse("# T\n\n## H\n\n" + QUESTION);
    assertThat(document.set(intro(document).orElseThrow(), value))
        .isInstanceOf(Attempt.Refused.class);
  }

  @Test
  void aLevelIsANumberOfMarks() {
    FaqDocument document = FaqDocument.parse("  ## H ##\n" + QUESTION + "### Next\n");
    Section section = document.sections().get(0);
    for (int level = 2; level <= 6; level++) {
      assertThat(SectionLevel.set(document, section, level))
          .isInstanceOfSatisfying(
              Attempt.Accepted.class,
              done ->
                  assertThat(done.after().text())
                      .isEqualTo(
                          document
                              .text()
                              .replace(
                                  "  ## H",
                                  "  "
                                      + "#".repeat(done.after().sections().get(0).level())
                                      + " H")));
    }
    assertThat(SectionLevel.set(document, section, 1))
        .isEqualTo(new Attempt.Refused(Refusal.CANNOT_BE_WRITTEN));
    FaqDocument none = FaqDocument.parse(QUESTION);
    assertThat(SectionLevel.set(none, none.sections().get(0), 2))
        .isEqualTo(new Attempt.Refused(Refusal.READ_ONLY));
  }

  private static Optional<Field> intro(FaqDocument document) {
    return document.sections().get(1).intro();
  }
}
