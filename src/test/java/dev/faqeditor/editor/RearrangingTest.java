package dev.faqeditor.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.Attempt;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.document.structure.Obstacle;
import dev.faqeditor.document.structure.Place;
import dev.faqeditor.document.structure.Rearrangement;
import dev.faqeditor.document.structure.Rearrangement.Rearranged;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The acts of the outline as steps of the history, with selection and drafts. */
class RearrangingTest {

  private static final String PAGE =
      """
      ## A

      {{% question question="a" %}}
      1
      {{% /question %}}

      {{% question question="b" %}}
      2
      {{% /question %}}

      ## B

      {{% question question="c" %}}
      3
      {{% /question %}}
      """;

  private final Editor editor =
      new Editor(FaqDocument.parse(PAGE), () -> Instant.ofEpochMilli(1_000_000));

  @Test
  void aMoveIsOneStepAndTheQuestionStaysSelected() {
    editor.select(question("a"));
    taken(commands().moveDown());
    assertThat(titles()).isEqualTo("A b a B c");
    assertThat(editor.state().selectedNode().title()).isEqualTo("a");
    assertThat(editor.state().undoable()).contains(Act.MOVE_QUESTION);
    taken(commands().moveDown());
    assertThat(titles()).isEqualTo("A b B a c");
    editor.undo();
    editor.undo();
    assertThat(editor.state().document().text()).isEqualTo(PAGE);
    assertThat(editor.state().selectedNode().title()).isEqualTo("a");
    assertThat(editor.state().isDirty()).isFalse();
    editor.redo();
    assertThat(titles()).isEqualTo("A b a B c");
    assertThat(editor.state().selectedNode().title()).isEqualTo("a");
  }

  @Test
  void severalQuestionsMoveAndGoTogether() {
    editor.select(List.of(question("a"), question("b")));
    taken(commands().moveTo(new Place.Inside(section("B"))));
    assertThat(titles()).isEqualTo("A B c a b");
    assertThat(editor.state().undoable()).contains(Act.MOVE_QUESTIONS);
    editor.select(List.of(question("c"), question("b")));
    taken(commands().delete());
    assertThat(titles()).isEqualTo("A B a");
    editor.undo();
    editor.undo();
    assertThat(editor.state().document().text()).isEqualTo(PAGE);
  }

  @Test
  void whatIsAddedIsSelected() {
    editor.select(question("a"));
    taken(commands().addQuestion("n"));
    assertThat(titles()).isEqualTo("A a n b B c");
    assertThat(editor.state().selectedNode().title()).isEqualTo("n");
    taken(commands().split("N"));
    assertThat(titles()).isEqualTo("A a N n b B c");
    assertThat(editor.state().selectedNode().title()).isEqualTo("N");
    taken(commands().joinWithPrevious());
    taken(commands().addSection("S"));
    assertThat(titles()).isEqualTo("A a n b S B c");
    taken(commands().moveDown());
    taken(commands().duplicate());
    assertThat(titles()).isEqualTo("A a n b B c S S");
    taken(commands().delete());
    assertThat(titles()).isEqualTo("A a n b B c S");
    assertThat(editor.state().selectedNode().title()).isEqualTo("S");
    while (editor.canUndo()) {
      editor.undo();
    }
    assertThat(editor.state().document().text()).isEqualTo(PAGE);
  }

  @Test
  void copiedQuestionsArePasted() {
    editor.select(question("a"));
    String source = commands().source().orElseThrow();
    editor.select(section("B"));
    taken(commands().paste(source));
    assertThat(titles()).isEqualTo("A a b B c a");
    editor.select(section("A"));
    String section = commands().source().orElseThrow();
    assertThat(section).startsWith("## A\n").endsWith("{{% /question %}}\n");
    editor.select(question("c"));
    taken(commands().paste(section));
    assertThat(titles()).isEqualTo("A a b B c a b a");
    assertThat(commands().paste("none").map(editor::take))
        .contains(new Rearrangement.Refused(Obstacle.NO_QUESTIONS));
  }

  @Test
  void whatMakesNoSenseIsEmpty() {
    assertThat(commands().delete()).isEmpty();
    assertThat(commands().moveUp()).isEmpty();
    editor.select(question("a"));
    assertThat(commands().moveUp()).isEmpty();
    assertThat(commands().split("x")).isEmpty();
    assertThat(commands().joinWithPrevious()).isEmpty();
    editor.select(question("c"));
    assertThat(commands().moveDown()).isEmpty();
    editor.select(section("A"));
    assertThat(commands().moveUp()).isEmpty();
    assertThat(commands().joinWithPrevious()).isEmpty();
    editor.select(editor.state().document().page());
    assertThat(commands().source()).isEmpty();
  }

  @Test
  void aDraftGoesWithItsQuestionAndKeepsItFromBeingDeleted() {
    editor.select(question("a"));
    editor.type(FieldName.ANSWER, "{{% /question %}}");
    editor.select(question("b"));
    taken(commands().moveUp());
    assertThat(editor.state().draft(question("a"), FieldName.ANSWER)).isPresent();
    editor.select(question("a"));
    taken(commands().moveTo(new Place.Inside(section("B"))));
    assertThat(editor.state().draft(question("a"), FieldName.ANSWER)).isPresent();
    editor.select(section("B"));
    taken(commands().moveUp());
    assertThat(editor.state().draft(question("a"), FieldName.ANSWER)).isPresent();
    String text = editor.state().document().text();
    for (var node : List.of(question("a"), section("B"))) {
      editor.select(node);
      assertThat(commands().delete().map(editor::take))
          .contains(new Rearrangement.Refused(Obstacle.HOLDS_REFUSED_TEXT));
    }
    assertThat(editor.state().document().text()).isEqualTo(text);
  }

  @Test
  void redoingADeletionStopsAtADraft() {
    editor.select(question("b"));
    taken(commands().delete());
    editor.undo();
    editor.select(question("b"));
    editor.type(FieldName.ANSWER, "{{% /question %}}");
    editor.select(section("A"));
    editor.redo();
    assertThat(titles()).isEqualTo("A a b B c");
    assertThat(editor.state().selectedNode().title()).isEqualTo("b");
    editor.undo();
    editor.redo();
    assertThat(titles()).isEqualTo("A a B c");
  }

  @Test
  void renamingIsAStepOfItsOwn() {
    assertThat(editor.rename(question("b"), "bb")).isInstanceOf(Attempt.Accepted.class);
    assertThat(editor.rename(section("B"), "BB")).isInstanceOf(Attempt.Accepted.class);
    assertThat(titles()).isEqualTo("A a bb BB c");
    assertThat(editor.state().undoable()).contains(Act.RENAME);
    assertThat(editor.rename(editor.state().document().page(), "x"))
        .isInstanceOf(Attempt.Refused.class);
    editor.undo();
    editor.undo();
    assertThat(editor.state().document().text()).isEqualTo(PAGE);
  }

  @Test
  void renamingTakesThePlaceOfARefusedText() {
    editor.select(section("B"));
    editor.type(FieldName.HEADING, "B\nB");
    assertThat(editor.state().drafts()).hasSize(1);
    editor.rename(section("B"), "B");
    assertThat(editor.state().drafts()).isEmpty();
    assertThat(editor.canUndo()).isFalse();
  }

  @Test
  void twoThousandStepsAreUndoneAlsoAcrossSaves() {
    for (int i = 0; i < 2000; i++) {
      editor.select(question("b"));
      taken(i % 2 == 0 ? commands().moveUp() : commands().moveDown());
      if (i % 500 == 0) {
        editor.saved(editor.state().document().text());
      }
    }
    assertThat(editor.state().document().text()).isEqualTo(PAGE);
    for (int i = 0; i < 2000; i++) {
      editor.undo();
    }
    assertThat(editor.canUndo()).isFalse();
    assertThat(editor.state().document().text()).isEqualTo(PAGE);
  }

  private Commands commands() {
    return editor.commands();
  }

  private void taken(Optional<Command> command) {
    assertThat(editor.take(command.orElseThrow())).isInstanceOf(Rearranged.class);
  }

  private Question question(String title) {
    return editor.state().document().sections().stream()
        .flatMap(section -> section.questions().stream())
        .filter(question -> question.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private Section section(String title) {
    return editor.state().document().sections().stream()
        .filter(section -> section.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private String titles() {
    StringBuilder titles = new StringBuilder();
    for (Section section : editor.state().document().sections()) {
      titles.append(' ').append(section.title());
      section.questions().forEach(question -> titles.append(' ').append(question.title()));
    }
    return titles.substring(1);
  }
}
