package dev.faqeditor.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An act on one field of any front matter leaves all other lines equal. */
class FrontMatterLaws {

  private static final List<String> YAML =
      List.of(
          "%s: plain # c\n",
          "%s: 'it''s'\n",
          "%s: \"\\u00e5\"\n",
          "%s: true\n",
          "%s: 12\n",
          "%s: 2024-05-14\n",
          "%s:\n",
          "%s: |\n  lines\n\n  more\n",
          "%s: >-\n  folded\n  text\n",
          "%s: [a, 'b'] # c\n",
          "%s:\n  - a # c\n  # own\n  - b\n",
          "%s:\n- a\n- \uD83D\uDEA2\n",
          "%s:\n  x: 1\n  y:\n    - z: 2\n",
          "%s: {x: 1}\n",
          "%s: !!str 12\n",
          "%s: &%s-anchor x\n");

  private static final List<String> TOML =
      List.of(
          "%s = \"plain\" # c\n",
          "%s = 'literal'\n",
          "%s = true\n",
          "%s = 12\n",
          "%s = 1.5\n",
          "%s = 2024-05-14\n",
          "%s = [\"a\", 'b'] # c\n",
          "%s = [\n  \"a\", # c\n  \"b\"\n]\n",
          "%s = \"\"\"\nlines\n\nmore\"\"\"\n",
          "%s = {x = 1}\n",
          "%s = [[1], [2]]\n");

  @Property(tries = 1000, seed = "1")
  void settingAFieldLeavesAllOtherLines(
      @ForAll("pages") String page, @ForAll int pick, @ForAll("values") String value) {
    FaqDocument document = FaqDocument.parse(page);
    List<Field> fields = document.page().fields();
    Field field = fields.get(Math.floorMod(pick, fields.size()));
    if (document.set(field, value) instanceof Attempt.Accepted done) {
      Span own = ownLines(page, field.span());
      String after = done.after().text();
      assertThat(after).startsWith(page.substring(0, own.start()));
      assertThat(after).endsWith(page.substring(own.end()));
      assertThat(done.after().page().field(field.name()).orElseThrow().value()).isEqualTo(value);
      isAsReadAfresh(done.after());
    }
  }

  @Property(tries = 500, seed = "1")
  void aFieldThatIsAddedIsAllThatIsNewAndGoesWithoutATrace(
      @ForAll("pages") String page, @ForAll("values") String value, @ForAll boolean list) {
    FaqDocument document = FaqDocument.parse(page);
    ValueType type = list ? ValueType.LIST : ValueType.TEXT;
    Attempt attempt = FrontMatterFields.add(document, "new", type, value);
    assertThat(attempt).as(page + value).isInstanceOf(Attempt.Accepted.class);
    FaqDocument now = ((Attempt.Accepted) attempt).after();
    assertThat(described(now))
        .containsAll(described(document))
        .hasSize(described(document).size() + 1);
    isAsReadAfresh(now);
    Field added = now.page().field(FieldName.frontMatter("new", 0)).orElseThrow();
    assertThat(FrontMatterFields.remove(now, added))
        .isInstanceOfSatisfying(
            Attempt.Accepted.class, done -> assertThat(done.after().text()).isEqualTo(page));
  }

  @Property(tries = 500, seed = "1")
  void aFieldThatIsRemovedLeavesAllOthers(@ForAll("pages") String page, @ForAll int pick) {
    FaqDocument document = FaqDocument.parse(page);
    List<Field> fields = document.page().fields();
    Field field = fields.get(Math.floorMod(pick, fields.size()));
    Attempt attempt = FrontMatterFields.remove(document, field);
    assertThat(attempt).as(page).isInstanceOf(Attempt.Accepted.class);
    FaqDocument now = ((Attempt.Accepted) attempt).after();
    List<String> left = new ArrayList<>(described(document));
    described(now).forEach(line -> assertThat(left.remove(line)).isTrue());
    assertThat(left).hasSize(1);
    assertThat(comments(now.text())).isEqualTo(comments(page));
    isAsReadAfresh(now);
  }

  private static void isAsReadAfresh(FaqDocument document) {
    assertThat(described(document)).isEqualTo(described(FaqDocument.parse(document.text())));
  }

  private static List<String> described(FaqDocument document) {
    return document.page().fields().stream()
        .map(field -> field.name() + "=" + field.raw() + field.readOnlyReason())
        .toList();
  }

  private static List<String> comments(String page) {
    return page.lines().filter(line -> line.startsWith("# alone")).toList();
  }

  /** All lines that the span touches; a span that ends with a line end is whole lines. */
  private static Span ownLines(String page, Span span) {
    int start = span.start();
    while (!isLineEnd(page.charAt(start - 1))) {
      start--;
    }
    int end = span.end();
    while (!isLineEnd(page.charAt(end - 1)) && !isLineEnd(page.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  @Provide
  Arbitrary<String> pages() {
    return Combinators.combine(
            Arbitraries.of("---\n", "+++\n").flatMap(FrontMatterLaws::matter),
            Arbitraries.of("", "\uFEFF"),
            Arbitraries.of("\n", "\r\n"),
            Arbitraries.of("", "\n## H \uD83D\uDEA2\n\n{{< faq \"x\" >}}\nA\n{{< /faq >}}\n"))
        .as((matter, bom, lineEnd, body) -> bom + (matter + body).replace("\n", lineEnd));
  }

  private static Arbitrary<String> matter(String fence) {
    return Combinators.combine(
            Arbitraries.of(fence.startsWith("-") ? YAML : TOML),
            Arbitraries.of("", "", "# alone\n", "\n"))
        .as((entry, gap) -> entry + gap)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(entries -> fence + named(entries) + fence);
  }

  private static String named(List<String> entries) {
    return IntStream.range(0, entries.size())
        .mapToObj(i -> entries.get(i).replace("%s", "k" + i))
        .collect(Collectors.joining());
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of(
            "a",
            "å",
            " ",
            "'",
            "\"",
            "\\",
            "#",
            " #",
            ": ",
            "- ",
            "12",
            "true",
            "\n",
            "[",
            ",",
            "]",
            "{",
            "|",
            "\uD83D\uDEA2",
            "\u00AD",
            "\u2028",
            "---",
            "+++",
            "2025-01-31",
            "=")
        .list()
        .ofMaxSize(5)
        .map(pieces -> String.join("", pieces));
  }
}
