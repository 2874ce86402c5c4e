package dev.faqeditor.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.Corpus;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.document.structure.Place;
import dev.faqeditor.document.structure.Rearrange;
import dev.faqeditor.document.structure.Rearrangement.Rearranged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the history, whatever is rearranged. */
class RearrangingLaws {

  private static final Map<String, String> PAGES = Corpus.pages();

  /** One act: on which node, which of all, and to which other node. */
  record Taken(int node, int act, int other) {}

  @Property(tries = 50, seed = "1")
  void undoAndRedoGiveBackTheBytes(@ForAll("pages") String page, @ForAll("acts") List<Taken> acts) {
    FaqDocument document = FaqDocument.parse(PAGES.get(page));
    Editor editor = new Editor(document, () -> Instant.ofEpochMilli(0));
    List<String> texts = new ArrayList<>(List.of(PAGES.get(page)));
    for (Taken taken : acts) {
      if (take(editor, taken)) { // of two equal questions one can pass the other: the text is equal
        texts.add(editor.state().document().text());
        editor.saved(editor.state().document().text());
      }
    }
    for (int i = texts.size() - 2; i >= 0; i--) {
      editor.undo();
      assertThat(editor.state().document().text()).isEqualTo(texts.get(i));
    }
    assertThat(editor.canUndo()).isFalse();
    for (int i = 1; i < texts.size(); i++) {
      editor.redo();
      assertThat(editor.state().document().text()).isEqualTo(texts.get(i));
    }
    assertThat(editor.state().redoable()).isEmpty();
  }

  @Property(tries = 100, seed = "1")
  void viewsAreToldWhichQuestionIsWhich(
      @ForAll("pages") String page, @ForAll("acts") List<Taken> acts) {
    FaqDocument document = FaqDocument.parse(PAGES.get(page));
    Editor editor = new Editor(document, () -> Instant.ofEpochMilli(0));
    editor.announceTo(RearrangingLaws::checkNumbers);
    acts.forEach(taken -> take(editor, taken));
    acts.forEach(taken -> editor.undo());
    acts.forEach(taken -> editor.redo());
  }

  @Property(tries = 50, seed = "1")
  void actsThatAreReadyGiveWhatThoseMadeOnTheSpotGive(
      @ForAll("pages") String page, @ForAll("acts") List<Taken> acts) {
    Editor ready = new Editor(FaqDocument.parse(PAGES.get(page)), () -> Instant.ofEpochMilli(0));
    for (Taken taken : acts) {
      if (taken.other() % 3 == 0) { // else they are those of the last act, or of an earlier page
        Rearrange made = new Rearrange(ready.state().document());
        ready.prepared(ready.state().document(), () -> made);
      }
      String text = ready.state().document().text();
      Editor fresh = new Editor(FaqDocument.parse(text), () -> Instant.ofEpochMilli(0));
      assertThat(take(ready, taken)).isEqualTo(take(fresh, taken));
      assertThat(ready.state().document().text()).isEqualTo(fresh.state().document().text());
      assertThat(ready.state().selection()).isEqualTo(fresh.state().selection());
      if (taken.other() % 4 == 0) {
        ready.undo();
      }
    }
  }

  private static void checkNumbers(Announcement told) {
    FaqDocument before = told.before().document();
    FaqDocument now = told.state().document();
    Set<Integer> numbers = new HashSet<>();
    for (int i = 0; i < before.questionCount(); i++) {
      OptionalInt number = told.numberNow(i);
      if (number.isPresent()) {
        String source = now.question(number.getAsInt()).span().of(now.text());
        assertThat(source).isEqualTo(before.question(i).span().of(before.text()));
        assertThat(numbers.add(number.getAsInt())).isTrue();
      }
    }
    int least = Math.min(before.questionCount(), now.questionCount());
    assertThat(numbers).hasSize(least);
  }

  private static boolean take(Editor editor, Taken taken) {
    List<Node> nodes = nodes(editor.state().document());
    editor.select(nodes.get(taken.node() % nodes.size()));
    Node other = nodes.get(taken.other() % nodes.size());
    Commands commands = editor.commands();
    Optional<Command> command =
        switch (taken.act()) {
          case 0 -> commands.addQuestion("New?");
          case 1 -> commands.addSection("New");
          case 2 -> commands.duplicate();
          case 3 -> commands.delete();
          case 4 -> commands.moveUp();
          case 5 -> commands.moveDown();
          case 6 -> commands.split("New");
          case 7 -> commands.joinWithPrevious();
          case 8 -> commands.source().flatMap(commands::paste);
          default -> commands.moveTo(new Place.After(other));
        };
    return command.map(editor::take).filter(Rearranged.class::isInstance).isPresent();
  }

  private static List<Node> nodes(FaqDocument document) {
    List<Node> nodes = new ArrayList<>(List.of(document.page()));
    for (Section section : document.sections()) {
      nodes.add(section);
      List<Question> questions = section.questions();
      nodes.addAll(questions);
    }
    return nodes;
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(PAGES.keySet());
  }

  @Provide
  Arbitrary<List<Taken>> acts() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 40),
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(0, 40))
        .as(Taken::new)
        .list()
        .ofMinSize(5)
        .ofMaxSize(40);
  }
}
