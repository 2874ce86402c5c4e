package dev.faqeditor.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.ui.ChildProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** How often a window with a browser is drawn. */
class PagePulseJourney {

  @Test
  void aPageIsDrawnAsLongAsItMovesAndNotOverAndOver() throws IOException, InterruptedException {
    Process child = ChildProgram.of(PagePulseInChild.class).start();
    String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said.lines()).containsExactly("at rest", "moves", "at rest again");
    assertThat(child.waitFor()).isZero();
  }
}
