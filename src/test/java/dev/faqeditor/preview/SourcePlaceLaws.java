package dev.faqeditor.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.preview.SourceWords.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** A word that is shown is found where it is written. */
class SourcePlaceLaws {

  @Property(tries = 300, seed = "1")
  void everyWordOfWhatIsPrintedFindsTheSameWordInTheSource(@ForAll("answers") String answer) {
    String printed = printed(answer);
    List<Word> source = SourceWords.markdown(answer);
    Set<String> written = source.stream().map(Word::text).collect(Collectors.toSet());
    for (Word word : SourceWords.printed(printed)) {
      if (written.contains(word.text())) {
        int at = SourcePlace.of(printed, word.start(), answer).orElseThrow();
        assertThat(source)
            .as("%s in %s", word.text(), answer)
            .anyMatch(there -> there.start() == at && there.text().equals(word.text()));
      }
    }
  }

  @Property(tries = 300, seed = "1")
  void wordsOfPlainParagraphsFindEachItsOwn(@ForAll("paragraphs") String answer) {
    String printed = printed(answer);
    List<Word> shown = SourceWords.printed(printed);
    List<Word> source = SourceWords.markdown(answer);
    assertThat(shown).hasSameSizeAs(source);
    for (int i = 0; i < shown.size(); i++) {
      int at = shown.get(i).start();
      assertThat(SourcePlace.of(printed, at, answer)).hasValue(source.get(i).start());
    }
  }

  @Property(tries = 500, seed = "1")
  void noPlaceIsOutsideTheSource(
      @ForAll("soup") String printed, @ForAll("soup") String source, @ForAll int seed) {
    int at = Math.floorMod(seed, printed.length() + 1);
    SourcePlace.of(printed, at, source)
        .ifPresent(place -> assertThat(place).isBetween(0, source.length()));
  }

  static String printed(String answer) {
    String page = "{{% question question=\"Fråga\" %}}\n" + answer + "\n{{% /question %}}\n";
    Element body = PreviewPage.of(FaqDocument.parse(page)).body();
    StringBuilder text = new StringBuilder();
    for (Element panel : body.select("[data-faq-panel]")) {
      panel.select("h3[itemprop=name]").remove();
      NodeTraversor.traverse(new Reader(text), panel);
    }
    return text.toString();
  }

  private record Reader(StringBuilder text) implements NodeVisitor {

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode said) {
        text.append(said.getWholeText());
      } else if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
        text.append(TextSearch.BREAK);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && element.isBlock()) {
        text.append(TextSearch.BREAK);
      }
    }
  }

  @Provide
  Arbitrary<String> answers() {
    return Arbitraries.of(
            "Grynnleden är 12 km lång.",
            "Det är **inte** långt till \"stugan\" -- eller?",
            "Det är inte långt.",
            "Sp\u00ADringer&shy;bo&aring;t o&#223; &amp; *halv*ön",
            "[leden](/leden/ \"Hela leden\") och [stugan][s]\n\n[s]: /stugan/",
            "- ett\n- två\n  - ett\n\n1. ett\n2. två",
            "| leden | stugan |\n|---|---|\n| ett | två |",
            "`kod är <div>leden</div>` och <span class=\"leden\">leden</span>",
            "```\nkod är leden\n```",
            "![leden](/bild.png) <https://exempel.se/leden>",
            "> citat är citat\n> leden\\_till\\*stugan",
            "<div>\n\n**leden**\n\n</div>",
            "{{< figure src=\"/a.png\" title=\"leden\" >}} leden",
            "en fot[^1]\n\n[^1]: noten är leden",
            "## Rubrik om leden {#leden .stor}",
            "rad ett  \nrad två\\\nrad tre")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join("\n\n", parts));
  }

  @Provide
  Arbitrary<String> paragraphs() {
    Arbitrary<String> words =
        Arbitraries.of(
            "är", "en", "led", "le\u00ADd", "*led*", "**e**n", "&aring;r", "12", "\"en\"");
    return words.list().ofMinSize(1).ofMaxSize(30).map(all -> "a " + String.join(" ", all) + ".");
  }

  @Provide
  Arbitrary<String> soup() {
    return Arbitraries.of(
            "a", "b", " ", "*", "&amp;", "&", ";", "<b>", "{{<", ">}}", "](", "\u00AD")
        .list()
        .ofMaxSize(20)
        .map(all -> String.join("", all));
  }
}
