package dev.faqeditor.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.Corpus;
import dev.faqeditor.document.Attempt;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Field;
import dev.faqeditor.document.Question;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

class DomComparisonLaws {

  private static final FaqDocument PAGE = FaqDocument.parse(Corpus.read(Corpus.SWEDISH));
  private static final PreviewPage BEFORE = PreviewPage.of(PAGE);

  @Property(tries = 100, seed = "1")
  void theChangesMakeTheOnePageOfTheOther(
      @ForAll("html") String before, @ForAll("html") String after) {
    Element was = bodyOf(before);
    Element is = bodyOf(after);
    PatchedBody.apply(DomComparison.between(was, is), was);
    assertThat(was.html()).isEqualTo(is.html());
  }

  @Property(tries = 60, seed = "1")
  void anAnswerChangesInsideItsOwnBoxOnly(
      @ForAll("answers") String answer, @ForAll("indices") int index) {
    Question question = PAGE.sections().get(1).questions().get(index);
    Field field = question.answer();
    FaqDocument after = ((Attempt.Accepted) PAGE.set(field, answer)).after();
    for (DomChange change : PreviewPage.of(after).changesFrom(BEFORE)) {
      if (change instanceof DomChange.ChildrenReplaced replaced) {
        assertThat(replaced.html()).doesNotContain("accordion-box");
      }
    }
  }

  @Example
  void whatNestsDeeperThanAnyPageIsReplacedAsAWhole() {
    Element was = bodyOf("<div>".repeat(400) + "x");
    Element is = bodyOf("<div>".repeat(400) + "y");
    List<DomChange> changes = DomComparison.between(was, is);
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).path()).hasSize(50); // further down would take time as its square
    PatchedBody.apply(changes, was);
    assertThat(was.html()).isEqualTo(is.html());
  }

  private static Element bodyOf(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.ownerDocument().outputSettings().prettyPrint(false);
    return body;
  }

  @Provide
  Arbitrary<String> html() {
    return Arbitraries.of(
            "a",
            "b ",
            "<p>x</p>",
            "<p>y</p>",
            "<p class='c'>y</p>",
            "<div><p>x</p>z</div>",
            "<div>q<p>w</p></div>",
            "<ul><li>1</li><li>2</li></ul>",
            "<ul><li>1</li></ul>",
            "<br>")
        .list()
        .ofMaxSize(6)
        .map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> answers() {
    return Arbitraries.of("Ja.", "a\n\nb", "\n- x\n- y", "\n**b**\n\n> q", "x\n\n1. a\n2. b", "å");
  }

  @Provide
  Arbitrary<Integer> indices() {
    return Arbitraries.integers().between(0, 6);
  }
}
