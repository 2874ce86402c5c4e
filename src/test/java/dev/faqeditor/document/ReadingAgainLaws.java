package dev.faqeditor.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.Corpus;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A document after an edit is what a fresh reading of its text gives. */
class ReadingAgainLaws {

  private static final Map<String, String> PAGES = Corpus.pages();

  @Property(tries = 400, seed = "1")
  void anEditAnywhereOnAPage(
      @ForAll("pages") String page,
      @ForAll int at,
      @ForAll("lengths") int length,
      @ForAll("texts") String inserted) {
    FaqDocument document = FaqDocument.parse(PAGES.get(page));
    isAsReadAfresh(document.with(edit(document.text(), at, length, inserted)));
  }

  @Property(tries = 400, seed = "1")
  void manyEditsOfAShortText(
      @ForAll("scraps") String text,
      @ForAll("places") List<Integer> places,
      @ForAll("scraps") String inserted) {
    FaqDocument document = FaqDocument.parse(text);
    for (int at : places) {
      document = document.with(edit(document.text(), at, at % 7, inserted));
      isAsReadAfresh(document);
    }
  }

  @Property(tries = 120, seed = "1")
  void eachFieldInTurn(@ForAll("pages") String page, @ForAll("texts") String value) {
    FaqDocument document = FaqDocument.parse(PAGES.get(page));
    for (Field field : Fields.of(document)) {
      if (document.set(field, value) instanceof Attempt.Accepted accepted) {
        isAsReadAfresh(accepted.after());
      }
    }
  }

  private static void isAsReadAfresh(FaqDocument document) {
    FaqDocument fresh = FaqDocument.parse(document.text());
    assertThat(described(document)).isEqualTo(described(fresh));
  }

  private static List<Object> described(FaqDocument document) {
    List<Object> all = new ArrayList<>(document.problems());
    all.add(document.page().span());
    for (Section section : document.sections()) {
      all.add(List.of(section.span(), section.level(), section.questions().size()));
      section.questions().forEach(question -> all.add(question.span()));
    }
    for (Field field : Fields.of(document)) {
      all.add(List.of(field.name(), field.type(), field.span(), field.isWritable()));
      all.add(field.value());
    }
    return all;
  }

  private static Edit edit(String text, int at, int length, String inserted) {
    int start = Math.floorMod(at, text.length() + 1);
    return Edit.replace(new Span(start, Math.min(text.length(), start + length)), inserted);
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(PAGES.keySet());
  }

  @Provide
  Arbitrary<Integer> lengths() {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(6, Arbitraries.integers().between(0, 3)),
        net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0, 400)));
  }

  @Provide
  Arbitrary<List<Integer>> places() {
    return Arbitraries.integers().between(0, 400).list().ofMinSize(1).ofMaxSize(5);
  }

  @Provide
  Arbitrary<String> texts() {
    return join(
        3,
        "",
        "å",
        " ",
        "\n",
        "\"",
        "# x",
        "\n# x\n",
        "```\n",
        "<!--",
        "-->",
        "{{<",
        "{{% /question %}}",
        "{{% question question=\"x\" %}}",
        "{{< faq >}}",
        "{{< /faq >}}",
        "---",
        "\n---\n",
        "`",
        "%}}",
        "\uD83D\uDEA2",
        "{{%/* ",
        " */%}}",
        "title: x\n");
  }

  @Provide
  Arbitrary<String> scraps() {
    return join(
        10,
        "---\n",
        "a: 1\n",
        "\uFEFF",
        "## H\n",
        "#",
        " ",
        "```\n",
        "<!-- ",
        " -->",
        "\n",
        "\r\n",
        "\r",
        "text",
        "{{% question question=\"q\" %}}",
        "{{% /question %}}",
        "{{< faq \"x\" >}}",
        "{{</faq>}}",
        "{{< tabs >}}",
        "{{< /tabs >}}",
        "{{%/* x */%}}",
        "{{< a",
        "`",
        "\"",
        "{",
        "}",
        "+++\n");
  }

  private static Arbitrary<String> join(int most, String... pieces) {
    return Arbitraries.of(pieces).list().ofMaxSize(most).map(list -> String.join("", list));
  }
}
