package dev.faqeditor.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.text.Range;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Undo and redo bring back selection and caret, whatever was selected and typed over. */
class CaretLaws {

  private static final String PAGE =
      """
      ## A

      {{% question question="aaaa" %}}
      bbbb bbbb
      {{% /question %}}

      {{% question question="cccc" %}}
      dddd
      {{% /question %}}
      """;

  /** Typing over a selection; offsets are taken modulo the length there is. */
  record Typing(
      int question, boolean answer, int anchor, int position, String text, boolean save) {}

  /** All that a user sees of a step. */
  record Seen(String text, int question, Caret caret) {}

  private long now;

  @Property(tries = 300, seed = "1")
  void undoAndRedoShowWhatWasThen(@ForAll("typings") List<Typing> typings) {
    Editor editor = new Editor(FaqDocument.parse(PAGE), () -> Instant.ofEpochMilli(now));
    List<Seen> before = new ArrayList<>();
    List<Seen> after = new ArrayList<>();
    for (Typing typing : typings) {
      type(editor, typing, before, after);
    }
    for (int round = 0; round < 2; round++) {
      for (int i = before.size() - 1; i >= 0; i--) {
        editor.undo();
        assertThat(seen(editor)).isEqualTo(before.get(i));
      }
      assertThat(editor.canUndo()).isFalse();
      assertThat(editor.state().document().text()).isEqualTo(PAGE);
      assertThat(editor.state().isDirty()).isEqualTo(!editor.state().savedText().equals(PAGE));
      for (Seen seen : after) {
        editor.redo();
        assertThat(seen(editor)).isEqualTo(seen);
        assertThat(editor.state().isDirty())
            .isEqualTo(!editor.state().savedText().equals(seen.text()));
      }
      assertThat(editor.state().redoable()).isEmpty();
    }
  }

  @Test
  void aThousandStepsAreUndoneAlsoAcrossSavesEachWithItsSelection() {
    Editor editor = new Editor(FaqDocument.parse(PAGE), () -> Instant.ofEpochMilli(now));
    List<Seen> before = new ArrayList<>();
    List<Seen> after = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      String text = String.valueOf((char) ('a' + i % 26));
      type(editor, new Typing(i / 3, i % 3 > 0, i, i * 7 % 5, text, i % 400 == 0), before, after);
    }
    assertThat(before).hasSizeGreaterThan(1000);
    for (int i = before.size() - 1; i >= 0; i--) {
      editor.undo();
      assertThat(seen(editor)).isEqualTo(before.get(i));
    }
    assertThat(editor.state().document().text()).isEqualTo(PAGE);
    for (Seen seen : after) {
      editor.redo();
      assertThat(seen(editor)).isEqualTo(seen);
    }
  }

  private void type(Editor editor, Typing typing, List<Seen> before, List<Seen> after) {
    List<Question> questions = editor.state().document().sections().get(0).questions();
    Node node = questions.get(typing.question() % questions.size());
    editor.select(node);
    FieldName field = typing.answer() ? FieldName.ANSWER : FieldName.QUESTION_TEXT;
    String old = node.field(field).orElseThrow().value();
    Range range =
        new Range(typing.anchor() % (old.length() + 1), typing.position() % (old.length() + 1));
    String value =
        old.substring(0, range.span().start()) + typing.text() + old.substring(range.span().end());
    Range caret = Range.at(range.span().start() + typing.text().length());
    String text = editor.state().document().text();
    now += 1000; // each is a step of its own
    editor.type(field, value, range, caret);
    if (!editor.state().drafts().isEmpty()) {
      editor.undo();
      assertThat(editor.state().selection().caret()).contains(new Caret(field, range));
    } else if (!editor.state().document().text().equals(text)) {
      before.add(new Seen(text, typing.question() % 2, new Caret(field, range)));
      String is = editor.state().document().text();
      after.add(new Seen(is, typing.question() % 2, new Caret(field, caret)));
    }
    if (typing.save()) {
      editor.saved(editor.state().document().text());
    }
  }

  private static Seen seen(Editor editor) {
    EditorState state = editor.state();
    List<Question> questions = state.document().sections().get(0).questions();
    return new Seen(
        state.document().text(),
        questions.indexOf(state.selectedNode()),
        state.selection().caret().orElseThrow());
  }

  @Provide
  Arbitrary<List<Typing>> typings() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 1),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 20),
            Arbitraries.integers().between(0, 20),
            Arbitraries.of(
                "b", "a", "", "bb", "\n", " ", "\"", "{{% /question %}}", "\uD83D\uDEA2"),
            Arbitraries.of(true, false))
        .as(Typing::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(15);
  }
}
