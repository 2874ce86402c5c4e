package dev.faqeditor.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Refusal;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Range;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditorTest {

  private static final String PAGE =
      """
      ---
      title: Ferries
      year: 2024
      ---
      ## Tickets

      {{% question question="Cash?" %}}
      Yes
      {{% /question %}}

      {{% question question="Card?" %}}
      Yes
      {{% /question %}}
      """;

  private long now = 1_000_000;
  private final Editor editor =
      new Editor(FaqDocument.parse(PAGE), () -> Instant.ofEpochMilli(now));

  @Test
  void aDocumentJustOpenedIsNotDirty() {
    assertThat(editor.state().isDirty()).isFalse();
    assertThat(editor.canUndo()).isFalse();
  }

  @Test
  void typingThatGoesOnIsOneStep() {
    editor.select(question(1));
    typeAnswer("Yes,", "Yes, ", "Yes, o", "Yes, of");
    assertThat(answer(1)).isEqualTo("Yes, of");
    editor.undo();
    assertThat(editor.state().document().text()).isEqualTo(PAGE);
    assertThat(editor.state().isDirty()).isFalse();
    editor.redo();
    assertThat(answer(1)).isEqualTo("Yes, of");
  }

  @Test
  void aFixIsOneStepWithANameAndKeepsTheSelection() {
    editor.select(question(1));
    int end = question(0).span().end();
    editor.apply(Act.FIX, Edit.replace(Span.at(end), "\n"));
    assertThat(editor.state().selectedNode()).isEqualTo(question(1));
    assertThat(editor.state().undoable()).contains(Act.FIX);
    editor.undo();
    assertThat(editor.state().document().text()).isEqualTo(PAGE);
    assertThat(editor.state().selectedNode()).isEqualTo(question(1));
  }

  @Test
  void aFixCarriesDraftsAlongAndTypingDoesNotJoinIt() {
    editor.select(question(1));
    typeAnswer("a {{% /question %}} b");
    editor.apply(Act.FIX, Edit.replace(Span.at(question(0).span().end()), "\n"));
    assertThat(editor.state().draft(question(1), FieldName.ANSWER)).isPresent();
    typeAnswer("Yes!");
    editor.undo();
    assertThat(editor.state().undoable()).contains(Act.FIX);
  }

  @Test
  void aFixThatChangesNothingIsNoStep() {
    editor.apply(Act.FIX, Edit.NONE);
    assertThat(editor.canUndo()).isFalse();
  }

  @Test
  void aNewLineAndWhatIsTypedOnItIsOneStep() {
    editor.select(question(0));
    typeAnswer("Yes\n", "Yes\nN", "Yes\nNo", "Yes\nN");
    editor.undo();
    assertThat(editor.state().document().text()).isEqualTo(PAGE);
  }

  @Test
  void aPauseOrAnotherPlaceBeginsANewStep() {
    editor.select(question(0));
    typeAnswer("Yes!");
    now += History.JOIN_MILLIS + 1;
    typeAnswer("Yes!?", "-Yes!?");
    editor.undo();
    assertThat(answer(0)).isEqualTo("Yes!?");
    editor.undo();
    assertThat(answer(0)).isEqualTo("Yes!");
  }

  @Test
  void undoSelectsWhatItChangesAndPutsTheCaretThere() {
    editor.select(question(0));
    typeAnswer("Yes, coins");
    editor.select(question(1));
    editor.undo();
    assertThat(editor.state().selectedNode().title()).isEqualTo("Cash?");
    assertThat(editor.state().selection().caret()).contains(new Caret(FieldName.ANSWER, 3));
    editor.redo();
    assertThat(editor.state().selection().caret()).contains(new Caret(FieldName.ANSWER, 10));
  }

  @Test
  void undoSelectsAgainWhatWasReplacedAndRedoPutsTheCaretBehind() {
    editor.select(question(0));
    editor.type(FieldName.ANSWER, "Yyyes", new Range(1, 1), new Range(3, 3));
    now += 1000;
    editor.type(FieldName.ANSWER, "Yyyyes", new Range(3, 2), new Range(4, 4)); // y over yy
    editor.undo();
    assertThat(editor.state().selection().caret())
        .contains(new Caret(FieldName.ANSWER, new Range(3, 2)));
    editor.undo();
    assertThat(editor.state().selection().caret()).contains(new Caret(FieldName.ANSWER, 1));
    editor.redo();
    assertThat(editor.state().selection().caret()).contains(new Caret(FieldName.ANSWER, 3));
  }

  @Test
  void whatHasANameOfItsOwnIsAStepOfItsOwn() {
    editor.select(question(0));
    typeAnswer("Yes!");
    Range all = new Range(0, 4);
    editor.write(Act.BOLD, FieldName.ANSWER, "**Yes!**", all, new Range(2, 6));
    editor.write(Act.BOLD, FieldName.ANSWER, "Yes!", new Range(2, 6), all);
    typeAnswer("Yes!!");
    editor.undo();
    assertThat(answer(0)).isEqualTo("Yes!");
    assertThat(editor.state().undoable()).contains(Act.BOLD);
    editor.undo();
    assertThat(answer(0)).isEqualTo("**Yes!**");
    assertThat(editor.state().selection().caret())
        .contains(new Caret(FieldName.ANSWER, new Range(2, 6)));
    editor.undo();
    assertThat(answer(0)).isEqualTo("Yes!");
    assertThat(editor.state().undoable()).contains(Act.EDIT_ANSWER);
  }

  @Test
  void withdrawingARefusedTextSelectsWhatWasSelectedBeforeIt() {
    editor.select(question(0));
    String refused = "{{% /question %}}";
    editor.type(FieldName.ANSWER, refused, new Range(0, 3), Range.at(refused.length()));
    editor.type(FieldName.ANSWER, refused + "x", Range.at(17), Range.at(18));
    editor.undo();
    assertThat(editor.state().selection().caret())
        .contains(new Caret(FieldName.ANSWER, new Range(0, 3)));
    editor.type(FieldName.ANSWER, refused, new Range(0, 3), Range.at(refused.length()));
    editor.type(FieldName.ANSWER, "No", Range.at(17), Range.at(2));
    editor.undo();
    assertThat(editor.state().selection().caret())
        .contains(new Caret(FieldName.ANSWER, new Range(0, 3)));
  }

  @Test
  void theSelectionSurvivesEditsBeforeIt() {
    editor.select(question(0));
    typeAnswer("A longer answer");
    editor.select(question(1));
    Selection second = editor.state().selection();
    editor.undo();
    editor.select(question(1));
    assertThat(editor.state().selectedNode().title()).isEqualTo("Card?");
    assertThat(editor.state().selection().at()).isLessThan(second.at());
  }

  @Test
  void aRefusedTextIsADraftThatUndoWithdrawsFirst() {
    editor.select(question(0));
    typeAnswer("Yes.");
    typeAnswer("Yes.{{% /question %}}");
    Draft draft = editor.state().draft(question(0), FieldName.ANSWER).orElseThrow();
    assertThat(draft.value()).isEqualTo("Yes.{{% /question %}}");
    assertThat(draft.reason()).isEqualTo(Refusal.CHANGES_OUTLINE);
    assertThat(answer(0)).isEqualTo("Yes.");
    editor.undo();
    assertThat(editor.state().drafts()).isEmpty();
    assertThat(answer(0)).isEqualTo("Yes.");
    editor.undo();
    assertThat(answer(0)).isEqualTo("Yes");
  }

  @Test
  void aDraftIsUnsavedAndGoesOnceItsFieldIsAccepted() {
    editor.select(editor.state().document().page());
    FieldName year = FieldName.frontMatter("year", 0);
    editor.type(year, "");
    assertThat(editor.state().isDirty()).isTrue();
    assertThat(editor.state().drafts().get(0).reason()).isEqualTo(Refusal.WRONG_TYPE);
    editor.type(year, "2025");
    assertThat(editor.state().drafts()).isEmpty();
    assertThat(editor.state().document().text()).isEqualTo(PAGE.replace("2024", "2025"));
  }

  @Test
  void aDraftStaysWithItsFieldWhenTextBeforeItChanges() {
    editor.select(question(1));
    typeAnswer("{{% /question %}}");
    editor.select(question(0));
    typeAnswer("Only coins");
    assertThat(editor.state().draft(question(1), FieldName.ANSWER)).isPresent();
  }

  @Test
  void aDraftThatGoesWithItsQuestionInAReloadComesBackWithIt() {
    editor.select(question(1));
    typeAnswer("{{% /question %}}");
    Draft refused = editor.state().draft(question(1), FieldName.ANSWER).orElseThrow();
    Span gone = question(1).span();
    Edit edit = new Edit(List.of(new Splice(Span.at(8), "New "), new Splice(gone, "")));
    FaqDocument after = FaqDocument.parse(edit.apply(PAGE));
    editor.replace(Act.RELOAD, after, edit, List.of(), after.text());
    assertThat(editor.state().drafts()).isEmpty();
    editor.undo();
    assertThat(editor.state().document().text()).isEqualTo(PAGE);
    assertThat(editor.state().drafts()).containsExactly(refused);
    editor.redo();
    assertThat(editor.state().document().text()).as("it is not lost again").isEqualTo(PAGE);
    editor.undo();
    assertThat(editor.state().drafts()).as("it is withdrawn").isEmpty();
    editor.redo();
    assertThat(editor.state().document().text()).isEqualTo(after.text());
  }

  @Test
  void savedTextIsNoLongerDirtyAndUndoMakesItSo() {
    editor.select(question(0));
    typeAnswer("Yes!");
    editor.saved(editor.state().document().text());
    assertThat(editor.state().isDirty()).isFalse();
    editor.undo();
    assertThat(editor.state().isDirty()).isTrue();
  }

  @Test
  void viewsAreToldInTheirOrder() {
    List<String> told = new ArrayList<>();
    editor.announceTo(a -> told.add("outline " + a.edit().isEmpty()));
    editor.announceTo(a -> told.add("form " + a.edit().isEmpty()));
    editor.select(question(0));
    typeAnswer("No");
    assertThat(told).containsExactly("outline true", "form true", "outline false", "form false");
  }

  private void typeAnswer(String... values) {
    for (String value : values) {
      editor.type(FieldName.ANSWER, value);
      now += 100;
    }
  }

  private Node question(int index) {
    return editor.state().document().sections().get(0).questions().get(index);
  }

  private String answer(int index) {
    return question(index).field(FieldName.ANSWER).orElseThrow().value();
  }
}
