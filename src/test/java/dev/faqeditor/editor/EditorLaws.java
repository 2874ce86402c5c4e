package dev.faqeditor.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.Corpus;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Field;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Section;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the history, whatever is typed wherever. */
class EditorLaws {

  private static final Map<String, String> PAGES = Corpus.pages();

  /** One thing typed: into which field of which node, after how long a pause. */
  record Typing(int node, int field, String text, int pause) {}

  /** What a step must give back: the text, and where the user is. */
  record Place(String text, Selection selection) {}

  private long now;

  @Property(tries = 200, seed = "1")
  void undoAndRedoGiveBackTextAndSelection(
      @ForAll("pages") String page, @ForAll("typings") List<Typing> typings) {
    Editor editor = editorOf(page);
    typings.forEach(typing -> type(editor, typing));
    while (!editor.state().drafts().isEmpty()) {
      editor.undo();
    }
    String last = editor.state().document().text();

    Deque<Place> undone = new ArrayDeque<>();
    while (editor.canUndo()) {
      String before = editor.state().document().text();
      editor.undo();
      Place place = placeOf(editor);
      assertThat(place.text()).isNotEqualTo(before);
      undone.push(place);
    }
    assertThat(editor.state().document().text()).isEqualTo(PAGES.get(page));
    assertThat(editor.state().isDirty()).isFalse();

    List<Place> redone = new ArrayList<>();
    while (editor.state().redoable().isPresent()) {
      editor.redo();
      redone.add(placeOf(editor));
    }
    assertThat(editor.state().document().text()).isEqualTo(last);

    for (int i = redone.size() - 2; i >= 0; i--) { // the same way back, and forth again
      editor.undo();
      assertThat(editor.state().document().text()).isEqualTo(redone.get(i).text());
    }
    for (int i = 1; i < redone.size(); i++) {
      editor.redo();
      assertThat(placeOf(editor)).isEqualTo(redone.get(i));
    }
    assertThat(undone).hasSameSizeAs(redone);
  }

  @Property(tries = 200, seed = "1")
  void theTextIsNeverAnythingButWhatFieldsWereSetTo(
      @ForAll("pages") String page, @ForAll("typings") List<Typing> typings) {
    Editor editor = editorOf(page);
    for (Typing typing : typings) {
      String before = editor.state().document().text();
      type(editor, typing);
      EditorState state = editor.state();
      boolean refused = !state.drafts().isEmpty() && state.document().text().equals(before);
      Node node = state.selectedNode();
      boolean set =
          node.fields().stream()
              .anyMatch(field -> field.isWritable() && field.value().endsWith(typing.text()));
      assertThat(refused || set || node.fields().isEmpty()).isTrue();
    }
  }

  private Editor editorOf(String page) {
    return new Editor(FaqDocument.parse(PAGES.get(page)), () -> Instant.ofEpochMilli(now));
  }

  private static Place placeOf(Editor editor) {
    return new Place(editor.state().document().text(), editor.state().selection());
  }

  private void type(Editor editor, Typing typing) {
    now += typing.pause();
    List<Node> nodes = nodes(editor.state().document());
    Node node = nodes.get(typing.node() % nodes.size());
    editor.select(node);
    List<Field> fields = node.fields().stream().filter(Field::isWritable).toList();
    if (!fields.isEmpty()) {
      Field field = fields.get(typing.field() % fields.size());
      editor.type(field.name(), field.value() + typing.text());
    }
  }

  private static List<Node> nodes(FaqDocument document) {
    List<Node> nodes = new ArrayList<>(List.of(document.page()));
    for (Section section : document.sections()) {
      nodes.add(section);
      nodes.addAll(section.questions());
    }
    return nodes;
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(PAGES.keySet());
  }

  @Provide
  Arbitrary<List<Typing>> typings() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 40),
            Arbitraries.integers().between(0, 8),
            Arbitraries.of("å", "x", "\n", " ", "\"", "{{% /question %}}", "1", "\uD83D\uDEA2"),
            Arbitraries.of(10, 600))
        .as(Typing::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }
}
