package dev.faqeditor.document.structure;

import org.junit.jupiter.api.Test;

/** Before and after of each act on sections. */
class SectionActsTest {

  private static final String START =
      """
      ---
      title: x
      ---

      <div itemscope itemtype="https://schema.org/FAQPage">

      """;

  private static final String A = "## A\n\n<div>\n\n[a]\n\n[b]\n\n</div>";
  private static final String B = "## B\n\n<div>\n\t\n[c]\n\n<!-- d -->\n\n[d]\n\n</div>";
  private static final String C = "## C\n\n<div>\n\n[e]\n\n</div>";
  private static final String END = "</div>\n\n{{< accordion-script >}}\n";

  private static final String WRAPPED = START + A + "\n\n" + B + "\n\n" + C + END;

  private final Acts page = Acts.on(WRAPPED);

  @Test
  void aSectionMovesWithAllItHolds() {
    page.gives(
        page.rearrange().move(page.section("A"), new Place.After(page.section("B"))),
        START + B + "\n\n" + A + "\n\n" + C + END);
    page.gives(
        page.rearrange().move(page.section("B"), new Place.Before(page.section("A"))),
        START + B + "\n\n" + A + "\n\n" + C + END);
  }

  @Test
  void theLastLineClosesThePageWhicheverSectionIsLast() {
    page.gives(
        page.rearrange().move(page.section("C"), new Place.Before(page.section("B"))),
        START + A + "\n\n" + C + "\n\n" + B + END);
    page.gives(
        page.rearrange().move(page.section("A"), new Place.After(page.section("C"))),
        START + B + "\n\n" + C + "\n\n" + A + END);
    page.gives(page.rearrange().delete(page.section("C")), START + A + "\n\n" + B + END);
    page.gives(page.rearrange().delete(page.section("A")), START + B + "\n\n" + C + END);
  }

  @Test
  void aSectionIsAddedInsideThePagesElement() {
    String added = "## New\n\n<div>\n\n</div>";
    page.gives(
        page.rearrange().addSection(new Place.Inside(page.document().page()), "New"),
        START + A + "\n\n" + B + "\n\n" + C + "\n\n" + added + END);
    page.gives(
        page.rearrange().addSection(new Place.Before(page.section("A")), "New"),
        START + added + "\n\n" + A + "\n\n" + B + "\n\n" + C + END);
    page.gives(
        page.rearrange().addSection(new Place.After(page.question("a")), "New"),
        START + A + "\n\n" + added + "\n\n" + B + "\n\n" + C + END);
  }

  @Test
  void splittingClosesTheWrapperAndOpensItAnew() {
    page.gives(
        page.rearrange().split(page.question("b"), "New"),
        WRAPPED.replace("[b]\n", "</div>\n\n## New\n\n<div>\n\n[b]\n"));
    page.gives(
        page.rearrange().split(page.question("d"), "New"),
        WRAPPED.replace("[d]\n", "</div>\n\n## New\n\n<div>\n\t\n[d]\n"));
    Acts.isRefused(page.rearrange().split(page.question("a"), "New"), Obstacle.NOTHING_CHANGES);
  }

  @Test
  void joiningTakesOutThePairBetween() {
    page.gives(
        page.rearrange().joinWithPrevious(page.section("B")),
        WRAPPED.replace("</div>\n\n## B\n\n<div>\n\t\n", ""));
    page.gives(
        page.rearrange().joinWithPrevious(page.section("C")),
        WRAPPED.replace("</div>\n\n## C\n\n<div>\n\n", ""));
    Acts.isRefused(page.rearrange().joinWithPrevious(page.section("A")), Obstacle.NOTHING_CHANGES);
  }

  @Test
  void joiningUndoesASplit() {
    Acts split = Acts.onSource(page.text(page.rearrange().split(page.question("b"), "New")));
    split.gives(split.rearrange().joinWithPrevious(split.document().sections().get(1)), WRAPPED);
  }

  @Test
  void anEmptySectionJoinsToo() {
    String added = START + A + "\n\n## N\n\n<div>\n\n</div>\n\n" + C + END;
    Acts acts = Acts.on(added);
    acts.gives(acts.rearrange().joinWithPrevious(acts.section("N")), START + A + "\n\n" + C + END);
    acts.gives(
        acts.rearrange().joinWithPrevious(acts.section("C")),
        START + A + "\n\n## N\n\n<div>\n\n[e]\n\n</div>" + END);
  }

  @Test
  void textBetweenJoinedSectionsStays() {
    String text = "## A\n\n[a]\n\nOf A.\n\n## B\n\nOf B.\n\n[b]\n";
    Acts acts = Acts.on(text);
    acts.gives(acts.rearrange().joinWithPrevious(acts.section("B")), text.replace("## B\n\n", ""));
  }

  @Test
  void sectionsWithoutWrappersAreHeadingsOnly() {
    String text = "[x]\n\n## A\n\n[a]\n\n[b]\n\n## B\n\n[c]\n\n{{< accordion-script >}}\n";
    Acts acts = Acts.on(text);
    acts.gives(
        acts.rearrange().move(acts.section("A"), new Place.After(acts.section("B"))),
        "[x]\n\n## B\n\n[c]\n\n## A\n\n[a]\n\n[b]\n\n{{< accordion-script >}}\n");
    acts.gives(
        acts.rearrange().split(acts.question("b"), "New"), text.replace("[b]", "## New\n\n[b]"));
    acts.gives(
        acts.rearrange().addSection(new Place.Inside(acts.document().page()), "New"),
        text.replace("[c]\n", "[c]\n\n## New\n"));
    acts.gives(acts.rearrange().joinWithPrevious(acts.section("A")), text.replace("## A\n\n", ""));
    acts.gives(acts.rearrange().delete(acts.section("B")), text.replace("\n\n## B\n\n[c]", ""));
    Section0.isRefused(acts);
  }

  /** Questions before the first heading are a section that can't be moved. */
  private static final class Section0 {
    static void isRefused(Acts acts) {
      var start = acts.document().sections().get(0);
      Acts.isRefused(
          acts.rearrange().move(start, new Place.After(acts.section("B"))),
          Obstacle.NOTHING_CHANGES);
      Acts.isRefused(
          acts.rearrange().move(acts.section("B"), new Place.Before(start)),
          Obstacle.NOTHING_CHANGES);
    }
  }

  @Test
  void aWrapperAroundTheHeadingBelongsToTheSection() {
    String a = "<section>\n\n## A\n\n[a]\n\n[b]\n\n</section>";
    String b = "<section>\n\n## B\n\n[c]\n\n</section>";
    Acts acts = Acts.on(START + a + "\n\n" + b + "\n\n" + END);
    acts.gives(
        acts.rearrange().move(acts.section("B"), new Place.Before(acts.section("A"))),
        START + b + "\n\n" + a + "\n\n" + END);
    acts.gives(
        acts.rearrange().addSection(new Place.After(acts.section("B")), "New"),
        START + a + "\n\n" + b + "\n\n<section>\n\n## New\n\n</section>\n\n" + END);
    acts.gives(
        acts.rearrange().split(acts.question("b"), "New"),
        START
            + a.replace("[b]", "</section>\n\n<section>\n\n## New\n\n[b]")
            + "\n\n"
            + b
            + "\n\n"
            + END);
    acts.gives(
        acts.rearrange().joinWithPrevious(acts.section("B")),
        START
            + a.replace("\n\n</section>", "")
            + "\n\n"
            + b.replace("<section>\n\n## B\n\n", "")
            + "\n\n"
            + END);
  }

  @Test
  void aCommentInAWrapperIsNotCopiedIntoAnother() {
    String b = "<section>\n\n## B\n\n[b]\n\n</section>\n";
    Acts acts = Acts.on("## A\n\n[a]\n\n" + b.replace("## B", "<!-- b -->\n\n## B"));
    acts.gives(
        acts.rearrange().addSection(new Place.After(acts.section("B")), "New"),
        "## A\n\n[a]\n\n"
            + b.replace("## B", "<!-- b -->\n\n## B")
            + "\n"
            + b.replace("## B\n\n[b]", "## New"));
  }

  @Test
  void sectionsOfDeeperHeadingsGoAlong() {
    String one = "## 1\n\n[a]\n\n### 1.1\n\n[b]\n\n### 1.2\n\n[c]";
    String two = "## 2\n\n[d]\n\n### 2.1\n\n[e]";
    Acts acts = Acts.on(one + "\n\n" + two + "\n");
    acts.gives(
        acts.rearrange().move(acts.section("1"), new Place.After(acts.section("2"))),
        two + "\n\n" + one + "\n");
    acts.gives(
        acts.rearrange().move(acts.section("1.2"), new Place.After(acts.section("2"))),
        one.replace("\n\n### 1.2\n\n[c]", "")
            + "\n\n"
            + two.replace("[d]", "[d]\n\n### 1.2\n\n[c]")
            + "\n");
    acts.gives(
        acts.rearrange().delete(acts.section("2")),
        (one + "\n\n" + two + "\n").replace("## 2\n\n[d]\n\n", ""));
  }

  @Test
  void anEmptyPageTakesASectionAndAQuestion() {
    for (String start : new String[] {"", "---\ntitle: x\n---\n", "---\ntitle: x\n---\n\nHi.\n"}) {
      Acts acts = Acts.on(start);
      String blank = start.isEmpty() ? "" : "\n";
      acts.gives(
          acts.rearrange().addSection(new Place.Inside(acts.document().page()), "New"),
          start + blank + "## New\n");
      acts.gives(
          acts.rearrange().addQuestion(new Place.Inside(acts.document().page()), "New?"),
          start + blank + "{{% question question=\"New?\" %}}\n{{% /question %}}\n");
    }
  }
}
