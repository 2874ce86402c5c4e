package dev.faqeditor.document.structure;

import org.junit.jupiter.api.Test;

/** Before and after of each act on questions. */
class QuestionActsTest {

  private static final String WRAPPED =
      """
      ---
      title: x
      ---

      <div itemscope itemtype="https://schema.org/FAQPage">

      ## A

      <div>

      [a]

      [b]

      <!-- c comes later -->

      [c]

      </div>

      ## B

      <div>
      \t
      [d]

      [e]

      </div></div>

      {{< accordion-script >}}
      """;

  private final Acts page = Acts.on(WRAPPED);

  @Test
  void aQuestionMovesWithOneBlankLine() {
    page.gives(
        page.rearrange().move(page.questions("a"), page.after("b")),
        WRAPPED.replace("[a]\n\n[b]\n", "[b]\n\n[a]\n"));
  }

  @Test
  void aCommentStaysWhereItIs() {
    page.gives(
        page.rearrange().move(page.questions("c"), page.before("a")),
        WRAPPED.replace("\n[c]\n", "").replace("[a]\n", "[c]\n\n[a]\n"));
    page.gives(
        page.rearrange().move(page.questions("a"), page.after("c")),
        WRAPPED.replace("[a]\n\n", "").replace("[c]\n", "[c]\n\n[a]\n"));
  }

  @Test
  void aQuestionMovesIntoAnotherSection() {
    page.gives(
        page.rearrange().move(page.questions("b"), page.inside("B")),
        WRAPPED.replace("[b]\n\n", "").replace("[e]\n", "[e]\n\n[b]\n"));
    page.gives(
        page.rearrange().move(page.questions("e"), page.before("b")),
        WRAPPED.replace("\n[e]\n", "").replace("[b]\n", "[e]\n\n[b]\n"));
  }

  @Test
  void severalQuestionsMoveTogetherInTheirOrder() {
    page.gives(
        page.rearrange().move(page.questions("c", "a"), page.after("d")),
        WRAPPED
            .replace("[a]\n\n", "")
            .replace("\n[c]\n", "")
            .replace("[d]\n", "[d]\n\n[a]\n\n[c]\n"));
    page.gives(
        page.rearrange().move(page.questions("a", "b", "c"), page.inside("B")),
        WRAPPED
            .replace("[a]\n\n[b]\n\n", "")
            .replace("[c]\n\n", "")
            .replace("[e]\n", "[e]\n\n[a]\n\n[b]\n\n[c]\n"));
    page.gives(
        page.rearrange().move(page.questions("a", "c"), page.after("b")),
        WRAPPED
            .replace("[a]\n\n", "")
            .replace("[c]\n\n", "")
            .replace("[b]\n", "[b]\n\n[a]\n\n[c]\n"));
  }

  @Test
  void aMoveToWhereItIsChangesNothing() {
    Acts.isRefused(
        page.rearrange().move(page.questions("a"), page.before("b")), Obstacle.NOTHING_CHANGES);
    Acts.isRefused(
        page.rearrange().move(page.questions("a", "b"), page.after("a")), Obstacle.NOTHING_CHANGES);
    Acts.isRefused(
        page.rearrange().move(page.questions("d", "e"), page.inside("B")),
        Obstacle.NOTHING_CHANGES);
  }

  @Test
  void deletingLeavesOneRunOfBlankLines() {
    page.gives(page.rearrange().delete(page.questions("b")), WRAPPED.replace("[b]\n\n", ""));
    page.gives(page.rearrange().delete(page.questions("d")), WRAPPED.replace("[d]\n\n", ""));
    page.gives(page.rearrange().delete(page.questions("e")), WRAPPED.replace("\n[e]\n", ""));
  }

  @Test
  void anEmptyWrapperStaysAndTakesTheNextQuestion() {
    String empty = WRAPPED.replace("[d]\n\n[e]\n\n", "");
    page.gives(page.rearrange().delete(page.questions("d", "e")), empty);
    Acts emptied = Acts.on(empty);
    emptied.gives(
        emptied.rearrange().move(emptied.questions("b"), emptied.inside("B")),
        empty.replace("[b]\n\n", "").replace("\t\n", "\t\n[b]\n\n"));
    emptied.gives(
        emptied.rearrange().addQuestion(emptied.inside("B"), "New?"),
        empty.replace("\t\n", "\t\n{{% question question=\"New?\" %}}\n{{% /question %}}\n\n"));
  }

  @Test
  void aQuestionIsAddedAsTheNearestIsWritten() {
    String added = "{{% question question=\"New?\" %}}\n{{% /question %}}\n";
    page.gives(
        page.rearrange().addQuestion(page.after("c"), "New?"),
        WRAPPED.replace("[c]\n", "[c]\n\n" + added));
    page.gives(
        page.rearrange().addQuestion(page.before("d"), "New?"),
        WRAPPED.replace("[d]\n", added + "\n[d]\n"));
    page.gives(
        page.rearrange().addQuestion(new Place.Inside(page.document().page()), "New?"),
        WRAPPED.replace("[e]\n", "[e]\n\n" + added));
  }

  @Test
  void copiesGoBehindTheLast() {
    page.gives(
        page.rearrange().duplicate(page.questions("a", "c")),
        WRAPPED.replace("[c]\n", "[c]\n\n[a]\n\n[c]\n"));
  }

  @Test
  void theSpellingOfTheNeighbourIsTaken() {
    spelled(
        "{{< faq-item\n  id=1\n  title=`T`\n  open=true\n>}}\r\nYes.\r\n{{< / faq-item >}}\r\n",
        "{{< faq-item\n  title=`New?`\n>}}\r\n{{< / faq-item >}}");
    spelled("{{<qa \"Q\" \"x\">}}\nYes.\n{{</qa>}}\n", "{{<qa \"New?\">}}\n{{</qa>}}");
    spelled("{{% qa Q %}}\rYes.\r{{% /qa %}}\r", "{{% qa \"New?\" %}}\r{{% /qa %}}");
  }

  private static void spelled(String text, String added) {
    Acts acts = Acts.onSource(text);
    String lineEnd = text.endsWith("\r\n") ? "\r\n" : text.substring(text.length() - 1);
    Place place = new Place.Inside(acts.document().sections().get(0));
    org.assertj.core.api.Assertions.assertThat(
            acts.text(acts.rearrange().addQuestion(place, "New?")))
        .isEqualTo(text + lineEnd + added + lineEnd);
  }
}
