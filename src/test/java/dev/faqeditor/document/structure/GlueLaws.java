package dev.faqeditor.document.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What stands around questions after an edit is what a fresh reading of the page gives. */
class GlueLaws {

  private static final String QUESTION = "{{< question question=\"q\" >}}a{{< /question >}}";

  @Property(tries = 1500, seed = "1")
  void afterOneChange(
      @ForAll("pages") String text,
      @ForAll int at,
      @ForAll int length,
      @ForAll("pieces") String inserted) {
    isAsReadAfresh(text, new Edit(List.of(splice(text, at, length, inserted))));
  }

  @Property(tries = 1500, seed = "1")
  void afterLinesHaveMoved(
      @ForAll("pages") String text, @ForAll int at, @ForAll int length, @ForAll int to) {
    Splice taken = splice(text, at, length, "");
    int target = Math.floorMod(to, text.length() + 1);
    boolean inside = taken.span().start() <= target && target <= taken.span().end();
    if (!inside) {
      Splice put = new Splice(Span.at(target), taken.span().of(text));
      boolean first = target < taken.span().start();
      isAsReadAfresh(text, new Edit(first ? List.of(put, taken) : List.of(taken, put)));
    }
  }

  @Example
  void codeThatEndsInAQuestionOfTheSameLineHidesATag() {
    String text = "`<div>" + QUESTION + "\n</div>";
    int answer = text.indexOf("a{{");
    isAsReadAfresh(text, Edit.replace(Span.at(answer), "`"));
  }

  private static Splice splice(String text, int at, int length, String inserted) {
    int start = Math.floorMod(at, text.length() + 1);
    int end = Math.min(text.length(), start + Math.floorMod(length, 60));
    return new Splice(new Span(start, end), inserted);
  }

  private static void isAsReadAfresh(String text, Edit edit) {
    FaqDocument document = FaqDocument.parse(text);
    Layout after = Layout.of(document).after(edit);
    Layout fresh = Layout.of(FaqDocument.parse(edit.apply(text)));
    assertThat(described(after)).isEqualTo(described(fresh));
  }

  private static List<Object> described(Layout layout) {
    Wrappers wrappers = layout.wrappers();
    return List.of(
        layout.text(),
        wrappers.marks(0, layout.text().length() + 1),
        wrappers.standalone(),
        wrappers.unmatched(),
        IntStream.range(0, layout.questionCount()).mapToObj(wrappers::pathOf).toList());
  }

  @Provide
  Arbitrary<String> pages() {
    return pieces(14);
  }

  @Provide
  Arbitrary<String> pieces() {
    return pieces(3);
  }

  private static Arbitrary<String> pieces(int most) {
    return Arbitraries.of(
            QUESTION,
            QUESTION,
            QUESTION,
            "\n",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "<div>",
            "</div>",
            "<p class=\"a\">",
            "<!--",
            "-->",
            "```",
            "~~~~",
            "`",
            "\\",
            "    ",
            "\t",
            "{{< x >}}",
            "{{< /x >}}",
            "{{",
            "<",
            "text",
            "# Heading\n",
            "<script>",
            "</script>",
            "å😀\u00ad")
        .list()
        .ofMinSize(0)
        .ofMaxSize(most)
        .map(list -> String.join("", list));
  }
}
