package dev.faqeditor.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.editor.Act;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A page that rests is read for the next act, which changes nothing. */
@ExtendWith(ApplicationExtension.class)
class ActsAheadTest {

  private static final String PAGE = "{{< question \"One?\" >}}\nA.\n{{< /question >}}\n".repeat(3);

  private Editor editor;

  @Start
  void start(Stage stage) {
    editor = new Editor(FaqDocument.parse(""), () -> Instant.EPOCH);
    ActsAhead ahead = new ActsAhead(editor);
    editor.announceTo(ahead::render);
    ahead.start();
  }

  @Test
  void areReadyOnceThePageRests(FxRobot robot) throws Exception {
    robot.interact(() -> editor.apply(Act.EDIT_INTRO, Edit.replace(Span.at(0), PAGE)));
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(30_000, editor::isPrepared));
    robot.interact(
        () -> {
          editor.select(editor.state().document().question(0));
          editor.commands().moveDown().ifPresent(editor::take);
        });
    assertThat(editor.isPrepared()).isTrue();
    robot.interact(() -> editor.undo());
    assertThat(editor.state().document().text()).isEqualTo(PAGE);
  }
}
