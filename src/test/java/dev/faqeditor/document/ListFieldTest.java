package dev.faqeditor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists of texts in front matter, before and after. */
class ListFieldTest {

  static List<Arguments> edits() {
    return List.of(
        // block style
        row("t:\n  - a\n  - b\n", "t:\n  - a\n  - b\n  - c\n", "a", "b", "c"),
        row("t:\n- a\n", "t:\n- b\n- a\n", "b", "a"),
        row("t:\n    - a\n    - b\n", "t:\n    - b\n", "b"),
        row("t:\n  - a # x\n  - b # y\n", "t:\n  - b # y\n  - a # x\n", "b", "a"),
        row("t:\n  - a # x\n  - b\n", "t:\n  - c # x\n  - b\n", "c", "b"),
        row("t:\n  # one\n  - a\n  # two\n  - b\n", "t:\n  # one\n  # two\n  - b\n", "b"),
        row("t:\n  - \"a\"\n", "t:\n  - \"a\"\n  - \"b\"\n", "a", "b"),
        row("t:\n  - 'a'\n", "t:\n  - 'a'\n  - 'it''s'\n", "a", "it's"),
        row("t:\n  - a\n", "t:\n  - a\n  - \"12\"\n", "a", "12"),
        row("t:\n  - 11\n", "t:\n  - 11\n  - 12\n", "11", "12"),
        row("t:\n  - 11\n", "t:\n  - x\n", "x"),
        row("t:\n  - a\n", "t:\n  - \"a: b\"\n", "a: b"),
        row("t:\n  - a\n", "t:\n  - \"- x\"\n", "- x"),
        row("t:\n  - a\n", "t:\n  - \"x\\ny\"\n", "x\ny"),
        row("t:\n  -\n  - b\n", "t:\n  - a\n  - b\n", "a", "b"),
        row("t:\n  - a\n", "t:\n  - a\n  - \"\"\n", "a", ""),
        row("t:\n  - a\n  - a\n", "t:\n  - a\n", "a"),
        row("t:\n  - a\n  - b # y\n", "t: []\n"),
        row("t: # list\n  # one\n  - a\n", "t: [] # list\n  # one\n"),
        row("t:\n  - \uD83D\uDEA2\n  - b\n", "t:\n  - b\n  - \uD83D\uDEA2\n", "b", "\uD83D\uDEA2"),
        // in brackets
        row("t: []\n", "t: [a]\n", "a"),
        row("t: [ ] # none\n", "t: [a, b] # none\n", "a", "b"),
        row("t: [a, \"b\", 'c']\n", "t: [a, 'c']\n", "a", "c"),
        row("t: [a, \"\"]\n", "t: [a, b]\n", "a", "b"), // as its neighbour is written
        row("t:\n  - ''\n  - a\n", "t:\n  - b\n  - a\n", "b", "a"),
        row("t: [a, \"b\", 'c']\n", "t: ['c', a, \"b\"]\n", "c", "a", "b"),
        row("t: [a,b]\n", "t: [a,b,c]\n", "a", "b", "c"),
        row("t: [ a, b ] # x\n", "t: [ b ] # x\n", "b"),
        row("t: [a]\n", "t: [a, \"b, c\"]\n", "a", "b, c"),
        row("t: [a]\n", "t: [\"[x]\"]\n", "[x]"),
        row("t: [a]\n", "t: []\n"),
        row("t: [a, b,]\n", "t: [b,]\n", "b"),
        row("t: [a, b,\n  c, d]\n", "t: [a, b,\n  d]\n", "a", "b", "d"),
        row("t: [\n  a, # x\n  b\n]\n", "t: [\n  b,\n  a # x\n]\n", "b", "a"),
        row("t: [\n  a, # x\n  b\n]\n", "t: [\n  a, # x\n  b,\n  c\n]\n", "a", "b", "c"),
        row("t: [\n  a,\n  b,\n]\n", "t: [\n  a,\n  b,\n  c,\n]\n", "a", "b", "c"),
        row("t: [\n  a,\n  # alone\n  b\n]\n", "t: [\n  # alone\n  b\n]\n", "b"),
        row("t: [\n  # alone\n  a\n]\n", "t: [\n  # alone\n]\n"),
        row("t: [\n  # alone\n]\n", "t: [a\n  # alone\n]\n", "a"),
        row("t: [\n  a ,\n  b\n]\n", "t: [\n  a ,\n  c\n]\n", "a", "c"),
        row("t: [\n  a,\n  b\n]\n", "t: []\n"));
  }

  @ParameterizedTest
  @MethodSource("edits")
  void aListIsSet(String before, String after, List<String> items) {
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      String around = "\uFEFF---\nfirst: \uD83D\uDEA2\n%slast: 1 # end\n---\n\n## H\n";
      String page = around.formatted(before).replace("\n", lineEnd);
      FaqDocument document = FaqDocument.parse(page);
      Attempt attempt = document.setList(list(document), items);
      assertThat(attempt).as(page).isInstanceOf(Attempt.Accepted.class);
      FaqDocument now = ((Attempt.Accepted) attempt).after();
      assertThat(now.text()).isEqualTo(around.formatted(after).replace("\n", lineEnd));
      assertThat(list(now).items()).contains(items);
    }
  }

  static List<Arguments> readOnly() {
    return List.of(
        Arguments.of("t:\n  - a: 1\n", ReadOnlyReason.LIST_OF_COLLECTIONS),
        Arguments.of("t: [[a]]\n", ReadOnlyReason.LIST_OF_COLLECTIONS),
        Arguments.of("t:\n  - |\n    a\n", ReadOnlyReason.ITEM_OF_SEVERAL_LINES),
        Arguments.of("t:\n  - a\n    b\n", ReadOnlyReason.ITEM_OF_SEVERAL_LINES),
        Arguments.of("t:\n  - &x a\n  - *x\n", ReadOnlyReason.ANCHOR),
        Arguments.of("t: &x [a]\n", ReadOnlyReason.ANCHOR),
        Arguments.of("t: &x\n  - a\n", ReadOnlyReason.ANCHOR),
        Arguments.of("x: &x a\nt: [*x]\n", ReadOnlyReason.ALIAS),
        Arguments.of("t:\n  - !!str a\n", ReadOnlyReason.TAG),
        Arguments.of("t: [a, # x\n  b, c]\n", ReadOnlyReason.COMMENT),
        Arguments.of("t:\n  - # x\n    a\n", ReadOnlyReason.SPELLING),
        Arguments.of("? t\n: - a\n", ReadOnlyReason.SPELLING));
  }

  @ParameterizedTest
  @MethodSource("readOnly")
  void aListThatIsNotOfPlainTextsSaysWhyItIsReadOnly(String yaml, ReadOnlyReason reason) {
    FaqDocument document = FaqDocument.parse("---\n" + yaml + "---\n");
    assertThat(list(document).readOnlyReason()).contains(reason);
    assertThat(list(document).items()).isEmpty();
    assertThat(document.setList(list(document), List.of()))
        .isEqualTo(new Attempt.Refused(Refusal.READ_ONLY));
  }

  @Test
  void aListIsAlsoOneTextWithAnItemALine() {
    FaqDocument document = FaqDocument.parse("---\nt: [a, b]\n---\n");
    assertThat(list(document).value()).isEqualTo("a\nb");
    assertThat(document.set(list(document), "a\nc\nb"))
        .isInstanceOfSatisfying(
            Attempt.Accepted.class,
            done -> assertThat(done.after().text()).isEqualTo("---\nt: [a, c, b]\n---\n"));
  }

  private static Field list(FaqDocument document) {
    return document.page().field(FieldName.frontMatter("t", 0)).orElseThrow();
  }

  private static Arguments row(String before, String after, String... items) {
    return Arguments.of(before, after, List.of(items));
  }
}
