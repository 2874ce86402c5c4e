package dev.faqeditor.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.Corpus;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.document.structure.Place;
import dev.faqeditor.document.structure.Rearrangement.Rearranged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for several questions selected together, whatever is done to them. */
class SeveralSelectedLaws {

  private static final Map<String, String> PAGES = Corpus.pages();

  @Property(tries = 100, seed = "1")
  void typingInOneOfThemKeepsThemSelected(
      @ForAll("pages") String page,
      @ForAll @Size(min = 1, max = 6) Set<@IntRange(max = 40) Integer> which) {
    Editor editor = editor(page, which);
    List<Integer> numbers = numbers(editor);
    editor.type(FieldName.ANSWER, "An answer\n\nof another length.");
    editor.apply(Act.FIX, dev.faqeditor.text.Edit.replace(new dev.faqeditor.text.Span(0, 0), "\n"));
    assertThat(numbers(editor)).isEqualTo(numbers);
    editor.undo();
    editor.undo();
    assertThat(numbers(editor)).isEqualTo(numbers);
  }

  @Property(tries = 100, seed = "1")
  void whatMovesStaysSelectedAndUndoGivesTheSelectionBack(
      @ForAll("pages") String page,
      @ForAll @Size(min = 1, max = 6) Set<@IntRange(max = 40) Integer> which,
      @ForAll @IntRange(max = 40) int other,
      @ForAll @IntRange(max = 2) int way) {
    Editor editor = editor(page, which);
    Set<String> sources = sources(editor);
    String primary = source(editor, editor.state().selectedNode());
    Selection before = editor.state().selection();
    Commands commands = editor.commands();
    List<Question> all = questions(editor);
    Optional<Command> command =
        switch (way) {
          case 0 -> commands.moveUp();
          case 1 -> commands.moveDown();
          default -> commands.moveTo(new Place.After(all.get(other % all.size())));
        };
    Assume.that(command.map(editor::take).filter(Rearranged.class::isInstance).isPresent());
    assertThat(sources(editor)).isEqualTo(sources);
    assertThat(source(editor, editor.state().selectedNode())).isEqualTo(primary);
    Selection after = editor.state().selection();
    editor.undo();
    assertThat(editor.state().selection()).isEqualTo(before);
    editor.redo();
    assertThat(editor.state().selection()).isEqualTo(after);
  }

  private static Editor editor(String page, Set<Integer> which) {
    Editor editor = new Editor(FaqDocument.parse(PAGES.get(page)), () -> Instant.ofEpochMilli(0));
    List<Question> all = questions(editor);
    Assume.that(!all.isEmpty());
    editor.select(which.stream().map(number -> all.get(number % all.size())).distinct().toList());
    return editor;
  }

  private static List<Question> questions(Editor editor) {
    List<Question> all = new ArrayList<>();
    for (Section section : editor.state().document().sections()) {
      all.addAll(section.questions());
    }
    return all;
  }

  private static List<Integer> numbers(Editor editor) {
    FaqDocument document = editor.state().document();
    return editor.state().selectedNodes().stream()
        .map(node -> document.numberOf((Question) node))
        .toList();
  }

  private static Set<String> sources(Editor editor) {
    return editor.state().selectedNodes().stream()
        .map(node -> source(editor, node))
        .collect(Collectors.toSet());
  }

  private static String source(Editor editor, Node node) {
    return node.span().of(editor.state().document().text());
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(PAGES.keySet());
  }
}
