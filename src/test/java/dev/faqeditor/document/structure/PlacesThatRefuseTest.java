package dev.faqeditor.document.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.PageContext;
import dev.faqeditor.document.QuestionShortcodes;
import dev.faqeditor.document.structure.Rearrangement.Rearranged;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Odd places: what is refused rather than broken, and what copying and pasting carry. */
class PlacesThatRefuseTest {

  @Test
  void questionsInListsQuotesCommentsAndOnSharedLinesStay() {
    stays("- item\n\n  [a]\n", Obstacle.IN_LIST_OR_QUOTE);
    stays("1. item\n   [a]\n", Obstacle.IN_LIST_OR_QUOTE);
    quoted("> ", Obstacle.IN_LIST_OR_QUOTE);
    quoted("- ", Obstacle.IN_LIST_OR_QUOTE);
    quoted("see ", Obstacle.SHARES_ITS_LINE);
    stays("<!--\n[a]\n-->\n", Obstacle.IN_COMMENT_OR_CODE);
    stays("```\n[a]\n```\n", Obstacle.IN_COMMENT_OR_CODE);
  }

  @Test
  void indentedQuestionsMoveWithTheirIndent() {
    String text = "<div>\n  [a]\n  [b]\n</div>\n";
    Acts acts = Acts.on(text);
    acts.gives(
        acts.rearrange().move(acts.questions("a"), acts.after("b")),
        "<div>\n  [b]\n  [a]\n</div>\n");
    String answered = Acts.spelled("<div>\n  [a]\n  [b]\n</div>\n").replace("Yes.", "- yes");
    Acts listed = Acts.onSource(answered);
    assertThat(listed.text(listed.rearrange().move(listed.questions("b"), listed.before("a"))))
        .isEqualTo(Acts.spelled("<div>\n  [b]\n  [a]\n</div>\n").replace("Yes.", "- yes"));
  }

  private static void stays(String text, Obstacle reason) {
    Acts acts = Acts.on(text + "\n## B\n\n[b]\n");
    Acts.isRefused(acts.rearrange().move(acts.questions("a"), acts.after("b")), reason);
    Acts.isRefused(acts.rearrange().delete(acts.questions("a")), reason);
    Acts.isRefused(acts.rearrange().addQuestion(acts.after("a"), "New?"), reason);
  }

  private static void quoted(String prefix, Obstacle reason) {
    String question = Acts.spelled("[a]\n").replace("\n", "\n" + " ".repeat(prefix.length()));
    Acts acts = Acts.onSource(prefix + question.strip() + "\n\n" + Acts.spelled("[b]\n"));
    Acts.isRefused(acts.rearrange().move(acts.questions("a"), acts.after("b")), reason);
  }

  @Test
  void noQuestionLeavesTheFaqPage() {
    Acts acts =
        Acts.on(
            "<div itemtype=\"https://schema.org/FAQPage\">\n\n## A\n\n[a]\n\n[b]\n\n</div>\n\n"
                + "## B\n\n[c]\n");
    Acts.isRefused(
        acts.rearrange().move(acts.questions("a"), acts.after("c")), Obstacle.LEAVES_FAQ_PAGE);
    Acts.isRefused(
        acts.rearrange().move(acts.section("A"), new Place.After(acts.section("B"))),
        Obstacle.LEAVES_FAQ_PAGE);
    acts.gives(
        acts.rearrange().move(acts.questions("c"), acts.after("a")),
        "<div itemtype=\"https://schema.org/FAQPage\">\n\n## A\n\n[a]\n\n[c]\n\n[b]\n\n</div>\n\n"
            + "## B\n");
  }

  @Test
  void whereOneIsOutsideAlreadyAnotherMayBe() {
    String page = "<div itemtype=\"https://schema.org/FAQPage\">\n\n[a]\n\n</div>\n\n## B\n\n[c]\n";
    Acts acts = Acts.on(page);
    acts.gives(
        acts.rearrange().duplicate(acts.questions("c")), page.replace("[c]\n", "[c]\n\n[c]\n"));
  }

  @Test
  void aSectionThatHoldsHalfAnElementStays() {
    Acts acts = Acts.on("## A\n\n<div>\n\n[a]\n\n## B\n\n[b]\n\n</div>\n\n## C\n\n[c]\n");
    Acts.isRefused(
        acts.rearrange().move(acts.section("A"), new Place.After(acts.section("B"))),
        Obstacle.WRAPPERS);
    Acts.isRefused(acts.rearrange().delete(acts.section("A")), Obstacle.WRAPPERS);
  }

  @Test
  void questionsInAWrapperShortcodeStayInIt() {
    String text = "{{< faq >}}\n[a]\n[b]\n{{< /faq >}}\n";
    Acts acts = Acts.on(text);
    acts.gives(
        acts.rearrange().move(acts.questions("a"), acts.after("b")),
        "{{< faq >}}\n[b]\n[a]\n{{< /faq >}}\n");
    acts.gives(
        acts.rearrange().duplicate(acts.questions("b")),
        "{{< faq >}}\n[a]\n[b]\n[b]\n{{< /faq >}}\n");
  }

  @Test
  void questionsOfAFileWithoutALastLineEndKeepItSo() {
    Acts acts = Acts.on("[a]\n\n[b]");
    acts.gives(acts.rearrange().move(acts.questions("a"), acts.after("b")), "[b]\n\n[a]");
    acts.gives(acts.rearrange().delete(acts.questions("b")), "[a]");
    acts.gives(acts.rearrange().duplicate(acts.questions("b")), "[a]\n\n[b]\n\n[b]");
  }

  @Test
  void whatIsCopiedIsPastedIntoAnotherPageInItsLineEnds() {
    Acts from = Acts.on("## A\n\n[a]\n\n<!-- x -->\n\n[b]\n");
    String source = from.rearrange().source(from.questions("b", "a"));
    assertThat(source).isEqualTo(Acts.spelled("[a]\n\n[b]\n"));
    Acts to = Acts.onSource(Acts.spelled("## C\n\n[c]\n").replace("\n", "\r\n"));
    assertThat(to.text(to.rearrange().paste(source, to.after("c"))))
        .isEqualTo(Acts.spelled("## C\n\n[c]\n\n[a]\n\n[b]\n").replace("\n", "\r\n"));
    Acts.isRefused(to.rearrange().paste("no question", to.after("c")), Obstacle.NO_QUESTIONS);
  }

  @Test
  void whatTheFilesEncodingLacksIsNotPasted() {
    FaqDocument latin =
        FaqDocument.parse(
            Acts.spelled("[a]\n"),
            new PageContext(QuestionShortcodes.COMMON, StandardCharsets.ISO_8859_1));
    Place place = new Place.Inside(latin.page());
    Acts.isRefused(
        new Rearrange(latin).paste(Acts.spelled("[→]\n"), place), Obstacle.NOT_IN_ENCODING);
    assertThat(new Rearrange(latin).paste(Acts.spelled("[å]\n"), place))
        .isInstanceOf(Rearranged.class);
  }

  @Test
  void aMoveSaysWhatWentWhereAndWhatToSelect() {
    Acts acts = Acts.on("[a]\n\n[b]\n\n[c]\n");
    Rearranged done = (Rearranged) acts.rearrange().move(acts.questions("a", "b"), acts.after("c"));
    List<Integer> starts =
        done.after().sections().get(0).questions().stream().map(q -> q.span().start()).toList();
    assertThat(done.select()).extracting(t -> t.at()).isEqualTo(starts.subList(1, 3));
    assertThat(done.moves()).extracting(m -> m.to()).isEqualTo(starts.subList(1, 3));
    assertThat(done.moves().get(0).from()).isZero();
  }

  @Test
  void upAndDownCrossSections() {
    Acts acts = Acts.on("[x]\n\n## A\n\n[a]\n\n## B\n\n## C\n\n[c]\n\n[d]\n");
    assertThat(Places.above(acts.document(), acts.questions("x"))).isEmpty();
    assertThat(Places.above(acts.document(), acts.questions("c"))).contains(acts.inside("B"));
    assertThat(Places.above(acts.document(), acts.questions("d"))).contains(acts.before("c"));
    assertThat(Places.below(acts.document(), acts.questions("a"))).contains(acts.inside("B"));
    assertThat(Places.below(acts.document(), acts.questions("x"))).contains(acts.before("a"));
    assertThat(Places.below(acts.document(), acts.questions("d"))).isEmpty();
    assertThat(Places.above(acts.document(), acts.section("A"))).isEmpty();
    assertThat(Places.above(acts.document(), acts.section("C")))
        .contains(new Place.Before(acts.section("B")));
    assertThat(Places.below(acts.document(), acts.section("C"))).isEmpty();
    acts.gives(
        acts.rearrange().move(acts.questions("c"), acts.inside("B")),
        "[x]\n\n## A\n\n[a]\n\n## B\n\n[c]\n\n## C\n\n[d]\n");
  }
}
