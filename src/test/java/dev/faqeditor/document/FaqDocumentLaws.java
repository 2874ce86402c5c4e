package dev.faqeditor.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.Corpus;
import dev.faqeditor.text.Edit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds for every field of every page, whatever is typed. */
class FaqDocumentLaws {

  private static final Map<String, String> PAGES = Corpus.pages();
  private static final Map<String, FaqDocument> DOCUMENTS = parsed();

  private static final Set<FieldName.Kind> OF_EVERY_TEXT =
      Set.of(FieldName.Kind.QUESTION_TEXT, FieldName.Kind.ANSWER, FieldName.Kind.HEADING);

  private static Map<String, FaqDocument> parsed() {
    Map<String, FaqDocument> documents = new java.util.TreeMap<>();
    PAGES.forEach((name, text) -> documents.put(name, FaqDocument.parse(text)));
    return documents;
  }

  @Property(seed = "1")
  void settingAFieldToWhatItSaysChangesNothing(@ForAll("pages") String page) {
    FaqDocument document = DOCUMENTS.get(page);
    for (Field field : Fields.of(document)) {
      if (field.isWritable()) {
        assertThat(document.set(field, field.value()))
            .isInstanceOfSatisfying(
                Attempt.Accepted.class, a -> assertThat(a.edit()).isEqualTo(Edit.NONE));
      }
    }
  }

  @Property(tries = 1500, seed = "1")
  void aFieldThatIsSetReadsBackAndAllBytesOutsideStay(
      @ForAll("pages") String page, @ForAll int pick, @ForAll("values") String value) {
    FaqDocument document = DOCUMENTS.get(page);
    List<Field> fields = Fields.of(document);
    int index = Math.floorMod(pick, fields.size());
    Field field = fields.get(index);
    if (!(document.set(field, value) instanceof Attempt.Accepted accepted)) {
      return;
    }
    String before = document.text();
    String after = accepted.after().text();
    int tail = before.length() - field.span().end();
    assertThat(after).startsWith(before.substring(0, field.span().start()));
    assertThat(after).endsWith(before.substring(field.span().end()));
    assertThat(after.length()).isGreaterThanOrEqualTo(field.span().start() + tail);
    assertThat(Fields.of(accepted.after()).get(index).value()).isEqualTo(value);
    assertThat(accepted.edit().invert(before).apply(after)).isEqualTo(before);
  }

  @Property(tries = 200, seed = "1")
  void plainTextIsAcceptedByEveryAnswerAndQuestionAndHeading(
      @ForAll("pages") String page, @ForAll int pick, @ForAll("plain") String value) {
    FaqDocument document = DOCUMENTS.get(page);
    List<Field> fields =
        Fields.of(document).stream()
            .filter(field -> OF_EVERY_TEXT.contains(field.name().kind()))
            .toList();
    Field field = fields.get(Math.floorMod(pick, fields.size()));
    assertThat(document.set(field, value)).isInstanceOf(Attempt.Accepted.class);
  }

  @Property(tries = 200, seed = "1")
  void everyPieceOfAPageCanBeRead(
      @ForAll("pages") String page, @ForAll int from, @ForAll int length) {
    String text = PAGES.get(page);
    int start = Math.floorMod(from, text.length());
    int end = start + Math.floorMod(length, text.length() - start);
    assertThat(FaqDocument.parse(text.substring(start, end)).sections()).isNotNull();
    assertThat(FaqDocument.parse(text.substring(0, end)).text()).isEqualTo(text.substring(0, end));
  }

  @Test
  void everyPrefixOfAPageCanBeRead() {
    for (String page : List.of("vanliga-fragor.md", "faq.md CRLF")) {
      String text = PAGES.get(page);
      for (int end = 0; end <= text.length(); end++) {
        assertThat(FaqDocument.parse(text.substring(0, end)).text()).hasSize(end);
      }
    }
  }

  @Property(seed = "1")
  void anyTextCanBeRead(@ForAll String text) {
    assertThat(FaqDocument.parse(text).text()).isEqualTo(text);
  }

  @Property(tries = 1000, seed = "1")
  void anyPiecesOfPagesCanBeReadAndTheirSpansLieInTheText(@ForAll("scraps") String text) {
    FaqDocument document = FaqDocument.parse(text);
    for (Field field : Fields.of(document)) {
      assertThat(document.page().span().covers(field.span())).isTrue();
      if (field.isWritable()) {
        assertThat(document.set(field, field.value())).isInstanceOf(Attempt.Accepted.class);
      }
    }
    for (Section section : document.sections()) {
      section.questions().forEach(q -> assertThat(section.span().covers(q.span())).isTrue());
    }
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(PAGES.keySet());
  }

  @Provide
  Arbitrary<String> plain() {
    return Arbitraries.of("Ja.", "å", "Öppet för alla", "a b  c", "\uD83D\uDEA2", "var\u00ADs", "")
        .list()
        .ofMaxSize(3)
        .map(list -> String.join(" ", list));
  }

  @Provide
  Arbitrary<String> values() {
    return join(
        Arbitraries.of(
            "a",
            "å",
            " ",
            "\n",
            "\n\n",
            "\"",
            "'",
            "\\",
            "`",
            "#",
            "# x",
            "- ",
            ": ",
            "|",
            "---",
            "```",
            "<!--",
            "-->",
            "{{<",
            "{{%",
            ">}}",
            "%}}",
            "{{% /question %}}",
            "true",
            "2024",
            "{{% question question=\"x\" %}}",
            "\uD83D\uDEA2",
            "\u00AD",
            "\u00A0",
            "\u2028",
            "\t"));
  }

  @Provide
  Arbitrary<String> scraps() {
    return join(
        Arbitraries.of(
            "---\n",
            "+++\n",
            "a: 1\n",
            "b: \"x\"\n",
            "c: >-\n  x\n",
            "\uFEFF",
            "## H\n",
            "# \n",
            "```\n",
            "<!-- ",
            " -->",
            "\n",
            "\r\n",
            "\r",
            "text",
            "{{% question question=\"q\" %}}",
            "{{% question question=\"q\" open=true id=`x` %}}",
            "{{% /question %}}",
            "{{< faq \"x\" 12 >}}",
            "{{</faq>}}",
            "{{< details title=`t` >}}",
            "{{< /details >}}",
            "{{%/* x */%}}",
            "{{< a",
            "{",
            "}",
            "<div>\n",
            "</div>\n"));
  }

  private static Arbitrary<String> join(Arbitrary<String> pieces) {
    return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
  }
}
