package dev.faqeditor.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.merge.Piece.Event;
import dev.faqeditor.merge.Piece.What;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What comes of merging small pages. */
class MergeTest {

  private static final String BASE =
      page("title: A\nweight: 3", "## One", q("a", "1"), q("b", "2"), "## Two", q("c", "3"));

  private static String page(String front, String... blocks) {
    return "---\n" + front + "\n---\n\n" + String.join("\n\n", blocks) + "\n";
  }

  private static String q(String text, String answer) {
    return "{{% qa question=\"" + text + "\" %}}\n" + answer + "\n{{% /qa %}}";
  }

  private static Merge merge(String mine, String theirs) {
    return merge(BASE, mine, theirs);
  }

  private static Merge merge(String base, String mine, String theirs) {
    return Merge.of(FaqDocument.parse(base), FaqDocument.parse(mine), FaqDocument.parse(theirs));
  }

  private static Piece onlyConflict(Merge merge) {
    List<Piece> conflicts = merge.pieces().stream().filter(Piece::isConflict).toList();
    assertThat(conflicts).hasSize(1);
    return conflicts.get(0);
  }

  private static String text(Merge merge, Choice choice) {
    return merge.text(Map.of(merge.pieces().indexOf(onlyConflict(merge)), choice));
  }

  @Test
  void aQuestionThatOneMovedAndTheOtherChangedIsMovedAndChanged() {
    String moved =
        page("title: A\nweight: 3", "## One", q("b", "2"), "## Two", q("a", "1"), q("c", "3"));
    Merge merge = merge(moved, BASE.replace("\n1\n", "\n1!\n"));
    assertThat(merge.pieces()).noneMatch(Piece::isConflict);
    assertThat(merge.text(Map.of())).isEqualTo(moved.replace("\n1\n", "\n1!\n"));
  }

  @Test
  void neighboursThatBothDeletedAreDeleted() {
    String mine = page("title: A\nweight: 3", "## One", q("b", "2"), "## Two", q("c", "3"));
    String theirs = page("title: A\nweight: 3", "## One", q("a", "1"), "## Two", q("c", "3"));
    Merge merge = merge(mine, theirs);
    assertThat(merge.pieces()).noneMatch(Piece::isConflict);
    assertThat(merge.text(Map.of()))
        .isEqualTo(page("title: A\nweight: 3", "## One", "## Two", q("c", "3")));
  }

  @Test
  void keysOfTheFrontMatterAreMergedApart() {
    Merge merge =
        merge(
            BASE.replace("weight: 3", "weight: 4 # later"),
            BASE.replace("title: A", "title: B\ndraft: true"));
    assertThat(merge.pieces()).noneMatch(Piece::isConflict);
    assertThat(merge.text(Map.of()))
        .startsWith("---\ntitle: B\ndraft: true\nweight: 4 # later\n---\n");
  }

  @Test
  void anAnswerThatBothChangedIsChosen() {
    Merge merge = merge(BASE.replace("\n1\n", "\nm\n"), BASE.replace("\n1\n", "\nt\n"));
    Piece piece = onlyConflict(merge);
    assertThat(piece.what()).isEqualTo(What.ANSWER);
    assertThat(piece.title()).isEqualTo("a");
    assertThat(text(merge, Choice.MINE)).isEqualTo(BASE.replace("\n1\n", "\nm\n"));
    assertThat(text(merge, Choice.THEIRS)).isEqualTo(BASE.replace("\n1\n", "\nt\n"));
    assertThat(text(merge, Choice.BOTH)).isEqualTo(BASE.replace("\n1\n", "\nm\n\nt\n"));
  }

  @Test
  void aQuestionThatOneDeletedAndTheOtherChangedIsChosen() {
    String deleted = page("title: A\nweight: 3", "## One", q("b", "2"), "## Two", q("c", "3"));
    String changed = BASE.replace("\n1\n", "\n1!\n");
    Merge merge = merge(deleted, changed);
    assertThat(onlyConflict(merge).event()).isEqualTo(Event.DELETED);
    assertThat(text(merge, Choice.MINE)).isEqualTo(deleted);
    assertThat(text(merge, Choice.THEIRS)).isEqualTo(changed);
  }

  @Test
  void newQuestionsAtTheSamePlaceAreOrderedByTheUser() {
    String mine = BASE.replace(q("b", "2"), q("b", "2") + "\n\n" + q("mine", "m"));
    String theirs = BASE.replace(q("b", "2"), q("b", "2") + "\n\n" + q("theirs", "t"));
    Merge merge = merge(mine, theirs);
    assertThat(onlyConflict(merge).what()).isEqualTo(What.PLACE);
    assertThat(text(merge, Choice.MINE)).isEqualTo(mine);
    assertThat(text(merge, Choice.THEIRS)).isEqualTo(theirs);
    assertThat(text(merge, Choice.BOTH))
        .contains(q("b", "2") + "\n\n" + q("mine", "m") + "\n\n" + q("theirs", "t"));
  }

  @Test
  void aQuestionAddedToASectionThatTheOtherMovedGoesWithIt() {
    String mine =
        page("title: A\nweight: 3", "## Two", q("c", "3"), "## One", q("a", "1"), q("b", "2"));
    String theirs = BASE.replace(q("b", "2"), q("b", "2") + "\n\n" + q("new", "n"));
    Merge merge = merge(mine, theirs);
    assertThat(merge.pieces()).noneMatch(Piece::isConflict);
    assertThat(merge.text(Map.of()))
        .isEqualTo(mine.replace(q("b", "2"), q("b", "2") + "\n\n" + q("new", "n")));
  }

  @Test
  void thePiecesAreInTheOrderOfThePageAlsoThoseThatWent() {
    String base =
        page("title: A", "## One", q("a", "1"), q("b", "2"), q("c", "3"), "## Two", q("d", "4"));
    String mine =
        page("title: A", "## One", q("d", "4"), q("a", "1!"), q("c", "3"), q("e", "5"), "## Two");
    String theirs = page("title: B", "## One", q("a", "1"), q("b", "2"), "## Three", q("d", "4!"));
    Merge merge = merge(base, mine, theirs.replace("1", "one"));
    assertThat(merge.pieces().stream().map(p -> p.what() + " " + p.title() + " " + p.event()))
        .containsExactly(
            "FIELD title CHANGED",
            "QUESTION d MOVED",
            "ANSWER d CHANGED",
            "ANSWER a CHANGED",
            "QUESTION b DELETED",
            "QUESTION c DELETED",
            "QUESTION e ADDED",
            "HEADING Two CHANGED");
  }

  @Test
  void newLineEndsAreTakenWithTheWordsOfTheOther() {
    String theirs = BASE.replace("\n", "\r\n");
    Merge merge = merge(BASE.replace("\n1\n", "\n1!\n"), theirs);
    assertThat(merge.pieces()).noneMatch(Piece::isConflict);
    assertThat(merge.text(Map.of())).isEqualTo(theirs.replace("\n1\r", "\n1!\r"));
  }

  @Test
  void linesThatAreNoQuestionsAreMergedByLine() {
    String base = "a\nb\nc\nd\n";
    Merge merge = merge(base, "A\nb\nc\nd\n", "a\nb\nc\nD\n");
    assertThat(merge.pieces()).noneMatch(Piece::isConflict);
    assertThat(merge.text(Map.of())).isEqualTo("A\nb\nc\nD\n");
  }

  @Test
  void whatWouldNotReadBackIsMergedByLines() {
    String base = q("a", "1") + "\n\n" + q("b", "2") + "\n";
    String mine = base.replace("{{% /qa %}}\n\n{{% qa", "{{% /qa %}}\n\n<!-- {{% qa");
    Merge merge = merge(base, mine, base.replace("2\n{{% /qa %}}", "2"));
    assertThat(merge.text(Map.of())).contains("<!--");
  }
}
