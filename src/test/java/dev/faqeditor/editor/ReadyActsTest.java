package dev.faqeditor.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.structure.Rearrange;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReadyActsTest {

  private static final String PAGE = "{{< question \"One?\" >}}\nA.\n{{< /question >}}\n";

  @Test
  void serveEachDocumentThatReadsAsTheirs() {
    ReadyActs ready = new ReadyActs();
    Rearrange made = ready.on(FaqDocument.parse(PAGE));
    assertThat(ready.on(FaqDocument.parse(PAGE))).isSameAs(made);
    assertThat(ready.on(FaqDocument.parse(PAGE + PAGE))).isNotSameAs(made);
    assertThat(ready.on(FaqDocument.parse(PAGE))).as("the one before").isSameAs(made);
    assertThat(ready.has(FaqDocument.parse(PAGE))).isTrue();
    assertThat(ready.has(FaqDocument.parse(PAGE.replace("A.", "B.")))).isFalse();
  }

  @Test
  void areThoseOfTheLatestTwo() {
    ReadyActs ready = new ReadyActs();
    for (int pages = 1; pages <= 3; pages++) {
      ready.on(FaqDocument.parse(PAGE.repeat(pages)));
    }
    assertThat(ready.has(FaqDocument.parse(PAGE))).isFalse();
    assertThat(ready.has(FaqDocument.parse(PAGE.repeat(2)))).isTrue();
  }

  @Test
  void areReadyBeforeAndAfterAnAct() {
    Editor editor = new Editor(FaqDocument.parse(PAGE), () -> Instant.EPOCH);
    assertThat(editor.isPrepared()).isFalse();
    editor.select(editor.state().document().question(0));
    editor.commands().duplicate().ifPresent(editor::take);
    assertThat(editor.isPrepared()).isTrue();
    editor.undo();
    assertThat(editor.isPrepared()).isTrue();
    editor.redo();
    assertThat(editor.isPrepared()).isTrue();
  }
}
