package dev.faqeditor.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.Corpus;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaqDocumentTest {

  private static final String PAGE =
      """
      ---
      title: "Ferries"
      draft: false
      date: 2024-06-03
      ---

      ## Before you travel

      {{% question question="Do I need a ticket?" %}}
      Yes.
      {{% /question %}}

      ## On board

      {{% question question="Is there coffee?" %}}
      {{% /question %}}
      """;

  @Test
  void theSwedishPageHasNineFieldsAndFourSections() {
    hasTheShapeOfTheRealPage(FaqDocument.parse(Corpus.read(Corpus.SWEDISH)));
  }

  @Test
  void theRealPageHasTheSameShape() {
    Corpus.files().stream()
        .filter(file -> !file.equals(Corpus.SWEDISH))
        .filter(file -> file.endsWith("vanliga-fragor.md"))
        .forEach(file -> hasTheShapeOfTheRealPage(FaqDocument.parse(Corpus.read(file))));
  }

  private static void hasTheShapeOfTheRealPage(FaqDocument document) {
    assertThat(document.page().fields())
        .extracting(field -> field.name().key())
        .containsExactly(
            "title",
            "section",
            "date",
            "draft",
            "intro",
            "background",
            "sidebarlinkname",
            "sidebarlinkurl",
            "socialmedia");
    assertThat(document.page().fields()).allMatch(Field::isWritable);
    assertThat(document.sections())
        .extracting(section -> section.questions().size())
        .containsExactly(5, 7, 4, 9);
    assertThat(document.sections()).extracting(Section::level).containsOnly(2);
    assertThat(document.problems()).isEmpty();
  }

  @Test
  void theEnglishPageHasAListAndAFoldedText() {
    Page page = FaqDocument.parse(Corpus.read(Corpus.ENGLISH)).page();
    Field description = page.field(FieldName.frontMatter("description", 0)).orElseThrow();
    Field tags = page.field(FieldName.frontMatter("tags", 0)).orElseThrow();
    assertThat(description.value()).startsWith("Tickets, timetables").doesNotContain("\n");
    assertThat(tags.type()).isEqualTo(ValueType.LIST);
    assertThat(tags.items()).contains(List.of("ferries", "timetable", "islands"));
  }

  @Test
  void aWordInAFoldedTextChangesOnItsOwnLineOnly() {
    FaqDocument document = FaqDocument.parse(Corpus.read(Corpus.ENGLISH));
    Field field = document.page().field(FieldName.frontMatter("description", 0)).orElseThrow();
    FaqDocument after = accepted(document, field, field.value().replace("bikes", "bicycles"));
    assertThat(after.text()).isEqualTo(document.text().replace("with bikes", "with bicycles"));
  }

  @Test
  void anAnswerIsWrittenOnItsOwnLines() {
    FaqDocument document = FaqDocument.parse(PAGE);
    Question coffee = document.sections().get(1).questions().get(0);
    assertThat(accepted(document, coffee.answer(), "All day.").text())
        .isEqualTo(PAGE.replace("coffee?\" %}}\n", "coffee?\" %}}\nAll day.\n"));
  }

  @Test
  void aQuoteInAQuestionIsEscaped() {
    FaqDocument document = FaqDocument.parse(PAGE);
    Question ticket = document.sections().get(0).questions().get(0);
    assertThat(accepted(document, ticket.text(), "Do I need a \"ticket\"?").text())
        .isEqualTo(PAGE.replace("need a ticket?", "need a \\\"ticket\\\"?"));
  }

  @Test
  void aHeadingAndAFrontMatterValueChangeOneLineEach() {
    FaqDocument document = FaqDocument.parse(PAGE);
    Field heading = document.sections().get(1).fields().get(0);
    assertThat(accepted(document, heading, "At sea").text())
        .isEqualTo(PAGE.replace("## On board", "## At sea"));
    Field draft = document.page().field(FieldName.frontMatter("draft", 0)).orElseThrow();
    assertThat(accepted(document, draft, "true").text())
        .isEqualTo(PAGE.replace("draft: false", "draft: true"));
  }

  @Test
  void anAnswerThatEndsItsQuestionIsRefused() {
    FaqDocument document = FaqDocument.parse(PAGE);
    Question ticket = document.sections().get(0).questions().get(0);
    assertThat(document.set(ticket.answer(), "Yes.\n{{% /question %}}"))
        .isEqualTo(new Attempt.Refused(Refusal.CHANGES_OUTLINE));
    assertThat(document.set(ticket.answer(), "{{% question question=\"x\" %}}"))
        .isEqualTo(new Attempt.Refused(Refusal.CHANGES_OUTLINE));
  }

  @Test
  void aShortcodeCanBeTypedIntoAnAnswerLetterByLetter() {
    FaqDocument document = FaqDocument.parse(PAGE);
    String tag = "{{< figure src=\"/x.png\" >}}";
    for (int end = 1; end <= tag.length(); end++) {
      Field answer = document.sections().get(0).questions().get(0).answer();
      document = accepted(document, answer, "Yes.\n" + tag.substring(0, end));
    }
    assertThat(document.problems()).isEmpty();
  }

  @Test
  void aDateStaysADate() {
    FaqDocument document = FaqDocument.parse(PAGE);
    Field date = document.page().field(FieldName.frontMatter("date", 0)).orElseThrow();
    assertThat(date.type()).isEqualTo(ValueType.DATE);
    assertThat(document.set(date, "tomorrow")).isEqualTo(new Attempt.Refused(Refusal.WRONG_TYPE));
    assertThat(accepted(document, date, "2024-06-04").text())
        .isEqualTo(PAGE.replace("2024-06-03", "2024-06-04"));
  }

  @Test
  void aCharacterThatTheEncodingLacksIsRefused() {
    PageContext latin = new PageContext(QuestionShortcodes.COMMON, Charset.forName("windows-1252"));
    FaqDocument document = FaqDocument.parse(PAGE, latin);
    Field answer = document.sections().get(0).questions().get(0).answer();
    assertThat(accepted(document, answer, "Ja – för 5 €").text()).contains("5 €");
    assertThat(document.set(answer, "Ja \uD83D\uDEA2"))
        .isEqualTo(new Attempt.Refused(Refusal.NOT_IN_ENCODING, "\uD83D\uDEA2"));
    assertThat(FaqDocument.parse(PAGE).set(answer, "half a pair: \uD83D"))
        .isInstanceOf(Attempt.Refused.class);
  }

  @Test
  void aControlCharacterWithWhichAFileIsNoTextIsRefused() {
    for (String charset : List.of("UTF-8", "windows-1252", "ISO-8859-1")) {
      PageContext context = new PageContext(QuestionShortcodes.COMMON, Charset.forName(charset));
      FaqDocument document = FaqDocument.parse(PAGE, context);
      Field answer = document.sections().get(0).questions().get(0).answer();
      assertThat(document.set(answer, "a\0b"))
          .isEqualTo(new Attempt.Refused(Refusal.NOT_TEXT, "U+0000"));
      if (charset.startsWith("ISO")) {
        assertThat(document.set(answer, "a\u001Bb"))
            .isEqualTo(new Attempt.Refused(Refusal.NOT_TEXT, "U+001B"));
      } else {
        assertThat(accepted(document, answer, "a\u001Bb").text()).contains("a\u001Bb");
      }
      assertThat(accepted(document, answer, "a\tb\fc").text()).contains("a\tb\fc");
    }
  }

  @Test
  void shortcodesThatASiteNamesAreQuestions() {
    QuestionShortcodes shortcodes =
        QuestionShortcodes.COMMON.with(Set.of("fraga"), List.of("rubrik"));
    FaqDocument document =
        FaqDocument.parse(
            "{{< fraga rubrik=\"Hur?\" >}}Så.{{< /fraga >}}",
            new PageContext(shortcodes, StandardCharsets.UTF_8));
    assertThat(document.sections().get(0).questions().get(0).title()).isEqualTo("Hur?");
    assertThat(FaqDocument.parse(document.text()).questionCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "- ", "{{% question question=\"x\" %}}", "{{< ", "[", "*", "<div>"})
  void deepNestingCanBeReadAndEdited(String piece) {
    String deep = piece.repeat(piece.length() > 4 ? 10_000 : 3_000);
    FaqDocument document = FaqDocument.parse(PAGE + deep);
    assertThat(document.text()).endsWith(deep);
    FaqDocument inAnswer = FaqDocument.parse(PAGE);
    Field answer = inAnswer.sections().get(0).questions().get(0).answer();
    assertThat(inAnswer.set(answer, deep)).isNotNull();
  }

  @Test
  void frontMatterThatCannotBeReadIsOneTextToEdit() {
    String json = "{\n  \"title\": Ferries\n}\n\n## Heading\n";
    FaqDocument document = FaqDocument.parse(json);
    Field source = document.page().field(FieldName.FRONT_MATTER_SOURCE).orElseThrow();
    assertThat(source.value()).isEqualTo("{\n  \"title\": Ferries\n}");
    assertThat(accepted(document, source, "{\"title\": Boats}").text())
        .isEqualTo("{\"title\": Boats}\n\n## Heading\n");
    assertThat(document.set(source, "{\n")).isEqualTo(new Attempt.Refused(Refusal.CHANGES_OUTLINE));
  }

  @Test
  void unreadableYamlIsOneTextToEditAndAProblem() {
    FaqDocument document = FaqDocument.parse("---\na: [1\nb: 2\n---\nText\n");
    assertThat(document.page().field(FieldName.FRONT_MATTER_SOURCE)).isPresent();
    assertThat(document.problems())
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.UNREADABLE_FRONT_MATTER);
  }

  @Test
  void headingsInFencesCommentsAndAnswersAreNoSections() {
    FaqDocument document =
        FaqDocument.parse(
            "# One\n```\n# no\n```\n<!-- \n# no\n-->\n{{% qa \"x\" %}}\n# no\n{{% /qa %}}\n"
                + "#no\n    # no\n####### no\n## Two ##\n");
    assertThat(document.sections()).extracting(Section::title).containsExactly("One", "Two");
  }

  @Test
  void questionsBeforeTheFirstHeadingHaveASectionWithoutOne() {
    FaqDocument document = FaqDocument.parse("{{< faq q=\"Why?\" >}}So.{{</faq>}}\n");
    assertThat(document.sections()).hasSize(1);
    assertThat(document.sections().get(0).level()).isZero();
    assertThat(document.sections().get(0).questions().get(0).title()).isEqualTo("Why?");
  }

  @Test
  void anUnfinishedTagAndAnUnclosedQuestionAreProblems() {
    FaqDocument document =
        FaqDocument.parse("{{% question question=\"a\" %}}\nx\n\n{{% oops\n{{% /gone %}}\n");
    assertThat(document.problems())
        .extracting(Problem::kind)
        .containsExactlyInAnyOrder(
            Problem.Kind.UNCLOSED_QUESTION,
            Problem.Kind.UNFINISHED_TAG,
            Problem.Kind.STRAY_CLOSING_TAG);
  }

  @Test
  void aPlaceInTheTextLeadsToItsNode() {
    FaqDocument document = FaqDocument.parse(PAGE);
    Question coffee = document.sections().get(1).questions().get(0);
    assertThat(document.nodeAt(Node.Kind.QUESTION, PAGE.indexOf("coffee"))).contains(coffee);
    assertThat(document.nodeAt(Node.Kind.SECTION, PAGE.indexOf("## On")))
        .contains(document.sections().get(1));
    assertThat(document.nodeAt(Node.Kind.QUESTION, 3)).isEmpty();
    assertThat(List.of(Node.Kind.values())).hasSize(3);
  }

  private static FaqDocument accepted(FaqDocument document, Field field, String value) {
    Attempt attempt = document.set(field, value);
    assertThat(attempt).isInstanceOf(Attempt.Accepted.class);
    return ((Attempt.Accepted) attempt).after();
  }
}
