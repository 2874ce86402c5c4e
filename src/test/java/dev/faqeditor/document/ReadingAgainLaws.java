package dev.faqeditor.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.Corpus;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
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

  @Property(tries = 400, seed = "1")
  void linesMovedOnAPage(
      @ForAll("pages") String page, @ForAll int at, @ForAll int length, @ForAll int to) {
    FaqDocument document = FaqDocument.parse(PAGES.get(page));
    isAsReadAfresh(document.with(move(document.text(), at, length, to)));
  }

  @Property(tries = 1000, seed = "1")
  void linesMovedInAShortText(
      @ForAll("blocks") String text,
      @ForAll int at,
      @ForAll int length,
      @ForAll int to,
      @ForAll("blocks") String inserted) {
    FaqDocument document = FaqDocument.parse(text);
    isAsReadAfresh(document.with(move(text, at, length, to)));
    isAsReadAfresh(document.with(edit(text, at, Math.floorMod(length, 60), "")));
    String first = inserted.substring(0, LineEnds.lineStop(inserted, 0));
    isAsReadAfresh(document.with(edit(text, at, 0, first)));
    isAsReadAfresh(document.with(edit(text, at, 0, first + "\n")));
  }

  @Example
  void whatFollowsOnTheLineOfAQuestionMayEndACommentThatAnotherBegan() {
    String one = "{{< question question=\"q\" >}}a{{< /question >}}";
    String commented = " {{< question question=\"q\" >}}\n<!--\n{{< /question >}} ";
    FaqDocument document =
        FaqDocument.parse(one + commented + "\n\n" + one + "\n# no heading yet\n");
    int at = (one + commented).length();
    FaqDocument after = document.with(Edit.replace(Span.at(at), "-->"));
    assertThat(after.sections()).hasSize(document.sections().size() + 1);
    isAsReadAfresh(after);
  }

  /** Takes some lines and puts them in where others start, close by; or doubles them. */
  private static Edit move(String text, int at, int length, int to) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (String line : LineEnds.lines(text)) {
      starts.add(starts.get(starts.size() - 1) + line.length());
    }
    int from = Math.floorMod(at, starts.size());
    int end = Math.min(starts.size() - 1, from + Math.floorMod(length, 9));
    int target = Math.floorMod(from + Math.floorMod(to, 41) - 20, starts.size());
    Span lines = new Span(starts.get(from), starts.get(end));
    Splice taken = new Splice(lines, "");
    Splice put = new Splice(Span.at(starts.get(target)), lines.of(text));
    if (from <= target && target <= end) {
      return Edit.replace(lines, lines.of(text) + lines.of(text));
    }
    return new Edit(target < from ? List.of(put, taken) : List.of(taken, put));
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

  /** Mostly well-formed, for what is wrong anywhere has all of a text read afresh. */
  @Provide
  Arbitrary<String> blocks() {
    String question = "{{% question question=\"q\" %}}\na\n{{% /question %}}";
    return join(
        12,
        question + "\n\n",
        question + "\n",
        question,
        question + " {{< question question=\"q\" >}}\n# a\n-->\n{{< /question >}}\n",
        "{{< question question=\"q\" >}}a{{< figure >}}{{< /question >}}\n",
        "## H\n",
        "## {{%/* x\n",
        " */%}}\n",
        "text\n",
        "\r\n",
        "{{< figure >}}\n",
        "{{< tabs >}}\n" + question + "\n{{< /tabs >}}\n",
        "{{< tabs >}}\n{{< tab >}}\n",
        "{{< /tabs >}}\n",
        "<!--\n",
        "-->\n",
        "```\n" + question + "\n```\n");
  }

  private static Arbitrary<String> join(int most, String... pieces) {
    return Arbitraries.of(pieces).list().ofMaxSize(most).map(list -> String.join("", list));
  }
}
