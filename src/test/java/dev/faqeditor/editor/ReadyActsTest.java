package dev.faqeditor.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.structure.Rearrange;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReadyActsTest {

  private static final FaqDocument PAGE =
      FaqDocument.parse(
          """
          {{< question "One?" >}}
          A.
          {{< /question >}}

          {{< question "Two?" >}}
          B.
          {{< /question >}}
          """);

  private final Editor editor = new Editor(PAGE, () -> Instant.EPOCH);

  @Test
  void areMadeOnceForADocument() {
    ReadyActs ready = new ReadyActs();
    Rearrange made = ready.on(PAGE);
    assertThat(ready.on(PAGE)).isSameAs(made);
    assertThat(ready.on(FaqDocument.parse("Another."))).isNotSameAs(made);
    assertThat(ready.has(PAGE)).isFalse();
  }

  @Test
  void areReadyAfterAnActAndAfterItIsUndoneAndRedone() {
    assertThat(editor.isPrepared()).isFalse();
    editor.select(editor.state().document().question(0));
    editor.commands().moveDown().ifPresent(editor::take);
    for (int i = 0; i < 2; i++) {
      assertThat(editor.isPrepared()).isTrue();
      editor.undo();
      assertThat(editor.isPrepared()).isTrue();
      editor.redo();
    }
    editor.commands().moveUp().ifPresent(editor::take);
    assertThat(editor.state().document().text()).isEqualTo(PAGE.text());
    assertThat(editor.isPrepared()).isTrue();
  }

  @Test
  void areNotReadyAfterAnotherChange() {
    editor.select(editor.state().document().question(0));
    editor.commands().moveDown().ifPresent(editor::take);
    editor.rename(editor.state().document().question(0), "Three?");
    assertThat(editor.isPrepared()).isFalse();
    editor.undo(); // the name, not the act
    assertThat(editor.isPrepared()).isFalse();
  }
}
