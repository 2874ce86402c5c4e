package dev.faqeditor.document;

import static dev.faqeditor.document.ValueType.BOOLEAN;
import static dev.faqeditor.document.ValueType.DATE;
import static dev.faqeditor.document.ValueType.INTEGER;
import static dev.faqeditor.document.ValueType.LIST;
import static dev.faqeditor.document.ValueType.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Fields that come and go, before and after. */
class FrontMatterFieldsTest {

  static List<Arguments> additions() {
    return List.of(
        row("a: 1\n", "k", TEXT, "v", "a: 1\nk: v\n"),
        row("a: 1\n# end\n", "k", TEXT, "v", "a: 1\nk: v\n# end\n"),
        row("", "k", TEXT, "v", "k: v\n"),
        row("# only\n", "k", TEXT, "v", "# only\nk: v\n"),
        row("a: 1\n", "draft", BOOLEAN, "true", "a: 1\ndraft: true\n"),
        row("a: 1\n", "weight", INTEGER, "12", "a: 1\nweight: 12\n"),
        row("a: 1\n", "k", TEXT, "12", "a: 1\nk: \"12\"\n"),
        row("a: 1\n", "k", TEXT, "", "a: 1\nk: \"\"\n"),
        row("a: 'x'\n", "k", TEXT, "it's: so", "a: 'x'\nk: 'it''s: so'\n"),
        row("a: \"x\"\n", "k", TEXT, "it's: so", "a: \"x\"\nk: \"it's: so\"\n"),
        row("a: 1\n", "k", TEXT, "one\ntwo", "a: 1\nk: |-\n  one\n  two\n"),
        row("a: 1\n", "k", TEXT, "one\n ", "a: 1\nk: \"one\\n \"\n"),
        row("a: 1\n", "yes", TEXT, "v", "a: 1\n\"yes\": v\n"),
        row("a: 1\n", "a b: c", TEXT, "v", "a: 1\n\"a b: c\": v\n"),
        row(
            "date: 2024-01-01\na: 1\n",
            "lastmod",
            DATE,
            "2024-05-14",
            "date: 2024-01-01\nlastmod: 2024-05-14\na: 1\n"),
        row(
            "Date: 2024-01-01 # x\na: 1\n",
            "expiryDate",
            DATE,
            "2024-05-14",
            "Date: 2024-01-01 # x\nexpiryDate: 2024-05-14\na: 1\n"),
        row("a:\n  - x\n", "tags", LIST, "p\nq", "a:\n  - x\ntags:\n  - p\n  - q\n"),
        row("a: [x]\n", "tags", LIST, "p\nq", "a: [x]\ntags: [p, q]\n"),
        row("a: 1\n", "tags", LIST, "", "a: 1\ntags: []\n"),
        row("a: |+\n  x\n\n\n", "k", TEXT, "v", "a: |+\n  x\n\n\nk: v\n"),
        row(
            "a: &x 1\nb:\n  c: *x\n  # own\n",
            "k",
            TEXT,
            "v",
            "a: &x 1\nb:\n  c: *x\n  # own\nk: v\n"),
        row("  a: 1\n", "k", TEXT, "v", "  a: 1\n  k: v\n"));
  }

  @ParameterizedTest
  @MethodSource("additions")
  void aFieldIsAdded(String before, String key, ValueType type, String value, String after) {
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      String page = "\uFEFF---\n%s---\n\n## H\n".replace("\n", lineEnd);
      FaqDocument document = FaqDocument.parse(page.formatted(before.replace("\n", lineEnd)));
      FaqDocument now = accepted(FrontMatterFields.add(document, key, type, value));
      assertThat(now.text()).isEqualTo(page.formatted(after.replace("\n", lineEnd)));
      Field added = now.page().field(FieldName.frontMatter(key, 0)).orElseThrow();
      FaqDocument again = accepted(FrontMatterFields.remove(now, added));
      assertThat(again.text()).isEqualTo(document.text());
    }
  }

  @Test
  void aPageWithoutFrontMatterGetsOne() {
    for (String bom : List.of("", "\uFEFF")) {
      for (String body : List.of("", "## H\r\n", "{{< faq \"x\" >}}\r\n{{< /faq >}}\r\n")) {
        FaqDocument document = FaqDocument.parse(bom + body);
        String lineEnd = body.isEmpty() ? "\n" : "\r\n";
        assertThat(accepted(FrontMatterFields.add(document, "title", TEXT, "Ferries")).text())
            .isEqualTo(bom + "---\ntitle: Ferries\n---\n".replace("\n", lineEnd) + body);
      }
    }
  }

  static List<Arguments> removals() {
    return List.of(
        Arguments.of("k: 1 # own\n# alone\nb: 2\n", "# alone\nb: 2\n"),
        Arguments.of(
            "a: 1\nk:\n  x: 1\n  y:\n    - z # own\n  # own\n# alone\nb: 2\n",
            "a: 1\n# alone\nb: 2\n"),
        Arguments.of("k: |\n  text\n\n  more\n\nb: 2\n", "\nb: 2\n"),
        Arguments.of("k: [a,\n  b] # own\nb: 2\n", "b: 2\n"),
        Arguments.of("k:\n- a\n- b\n\n# alone\nb: 2\n", "\n# alone\nb: 2\n"),
        Arguments.of("k:\nb: 2\n", "b: 2\n"),
        Arguments.of("k: 1\n", ""),
        Arguments.of("a: &x 1\nk: *x\n", "a: &x 1\n"),
        Arguments.of("a: 1\nk: &x 1\n", "a: 1\n"));
  }

  @ParameterizedTest
  @MethodSource("removals")
  void aFieldIsRemovedWithItsLines(String before, String after) {
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      String page = "---\n%s---\n\uD83D\uDEA2\n".replace("\n", lineEnd);
      FaqDocument document = FaqDocument.parse(page.formatted(before.replace("\n", lineEnd)));
      assertThat(accepted(FrontMatterFields.remove(document, field(document, "k"))).text())
          .isEqualTo(page.formatted(after.replace("\n", lineEnd)));
    }
  }

  @Test
  void whatIsNestedShowsItsSourceAndNoMore() {
    FaqDocument document = FaqDocument.parse("---\nk:\n  a: 1\n  b: [x]\n\n# alone\nl: 2\n---\n");
    assertThat(field(document, "k").value()).isEqualTo("  a: 1\n  b: [x]");
    assertThat(field(document, "k").readOnlyReason()).contains(ReadOnlyReason.MAP);
  }

  @Test
  void aDuplicateIsRemovedAlone() {
    FaqDocument document = FaqDocument.parse("---\nk: 1\nk: 2\n---\n");
    Field second = document.page().field(FieldName.frontMatter("k", 1)).orElseThrow();
    assertThat(accepted(FrontMatterFields.remove(document, second)).text())
        .isEqualTo("---\nk: 1\n---\n");
  }

  @Test
  void whatAnAliasNeedsIsNotRemoved() {
    for (String yaml : List.of("k: &x 1\nb: *x\n", "a: &x 0\nk: &x 1\nb: *x\n")) {
      FaqDocument document = FaqDocument.parse("---\n" + yaml + "---\n");
      assertThat(FrontMatterFields.remove(document, field(document, "k")))
          .isEqualTo(new Attempt.Refused(Refusal.NEEDED_ELSEWHERE, "k"));
    }
  }

  @Test
  void keysThatAreThereAndKeysThatAreNoneAreRefused() {
    FaqDocument document = FaqDocument.parse("---\ntitle: x\n---\n");
    assertThat(FrontMatterFields.add(document, "Title", TEXT, "v"))
        .isEqualTo(new Attempt.Refused(Refusal.KEY_EXISTS, "Title"));
    for (String key : List.of("", " ", " k", "a\nb")) {
      assertThat(FrontMatterFields.add(document, key, TEXT, "v"))
          .isEqualTo(new Attempt.Refused(Refusal.INVALID_KEY, key));
    }
  }

  @Test
  void aValueOfAnotherTypeIsRefused() {
    FaqDocument document = FaqDocument.parse("---\ntitle: x\n---\n");
    assertThat(FrontMatterFields.add(document, "date", DATE, "soon"))
        .isEqualTo(new Attempt.Refused(Refusal.WRONG_TYPE));
    assertThat(FrontMatterFields.add(document, "menu", ValueType.MAP, ""))
        .isEqualTo(new Attempt.Refused(Refusal.CANNOT_BE_WRITTEN));
  }

  @Test
  void frontMatterThatCannotBeReadTakesNoField() {
    for (String page : List.of("---\na: [\n---\n", "--- {a: 1}\n---\n")) {
      assertThat(FrontMatterFields.add(FaqDocument.parse(page), "k", TEXT, "v"))
          .isInstanceOf(Attempt.Refused.class);
    }
  }

  @Test
  void onlyKeysThatAreNotThereAreOffered() {
    Page page = FaqDocument.parse("---\nTitle: x\npublishdate: 2024-01-01\n---\n").page();
    assertThat(CommonKeys.offeredFor(page))
        .extracting(CommonKeys.CommonKey::name)
        .doesNotContain("title", "publishDate")
        .contains("description", "date", "tags");
  }

  private static Field field(FaqDocument document, String key) {
    return document.page().field(FieldName.frontMatter(key, 0)).orElseThrow();
  }

  private static FaqDocument accepted(Attempt attempt) {
    assertThat(attempt).isInstanceOf(Attempt.Accepted.class);
    return ((Attempt.Accepted) attempt).after();
  }

  private static Arguments row(
      String before, String key, ValueType type, String value, String after) {
    return Arguments.of(before, key, type, value, after);
  }
}
