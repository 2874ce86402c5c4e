package dev.faqeditor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every list of texts in YAML front matter, whatever is done to it. */
class ListLaws {

  @Property(tries = 300, seed = "1")
  void aListSetToItsItemsChangesNothing(@ForAll("pages") String page) {
    FaqDocument document = FaqDocument.parse(page);
    List<String> items = items(document);
    assertThat(set(document, items).edit().isEmpty()).isTrue();
  }

  @Property(tries = 1000, seed = "1")
  void everyListOfTextsReadsBackAndAllElseStays(
      @ForAll("pages") String page, @ForAll("texts") List<String> wanted) {
    FaqDocument document = FaqDocument.parse(page);
    Attempt.Accepted done = set(document, wanted);
    assertThat(items(done.after())).isEqualTo(wanted);
    Field before = list(document);
    String after = done.after().text();
    assertThat(after).startsWith(page.substring(0, before.span().start()));
    assertThat(after).endsWith(page.substring(before.span().end()));
    assertThat(done.edit().invert(page).apply(after)).isEqualTo(page);
    assertThat(described(FaqDocument.parse(after))).isEqualTo(described(done.after()));
  }

  @Property(tries = 300, seed = "1")
  void anItemThatGoesTakesItsLineAndLeavesAllOthers(
      @ForAll("blocks") String page, @ForAll int pick) {
    FaqDocument document = FaqDocument.parse(page);
    List<String> wanted = new ArrayList<>(items(document));
    if (wanted.size() < 2) {
      return;
    }
    wanted.remove(Math.floorMod(pick, wanted.size()));
    List<String> left = lines(page);
    lines(set(document, wanted).after().text()).forEach(line -> assertThat(left.remove(line)));
    assertThat(left).hasSize(1);
  }

  @Property(tries = 300, seed = "1")
  void anItemThatMovesTakesItsLineAlong(
      @ForAll("blocks") String page, @ForAll int from, @ForAll int to) {
    FaqDocument document = FaqDocument.parse(page);
    List<String> wanted = new ArrayList<>(items(document));
    if (wanted.isEmpty()) {
      return;
    }
    String moved = wanted.remove(Math.floorMod(from, wanted.size()));
    wanted.add(Math.floorMod(to, wanted.size() + 1), moved);
    assertThat(lines(set(document, wanted).after().text()))
        .containsExactlyInAnyOrderElementsOf(lines(page));
  }

  @Property(tries = 300, seed = "1")
  void aNewItemLeavesAllOtherLines(
      @ForAll("blocks") String page, @ForAll int at, @ForAll("text") String text) {
    FaqDocument document = FaqDocument.parse(page);
    List<String> wanted = new ArrayList<>(items(document));
    if (wanted.isEmpty() || wanted.contains(text)) {
      return;
    }
    wanted.add(Math.floorMod(at, wanted.size() + 1), text);
    List<String> now = lines(set(document, wanted).after().text());
    lines(page).forEach(line -> assertThat(now.remove(line)).as(line).isTrue());
    assertThat(now).hasSize(1);
  }

  private static Attempt.Accepted set(FaqDocument document, List<String> items) {
    Attempt attempt = document.setList(list(document), items);
    assertThat(attempt).as(document.text()).isInstanceOf(Attempt.Accepted.class);
    return (Attempt.Accepted) attempt;
  }

  private static List<String> items(FaqDocument document) {
    return list(document).items().orElseThrow();
  }

  private static Field list(FaqDocument document) {
    return document.page().field(FieldName.frontMatter("t", 0)).orElseThrow();
  }

  private static List<String> described(FaqDocument document) {
    return document.page().fields().stream().map(f -> f + "=" + f.value()).toList();
  }

  /** The lines with their ends. */
  private static List<String> lines(String text) {
    return new ArrayList<>(List.of(text.split("(?<=\n)|(?<=\r)(?!\n)", -1)));
  }

  @Provide
  Arbitrary<String> pages() {
    return page(Arbitraries.oneOf(block(), row(), tall()));
  }

  @Provide
  Arbitrary<String> blocks() {
    return page(block());
  }

  private static Arbitrary<String> page(Arbitrary<String> lists) {
    Arbitrary<String> before =
        Arbitraries.of("", "a: 1\n", "# c\n", "x: &x \uD83D\uDEA2\n", "m:\n  k: |\n    t\n");
    Arbitrary<String> after = Arbitraries.of("", "z: 2 # end\n", "\n# c\n", "y:\n", "d: >\n  t\n");
    return Combinators.combine(
            Arbitraries.of("", "\uFEFF"),
            before,
            lists,
            after,
            Arbitraries.integers().between(0, 3))
        .as(
            (bom, head, list, tail, ends) ->
                bom + withEnds("---\n" + head + list + tail + "---\n\nText\n", ends));
  }

  private static String withEnds(String text, int ends) {
    return switch (ends) {
      case 0 -> text;
      case 1 -> text.replace("\n", "\r\n");
      case 2 -> text.replace("\n", "\r");
      default -> text.replace("a\n", "a\r\n").replace("c d", "c\u00ADd").replace("- ", "-  ");
    };
  }

  private static Arbitrary<String> block() {
    Arbitrary<String> line =
        Combinators.combine(
                written(), Arbitraries.of("", "", " # c", "  # d"), Arbitraries.of("", "", "\n"))
            .as((item, comment, blank) -> item + comment + "\n" + blank);
    return Combinators.combine(
            Arbitraries.of("", " ", "  ", "    "),
            line.list().ofMinSize(1).ofMaxSize(6),
            Arbitraries.of("", " # of the list", "\n  # alone"))
        .as((indent, lines, head) -> "t:" + head + "\n" + dashed(indent, lines));
  }

  private static String dashed(String indent, List<String> lines) {
    StringBuilder list = new StringBuilder();
    lines.forEach(line -> list.append(indent).append("- ").append(line));
    return list.toString();
  }

  private static Arbitrary<String> row() {
    return Combinators.combine(
            written().list().ofMaxSize(6),
            Arbitraries.of(", ", ",", " ,\n  "),
            Arbitraries.of("", " ", "\n "),
            Arbitraries.of("", " # c"))
        .as(
            (items, comma, pad, c) ->
                "t: [" + pad + String.join(comma, items) + pad + "]" + c + "\n");
  }

  private static Arbitrary<String> tall() {
    return Combinators.combine(
            written().list().ofMinSize(1).ofMaxSize(6),
            Arbitraries.of(",\n  ", ", # c\n  ", ",\n  # alone\n  "),
            Arbitraries.of("", ",", " # c", ", # c"))
        .as((items, comma, end) -> "t: [\n  " + String.join(comma, items) + end + "\n]\n");
  }

  private static Arbitrary<String> written() {
    return Arbitraries.of(
        "a", "b", "c d", "\"e\"", "'f''s'", "\"\\u00e5\"", "\uD83D\uDEA2", "12", "å");
  }

  @Provide
  Arbitrary<String> text() {
    return Arbitraries.of(
            "a",
            "b",
            " ",
            "'",
            "\"",
            "\\",
            ",",
            "]",
            "[",
            "{",
            ":",
            ": ",
            " #",
            "#",
            "- ",
            "12",
            "yes",
            "\n",
            "\t",
            "\uD83D\uDEA2",
            "\u00AD",
            "\u2028",
            "&",
            "*",
            "!",
            "|",
            "%",
            "@",
            "`",
            "\u0085")
        .list()
        .ofMaxSize(5)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.oneOf(text(), Arbitraries.of("a", "b", "c d", "e", "f's", "å"))
        .list()
        .ofMaxSize(6);
  }
}
